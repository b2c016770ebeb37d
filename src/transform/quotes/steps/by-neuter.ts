import { LEAST_FOR_PRONOUN, pickNamed } from '../rank-named.ts'
import { fromNamed, type Step } from '../speaker-context.ts'

const PARAGRAPHS_BACK = 1

/** `it`: the body that spoke just before, with or without a name, else the nearest organization. */
export const byNeuter: Step = {
  name: 'neuter',
  resolve(quote, index, context) {
    if (quote.words !== 'it') return null
    const previous = context.quotes[index - 1]
    const isNear = previous && quote.paragraph - previous.paragraph <= PARAGRAPHS_BACK
    if (isNear && previous.speaker?.kind === 'organization' && previous.speaker.name === null)
      return previous.speaker
    const best = pickNamed(
      quote,
      index,
      context,
      mention => (mention.kind === 'organization' ? 0 : null),
      LEAST_FOR_PRONOUN,
    )
    return best && fromNamed(best)
  },
}
