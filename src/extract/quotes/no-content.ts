import { FINITE, NOUNS, PAST_FORMS, UPOS, WHO_OR_WHICH, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { entityAt, type Reading } from './reading.ts'

const COLON = hashForm(':', 0, 1)
/** `he told the show. | Kimmel, host of “Late Hour,” left`: a sentence behind that of the cue is none of its content unless marks open it, or a colon announces it. */
export const isBeyondSentence = (r: Reading, cue: number, { start }: Piece): boolean =>
  start > cue &&
  r.sentence[start] !== r.sentence[cue] &&
  r.quoted[start]! < 0 &&
  r.form[cue] !== COLON &&
  r.form[start - 1] !== COLON

/** `Another Democrat, Lee Park, who spoke on "Today," said | it was bad`: what stands round the speaker is none of what is said behind the cue. */
export const holdsSpeaker = (
  r: Reading,
  cue: number,
  speaker: number | null,
  { start, end }: Piece,
  other: Piece | undefined,
): boolean =>
  other !== undefined &&
  speaker !== null &&
  end <= cue &&
  other.start > cue &&
  speaker >= start &&
  speaker < end &&
  r.quoted[speaker]! < 0

/** `says | Turner, and if it melted`, `says | the group as talks begin`, `said | Dr. Lee Park at the clinic`: a content does not begin with who says it. */
export function startsWithSpeaker(
  r: Reading,
  cue: number,
  speaker: number | null,
  { start, end }: Piece,
): boolean {
  if (start !== cue + 1 || r.quoted[start]! >= 0) return false
  const first = behindTitle(r, start, end)
  const name = entityAt(r, first)
  const isNamed = name?.type === 'PER' && name.first === first && SAYS.has(r.form[cue]!)
  if (isNamed && r.verbs[end] === r.verbs[start] && r.ahead[start] === r.ahead[end]) return true
  if (speaker === null || speaker < start || speaker >= end) return false
  return speaker === start || entityAt(r, speaker)?.first === first
}
const SAYS = formSet('say says said add adds added')
/** Tokens of the longest title before a name. Set by hand. */
const LONGEST_TITLE = 6
/** The first token of a name behind its title, the one given where no name follows. */
function behindTitle(r: Reading, start: number, end: number): number {
  for (let i = start; i < Math.min(end, start + LONGEST_TITLE); i++) {
    if (entityAt(r, i)?.first === i) return i
    if (!NOUNS.has(r.upos[i]!) && r.isInk[i] === 1) return start
  }
  return start
}

/** `more harm than the Pentagon | is admitting`: a content before its cue does not end with who speaks. */
export const endsWithSpeaker = (
  r: Reading,
  cue: number,
  speaker: number | null,
  { start, end }: Piece,
): boolean => end <= cue && speaker === end - 1 && speaker > start && r.quoted[speaker]! < 0

const COMMA = XPOS.indexOf(',')
const BY = hashForm('by', 0, 2)
/** `Orr, a guide, said by phone` */
const MEANS = formSet('email e-mail mail phone telephone text letter fax video radio satellite')
/** `the valley, | claimed by both sides,`: a participle that describes the noun before its comma reports nothing left of it. */
export const isReduced = (r: Reading, cue: number, { end }: Piece): boolean =>
  end <= cue &&
  PAST_FORMS[r.xpos[cue]!]! &&
  r.form[cue + 1] === BY &&
  !MEANS.has(r.form[cue + 2]!) &&
  // `Orr added by email`
  (r.xpos[cue - 1] === COMMA || end === cue) &&
  NOUNS.has(r.upos[nounBefore(r, cue)]!) &&
  r.quoted[nounBefore(r, cue)]! < 0
/** The token before a cue, or before its comma. */
const nounBefore = (r: Reading, cue: number): number => (r.xpos[cue - 1] === COMMA ? cue - 2 : cue - 1)

const CONNECTS = new Set((['CCONJ', 'SCONJ', 'ADV', 'INTJ'] as const).map(tag => UPOS.indexOf(tag)))
/** `But, | he says, the risk is small`: a word that ties the sentence to the one before. */
export const isConnective = (r: Reading, { start, end }: Piece): boolean =>
  end - start === 1 && CONNECTS.has(r.upos[start]!) && r.quoted[start]! < 0

const VERB = UPOS.indexOf('VERB')
const ADP = UPOS.indexOf('ADP')
/** `While the army says it is safe, | reports suggest more harm than it is admitting`: a clause between what comes first and the cue has its own verb. */
export function isFarBefore(r: Reading, cue: number, { end }: Piece): boolean {
  if (end > cue || r.quoted[end - 1]! >= 0) return false
  let found = false
  for (let i = end; i < cue; i++) {
    if (WHO_OR_WHICH[r.xpos[i]!] || r.quoted[i]! >= 0) return false
    // `residents reached by phone said`, `leaked documents show`
    if (i > end + 1)
      found ||= FINITE[r.xpos[i]!]! && r.upos[i] === VERB && r.upos[i + 1] !== ADP && i + 1 < cue
  }
  return found
}

const ACCORDING = hashForm('according', 0, 9)
const GERUND = XPOS.indexOf('VBG')
/** `His return, years after reporting the famine, | topped the list`: a finite verb behind the comma of a participle is that of the sentence. */
export const isMainVerb = (r: Reading, cue: number, { start }: Piece, other: Piece | undefined): boolean =>
  other === undefined &&
  start > cue + 1 &&
  (r.xpos[cue] === GERUND || (PAST_FORMS[r.xpos[cue]!]! && (r.form[cue + 1] === BY || isSetOff(r, cue)))) &&
  r.form[cue] !== ACCORDING &&
  r.xpos[start - 1] === COMMA &&
  FINITE[r.xpos[start]!]! &&
  r.quoted[start]! < 0

/** `The moratorium, announced last month, | is under fire`: a participle right behind a noun and its comma */
const isSetOff = (r: Reading, cue: number): boolean =>
  r.xpos[cue - 1] === COMMA && NOUNS.has(r.upos[cue - 2]!) && r.quoted[cue - 2]! < 0

const AND = formSet('and & ,')
/** `Brothers Said and Cherif Kouachi`: a name that reads like a cue. */
export function isName(r: Reading, cue: number): boolean {
  if (isWithinName(r, cue) || isAcronym(r, cue)) return true
  if (cue === 0 || !AND.has(r.form[cue + 1]!) || r.sentence[cue - 1] !== r.sentence[cue]) return false
  return r.isInk[cue - 1] === 1 && cue + 2 < r.count && isCapital(r, cue) && isCapital(r, cue + 2)
}
/** `the North East | Says | No campaign`: a capital among others in a sentence that has a stop, where headlines have none */
function isWithinName(r: Reading, cue: number): boolean {
  const { first } = r.analysis.sentences
  const from = first[r.sentence[cue]!]!
  const to = first[r.sentence[cue]! + 1]!
  if (cue <= from + 1 || cue + 2 >= to || !isCapital(r, cue)) return false
  const isAmong =
    isCapital(r, cue - 1) &&
    cue - 1 > from &&
    r.quoted[cue - 1] === r.quoted[cue] &&
    r.xpos[cue] !== COLON_TAG
  return isAmong && /^[.!?]/.test(r.analysis.word(to - 1)) && r.verbs[to]! - r.verbs[from]! > 1
}
const CAPITALS = /^\p{Lu}{3,}$/u
/** `under CITES`, no headline in capitals */
const isAcronym = (r: Reading, i: number): boolean =>
  CAPITALS.test(r.analysis.word(i)) &&
  !(i > 0 && CAPITALS.test(r.analysis.word(i - 1))) &&
  !(i + 1 < r.count && CAPITALS.test(r.analysis.word(i + 1)))
const COLON_TAG = XPOS.indexOf(':')
const isCapital = (r: Reading, i: number): boolean => /^\p{Lu}\p{Ll}/u.test(r.analysis.word(i))

const GENITIVE = XPOS.indexOf('POS')
/** `told`, which has somebody who is told. */
export const TELL = formSet('tell tells told')
const SMALL = formSet('the of and & in with to for a an')
/** Tokens of the longest name of a programme. Set by hand. */
const LONGEST_PROGRAMME = 6
/** `as | “The Daily Post” | wrote`: the last token of a name in marks right before its cue, which is who wrote; -1 where there is none. */
export function markedSpeaker(r: Reading, cue: number): number {
  const span = cue > 0 && r.sentence[cue - 1] === r.sentence[cue] ? r.quoted[cue - 1]! : -1
  if (span < 0 || span === r.quoted[cue] || r.outer.last[span] !== cue) return -1
  const last = r.inner.last[span]! - 1
  // `those who made “The Week” point out`
  const open = r.outer.first[span]!
  if (open > 0 && r.sentence[open - 1] === r.sentence[cue] && r.upos[open - 1] === VERB) return -1
  return r.isInk[last] === 1 && isNameInMarks(r, r.inner.first[span]!, last + 1) ? last : -1
}

/** Is a content such a name? */
export const isSubject = (r: Reading, cue: number, { end }: Piece): boolean =>
  end <= cue && markedSpeaker(r, cue) === end - 1

/** `“…,” he told | "Fox & Friends."`: a name in marks behind `told` is who was told. */
export function isHearer(r: Reading, cue: number, { start, end }: Piece, other: Piece | undefined): boolean {
  const span = r.quoted[start]!
  if (other === undefined || other.end > cue || span < 0) return false
  const open = r.outer.first[span]!
  // `said on Delta's “Today”`
  const isOn = SAYS.has(r.form[cue]!) && r.upos[cue + 1] === ADP
  if (!TELL.has(r.form[cue]!) && !isOn) return false
  // `told NBC's “Today” show`
  const isOwned = open - cue <= LONGEST_PROGRAMME && isGenitive(r, open - 1)
  if (!(open === cue + 1 || (isOn && open === cue + 2) || isOwned)) return false
  const last = r.inner.last[span]!
  // `said on “Today” in May`, `told NBC's “Today” show, setting out the plan`
  const isAll = last === end || (last < end && r.verbs[end] === r.verbs[last])
  return isAll && isNameInMarks(r, r.inner.first[span]!, last)
}

/** `'s`, and the lone mark of `CBS’`, which the tagger takes for a closing one. */
export const isGenitive = (r: Reading, i: number): boolean =>
  r.xpos[i] === GENITIVE || (GENITIVES.has(r.form[i]!) && r.end[i - 1] === r.start[i])
const GENITIVES = formSet("' ’")

export function isNameInMarks(r: Reading, start: number, end: number): boolean {
  if (end - start > LONGEST_PROGRAMME) return false
  for (let i = start; i < end; i++)
    if (r.isInk[i] === 1 && !/^[\p{Lu}\d]/u.test(r.analysis.word(i)) && !SMALL.has(r.form[i]!)) return false
  return true
}

/** `After slamming the deal, | Orr fended off critics`: the clause of the speaker behind a participle's is not said. */
export const isOwnClause = (
  r: Reading,
  cue: number,
  speaker: number | null,
  { start, end }: Piece,
): boolean =>
  speaker !== null &&
  speaker >= start &&
  speaker < end &&
  start > cue + 1 &&
  r.xpos[cue] === GERUND &&
  r.xpos[start - 1] === COMMA &&
  r.quoted[speaker]! < 0 &&
  r.verbs[end]! > r.verbs[speaker]!

const AUX = UPOS.indexOf('AUX')
const ADV = UPOS.indexOf('ADV')
const BEEN = formSet('be been is are was were being')
/** `No new date | has been announced`: what a passive verb has right before it is its subject, and nobody speaks. */
export function isPassiveSubject(r: Reading, cue: number, speaker: number | null, { end }: Piece): boolean {
  if (speaker !== null || end > cue || r.quoted[end - 1]! >= 0 || !PAST_FORMS[r.xpos[cue]!]) return false
  let isPassive = false
  for (let i = end; i < cue; i++) {
    if (r.upos[i] !== AUX && r.upos[i] !== ADV) return false
    isPassive ||= BEEN.has(r.form[i]!)
  }
  return isPassive
}
