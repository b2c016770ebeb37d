import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import { sentenceAt } from '../../fact.ts'
import { membersBefore } from '../cast.ts'
import { genderOfTitle } from '../gender.ts'
import type { Scene, Step, Turn } from '../scene.ts'

const PARAGRAPHS_BACK = 2

/** `the lawyer said` right after somebody spoke: the same person, where nothing speaks against it. */
export const byNearRole: Step = {
  name: 'role-continued',
  resolve(turn, index, scene) {
    const { doc, byId, turns } = scene
    const { speaker } = turn.mention.raw
    const noun = turn.words.split(' ').at(-1)!
    if (!speaker || !ROLE_NOUNS.has(noun) || !/^the\s/i.test(doc.text.slice(speaker.start, speaker.end)))
      return null
    const previous = turns[index - 1]
    if (previous?.speaker?.kind !== 'person' || previous.speaker.entityId === null) return null
    if (turn.paragraph - previous.paragraph > PARAGRAPHS_BACK) return null
    if (standsForAnother(turn, index, previous.speaker.entityId, scene)) return null
    const known = byId.get(previous.speaker.entityId)
    const gender = genderOfTitle(noun)
    if (gender && known?.gender && known.gender !== gender) return null
    // a role that the article gives this person and that is another one belongs to somebody else
    return known?.role && !known.role.includes(noun) ? null : previous.speaker
  },
}

/** The person is named beside the role in its sentence, or the same words were left without a name before. */
function standsForAnother(turn: Turn, index: number, entityId: string, { doc, cast, turns }: Scene): boolean {
  const { analysis } = doc
  const span = analysis.sentenceSpan(sentenceAt(analysis, turn.mention.raw.speaker!.start))
  const named = cast.slice(membersBefore(cast, span.start), membersBefore(cast, span.end))
  return (
    named.some(member => member.entityId === entityId) ||
    turns
      .slice(Math.max(0, index - TURNS_BACK), index)
      .some(({ words, speaker }) => words === turn.words && speaker?.name === null)
  )
}
const TURNS_BACK = 8
