import { FINITE, UPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { phraseStart } from './heads.ts'
import type { Reading } from './reading.ts'

const ADVERB = UPOS.indexOf('ADV')
const ADP = UPOS.indexOf('ADP')
const THAT = hashForm('that', 0, 4)
const TELL = formSet('tell tells told telling ask asks asked asking')
/** Tokens of the longest subject before a quotation. Set by hand. */
const LONGEST_SUBJECT = 10

/** `said the chairman | “should not be expected to leave”`: the subject of a quotation that opens with its verb is said too. */
export function withSubject(r: Reading, cue: number, speaker: number | null, piece: Piece): Piece {
  const quoted = r.quoted[piece.start]!
  if (quoted < 0 || r.inner.first[quoted] !== piece.start || speaker === null || speaker > cue) return piece
  let verb = piece.start
  while (verb + 1 < piece.end && r.upos[verb] === ADVERB) verb++
  if (!FINITE[r.xpos[verb]!] || TELL.has(r.form[cue]!)) return piece
  const mark = r.outer.first[quoted]!
  const first = behindDay(r, r.form[cue + 1] === THAT ? cue + 2 : cue + 1)
  // `said in a statement it “strengthens” the team`; `said in his speech, opening a system that “serves the few”`
  if (r.upos[first] === ADP && r.form[mark - 1] === THAT) return piece
  const start = r.upos[first] === ADP ? phraseStart(r, mark - 1, first) : first
  if (start >= mark || mark - start > LONGEST_SUBJECT || r.upos[mark - 1] === ADP) return piece
  for (let i = start; i < mark; i++)
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) return piece
  return { start, end: piece.end }
}

const DAYS = formSet('monday tuesday wednesday thursday friday saturday sunday yesterday today')
const LATER = hashForm('later', 0, 5)
const DAYTIMES = formSet('morning afternoon evening night')
const NOMINAL = new Set(
  (['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'] as const).map(tag => UPOS.indexOf(tag)),
)

/** `said Friday | the firm would close`: the day right behind the cue tells when it was said. */
export function behindSaidDay(r: Reading, cue: number, { start, end }: Piece): Piece {
  const dated = start === cue + 1 && DAYS.has(r.form[start]!) ? behindDate(r, start, end) : -1
  if (dated > 0) return { start: dated, end }
  const at = start === cue + 1 ? behindDay(r, start) : start
  // `said Friday was quiet`, `said Friday’s vote`
  const isSubject = at >= end || !NOMINAL.has(r.upos[at]!) || r.verbs[at + 1] !== r.verbs[at]
  return at === start || isSubject || r.verbs[end] === r.verbs[at] ? { start, end } : { start: at, end }
}

/** Tokens of `Friday, Dec. 29, 2017, that`. Set by hand. */
const LONGEST_DATE = 9
const NUMBER = UPOS.indexOf('NUM')
/** `said Friday, Dec. 29, 2017, that | the bill was due`: behind the `that` of a date with its year; -1 elsewhere. */
function behindDate(r: Reading, day: number, end: number): number {
  let hasNumber = false
  for (let i = day + 1; i < Math.min(end, day + LONGEST_DATE); i++) {
    if (r.form[i] === THAT) return hasNumber ? i + 1 : -1
    if (r.upos[i] === NUMBER) hasNumber = true
    else if (r.verbs[i + 1] !== r.verbs[i] || r.quoted[i]! >= 0) return -1
  }
  return -1
}

function behindDay(r: Reading, from: number): number {
  const at = r.form[from] === LATER ? from + 1 : from
  if (!DAYS.has(r.form[at]!)) return from
  return DAYTIMES.has(r.form[at + 1]!) ? at + 2 : at + 1
}

/** Tokens between a quotation and its cue: `, the mayor` . Set by hand. */
const LONGEST_SPEAKER = 8
/** Tokens of what the speaker does meanwhile. Set by hand. */
const LONGEST_NARRATION = 40
/** `“…,” he went on, | waving a paper. “Let us …”`: what the speaker does meanwhile is not said; the next quotation is. */
export function behindNarration(r: Reading, cue: number, piece: Piece): Piece {
  const { start, end } = piece
  if (r.quoted[start]! >= 0 || r.quoted[cue]! >= 0 || r.sentence[start] !== r.sentence[cue]) return piece
  let left = cue - 1
  while (left >= 0 && cue - left <= LONGEST_SPEAKER && r.quoted[left]! < 0) left--
  if (left < 0 || r.quoted[left]! < 0 || r.sentence[left] !== r.sentence[cue]) return piece
  const { first } = r.analysis.sentences
  const stop = Math.min(end, start + LONGEST_NARRATION)
  for (let i = start + 1; i < stop; i++) {
    if (r.quoted[i]! < 0) continue
    const next = r.inner.first[r.quoted[i]!]!
    const opens = r.outer.first[r.quoted[i]!] === first[r.sentence[next]!]
    return opens && next < end ? { start: next, end } : piece
  }
  return piece
}
