import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import { genderOfTitle } from '../gender.ts'
import type { Step } from '../scene.ts'

const PARAGRAPHS_BACK = 2

/** `the lawyer said` right after somebody spoke: the same person, where nothing speaks against it. */
export const byNearRole: Step = {
  name: 'role-continued',
  resolve(turn, index, { doc, byId, turns }) {
    const { speaker } = turn.mention.raw
    const noun = turn.words.split(' ').at(-1)!
    if (!speaker || !ROLE_NOUNS.has(noun) || !/^the\s/i.test(doc.text.slice(speaker.start, speaker.end)))
      return null
    const previous = turns[index - 1]
    if (previous?.speaker?.kind !== 'person' || previous.speaker.entityId === null) return null
    if (turn.paragraph - previous.paragraph > PARAGRAPHS_BACK) return null
    const known = byId.get(previous.speaker.entityId)
    const gender = genderOfTitle(noun)
    if (gender && known?.gender && known.gender !== gender) return null
    // a role that the article gives this person and that is another one belongs to somebody else
    return known?.role && !known.role.includes(noun) ? null : previous.speaker
  },
}
