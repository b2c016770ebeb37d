import { UPOS, WH_WORDS, XPOS } from '../../model/tags.ts'
import { ASKED } from './adverbial.ts'
import type { Piece } from './decode.ts'
import { isInner } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'
import { isSomebody } from './somebody.ts'

const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const PAST = XPOS.indexOf('VBD')
const PARTICIPLE = XPOS.indexOf('VBN')
const ADVERB = UPOS.indexOf('ADV')
const SAYS = formSet('said told added')
const REQUESTS = formSet(
  'called urged asked demanded appealed pledged vowed promised accused blamed told ordered warned instructed advised thanked',
)
/** `the road was closed | and told drivers`: a thing asks for nothing. */
function isOfThings(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.form[i] !== IT && isSomebody(r, i)) return false
  return true
}
const IT = hashForm('it', 0, 2)
const WHEN = hashForm('when', 0, 4)
/** What follows `asked` where something is put to the speaker, unlike `asked to leave`. */
const WHAT = formSet('about on if whether how why what who where by')

/**
 * `said the trials were small, | and called for larger ones`: behind a comma the next thing that the speaker says is told with a
 * verb of its own. `praised Orr as able | when asked about him`: what was put to the speaker is not said.
 */
export function endsBeforeOwnReport(r: Reading, cue: number, piece: Piece): Piece {
  const { start, end } = piece
  if (start < cue || r.quoted[cue]! >= 0) return piece
  const isSaid = SAYS.has(r.form[cue]!) && r.xpos[cue] === PAST
  for (let i = start + 1; i + 1 < end; i++) {
    if (isInner(r, i)) continue
    if (r.xpos[i] === COMMA && (isAftermath(r, cue, i) || isEffect(r, i))) return { start, end: i }
    if (r.form[i] === WHEN && ASKED.has(r.form[i + 1]!) && WHAT.has(r.form[i + 2]!))
      return { start, end: withoutComma(r, i) }
    if (r.xpos[i] === CONJUNCTION && isSilence(r, i, end)) return { start, end: withoutComma(r, i) }
    if (isSaidNext(r, cue, i) && start < i - 1 && r.verbs[i] !== r.verbs[start]) return { start, end: i - 1 }
    if (!isSaid || r.xpos[i] !== CONJUNCTION || r.verbs[i] === r.verbs[start]) continue
    if (r.xpos[i - 1] !== COMMA && !isOfThings(r, start, i)) continue
    let verb = i + 1
    while (verb + 1 < end && r.upos[verb] === ADVERB) verb++
    const isVerb = r.xpos[verb] === PAST || (r.xpos[verb] === PARTICIPLE && isSomebody(r, verb + 1))
    const isOwn = isVerb && REQUESTS.has(r.form[verb]!)
    if (isOwn && start < i - 1) return { start, end: withoutComma(r, i) }
  }
  return piece
}

const SAY = hashForm('say', 0, 3)
const NOT = formSet("not n't n’t")
/** `would not say when.` */
const isUnsaid = (r: Reading, i: number): boolean =>
  r.form[i] === SAY && NOT.has(r.form[i - 1]!) && r.isInk[WH_WORDS[r.xpos[i + 1]!] ? i + 2 : i + 1] === 0

const FINITE = XPOS.map(tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP')
/** `notes that the two are apart, | but said it was late`: the next thing that the speaker says, in the same sentence. */
const isSaidNext = (r: Reading, cue: number, conjunction: number): boolean =>
  r.xpos[conjunction] === CONJUNCTION &&
  r.xpos[conjunction - 1] === COMMA &&
  FINITE[r.xpos[cue]!]! &&
  NEXT.has(r.form[conjunction + 1]!)
const NEXT = formSet('said says added adds')

const KEEPS = formSet('did declined would could refused')
const MORE = formSet('comment elaborate details detail specify')
/** Tokens of `but did not offer further comment`. Set by hand. */
const LONGEST_SILENCE = 8
/** `said it was “not true,” | but did not offer further comment` */
function isSilence(r: Reading, conjunction: number, end: number): boolean {
  if (!KEEPS.has(r.form[conjunction + 1]!)) return false
  for (let i = conjunction + 2; i < Math.min(end, conjunction + LONGEST_SILENCE); i++)
    if (MORE.has(r.form[i]!) || isUnsaid(r, i)) return true
  return false
}

const CHARGES = formSet('accused accuses accusing blamed blames blaming')
const BEHIND = formSet('following after amid during')
/** `accused him of lying, | following a row over pay`: what led to a charge is none of it. */
const isAftermath = (r: Reading, cue: number, comma: number): boolean =>
  CHARGES.has(r.form[cue]!) && BEHIND.has(r.form[comma + 1]!)

const SENDS = formSet('sending pushing lifting driving boosting')
const SHARES = formSet('shares stock stocks')
/** Tokens of `sending the carmaker's A-shares`. Set by hand. */
const LONGEST_SHARES = 6
/** `said it would make money, | sending its shares up`: what the words brought about. */
function isEffect(r: Reading, comma: number): boolean {
  if (!SENDS.has(r.form[comma + 1]!)) return false
  for (let i = comma + 2; i < Math.min(r.count, comma + LONGEST_SHARES); i++)
    if (SHARES.has(r.form[i]!)) return true
  return false
}

/** The end before a comma and before the mark that closes a quotation. */
function withoutComma(r: Reading, end: number): number {
  const at = r.xpos[end - 1] === COMMA ? end - 1 : end
  const quoted = r.quoted[at - 1]!
  return quoted >= 0 && r.outer.last[quoted] === at ? r.inner.last[quoted]! : at
}

const YET = formSet('though although')
const PRONOUNS = formSet('he she')
/** `The man shot himself, Orr said, | though he had no details on how`: behind a closing attribution it is told what the speaker knows. */
export const opensReservation = (r: Reading, start: number): boolean =>
  YET.has(r.form[start]!) && PRONOUNS.has(r.form[start + 1]!)
export const isReservation = (r: Reading, cue: number, { start }: Piece, other: Piece | undefined): boolean =>
  other !== undefined &&
  other.end <= cue &&
  start === cue + 2 &&
  r.xpos[cue + 1] === COMMA &&
  opensReservation(r, start)
