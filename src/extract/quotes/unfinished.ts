import { FINITE, UPOS, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS, OFTEN_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const VERB = UPOS.indexOf('VERB')
const ADP = UPOS.indexOf('ADP')
const DET = UPOS.indexOf('DET')
const THAT = hashForm('that', 0, 4)
const CONDITIONS = formSet('if unless when once until although because while')

/**
 * `found that in both halves, | the air has warmed`, `he will go, but unless they agree, | he may not sign`: an adjunct or a condition that
 * a comma ends has its clause behind it, to the end of the sentence, where nobody else speaks in it.
 */
export function toItsClause(r: Reading, { cue, sentenceTo }: Frame, piece: Piece): Piece {
  const { start, end } = piece
  if (start < cue || r.quoted[start]! >= 0 || r.quoted[cue]! >= 0 || r.xpos[end] !== COMMA) return piece
  if (
    !isAdjunct(r, piece) &&
    !isCondition(r, cue, piece) &&
    !endsInCondition(r, piece) &&
    !isSubjectOnly(r, cue, piece, sentenceTo)
  )
    return piece
  let last = sentenceTo
  while (last > end && r.isInk[last - 1] === 0) last--
  if (last <= end + 2 || r.verbs[last] === r.verbs[end]) return piece
  for (let i = end + 1; i < last; i++)
    if (r.quoted[i]! >= 0 || (isVerb(r, i) && r.formRate[i]! >= OFTEN_REPORTS)) return piece
  return { start, end: last }
}

/** `said that while it rained, | the fields were dry`: an opening condition or concession. */
const isCondition = (r: Reading, cue: number, { start, end }: Piece): boolean =>
  CONDITIONS.has(r.form[start]!) &&
  (r.form[start - 1] === THAT || start === cue + 1) &&
  r.commas[end] === r.commas[start]

/** A verb, but no participle behind a possessive: `its backing of others`. */
const isVerb = (r: Reading, i: number): boolean => r.upos[i] === VERB && r.xpos[i - 1] !== POSSESSIVE
const POSSESSIVE = XPOS.indexOf('PRP$')

/** Behind `that`, without a verb. */
const isAdjunct = (r: Reading, { start, end }: Piece): boolean =>
  r.form[start - 1] === THAT && r.verbs[end] === r.verbs[start] && r.upos[start] === ADP

/** `say the army's advance, | alongside that of its allies, is slowing`: a subject that an aside divides from its verb. */
function isSubjectOnly(r: Reading, cue: number, { start, end }: Piece, to: number): boolean {
  if (
    r.formRate[cue]! < MOSTLY_REPORTS ||
    r.verbs[end] !== r.verbs[start] ||
    !(start === cue + 1 || r.form[start - 1] === THAT)
  )
    return false
  if (!(r.upos[end + 1] === ADP || r.upos[end + 1] === DET) || !NOMINAL.has(r.upos[start]!)) return false
  for (let i = end + 1; i + 1 < to && r.verbs[i + 1] === r.verbs[end]; i++)
    if (r.xpos[i] === COMMA) return FINITE[r.xpos[i + 1]!]!
  return false
}
const NOMINAL = new Set(
  (['NOUN', 'PROPN', 'DET', 'ADJ', 'PRON', 'NUM'] as const).map(tag => UPOS.indexOf(tag)),
)

/** Does the last clause open with a conjunction and a condition? */
function endsInCondition(r: Reading, { start, end }: Piece): boolean {
  for (let i = end - 1; i > start; i--) {
    if (r.xpos[i] === COMMA || r.quoted[i]! >= 0) return false
    if (CONDITIONS.has(r.form[i]!)) return r.xpos[i - 1] === CONJUNCTION
  }
  return false
}
