import { sentenceAt } from '../../fact.ts'
import { type Member, membersBefore } from '../cast.ts'
import type { Gender } from '../gender.ts'
import { fromMember, type Scene, type Step, type Turn } from '../scene.ts'

const GENDERS: Readonly<Record<string, Gender>> = { he: 'm', she: 'f', him: 'm', her: 'f' }
const PARAGRAPHS_BACK = 4
const MOST_MEMBERS = 40
const SUBJECT = 1.5
const SPOKE_LAST = 1.2
const GENDER_KNOWN = 1
const IN_QUOTE = -2
const SENTENCE = -0.7

/** `he` and `she`: the nearest fitting person, subjects and the last speaker first. */
export const byPronoun: Step = {
  name: 'pronoun',
  resolve(turn, index, scene) {
    const gender = GENDERS[turn.words]
    if (!gender) return null
    const best = pickMember(turn, index, scene, member =>
      member.kind !== 'person' || (member.gender && member.gender !== gender)
        ? null
        : member.gender
          ? GENDER_KNOWN
          : 0,
    )
    return best && fromMember(best)
  },
}

/**
 * The member named before a turn that scores best: recent, subject of its clause, speaker of the turn before,
 * not named inside a quote. `fitness` adds what only the caller knows, or excludes with null.
 */
export function pickMember(
  turn: Turn,
  index: number,
  { doc, cast, turns }: Scene,
  fitness: (member: Member) => number | null,
): Member | null {
  const from = turn.mention.raw.speaker?.start ?? turn.mention.start
  const previous = turns[index - 1]
  const here = sentenceAt(doc.analysis, from)
  let best: Member | null = null
  let top = Number.NEGATIVE_INFINITY
  const last = membersBefore(cast, from) - 1
  for (let i = last; i >= Math.max(0, last - MOST_MEMBERS); i--) {
    const member = cast[i]!
    if (member.paragraph < turn.paragraph - PARAGRAPHS_BACK) break
    if (member.start >= turn.mention.start && member.end <= turn.mention.end) continue
    const extra = fitness(member)
    if (extra === null) continue
    const score =
      extra +
      (here - member.sentence) * SENTENCE +
      (member.subject ? SUBJECT : 0) +
      (previous?.speaker?.entityId === member.entityId ? SPOKE_LAST : 0) +
      (isQuoted(turns, index, member) ? IN_QUOTE : 0)
    if (score > top) {
      top = score
      best = member
    }
  }
  return best
}

const TURNS_BACK = 8
/** Does the member stand inside one of the last quotes? */
function isQuoted(turns: readonly Turn[], index: number, { start, end }: Member): boolean {
  for (let i = index - 1; i >= Math.max(0, index - TURNS_BACK); i--) {
    const { mention } = turns[i]!
    if (mention.start <= start && end <= mention.end) return true
  }
  return false
}
