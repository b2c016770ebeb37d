import { membersBefore } from '../cast.ts'
import { fromMember, type Scene, type Step, type Turn } from '../scene.ts'

/**
 * A quotation without a cue at the head of a paragraph: said by whoever speaks next in the same paragraph, else by
 * who spoke last in the paragraph before, else by the person who is the last subject there.
 */
export const byIntroduction: Step = {
  name: 'introduced',
  resolve(turn, index, scene) {
    if (turn.mention.raw.speaker) return null
    return speakerBefore(turn, index, scene) ?? subjectBefore(turn, scene)
  },
}

function speakerBefore(turn: Turn, index: number, { turns }: Scene) {
  const previous = turns[index - 1]
  return previous && turn.paragraph - previous.paragraph <= 1 ? previous.speaker : null
}

function subjectBefore(turn: Turn, { cast }: Scene) {
  for (let i = membersBefore(cast, turn.mention.start) - 1; i >= 0; i--) {
    const member = cast[i]!
    if (turn.paragraph - member.paragraph > 1) return null
    if (member.kind === 'person' && member.subject) return fromMember(member)
  }
  return null
}
