import { fromMember, type Step } from '../scene.ts'
import { pickMember } from './by-pronoun.ts'

/** `it`: the nearest organization; `they`: one too, where no person or group has spoken since. */
export const byNeuter: Step = {
  name: 'neuter',
  resolve(turn, index, scene) {
    if (turn.words !== 'it') return null
    const best = pickMember(turn, index, scene, member => (member.kind === 'organization' ? 0 : null))
    return best && fromMember(best)
  },
}
