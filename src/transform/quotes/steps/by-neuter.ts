import { fromNamed, type Step } from '../speaker-context.ts'
import { pickNamed } from './by-pronoun.ts'

/** `it`: the nearest organization; `they`: one too, where no person or group has spoken since. */
export const byNeuter: Step = {
  name: 'neuter',
  resolve(quote, index, context) {
    if (quote.words !== 'it') return null
    const best = pickNamed(quote, index, context, mention => (mention.kind === 'organization' ? 0 : null))
    return best && fromNamed(best)
  },
}
