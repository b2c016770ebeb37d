import { UPOS, XPOS } from '../../model/tags.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const VERB = UPOS.indexOf('VERB')
const ADP = UPOS.indexOf('ADP')
const THAT = hashForm('that', 0, 4)
const CONDITIONS = formSet('if unless when once until although because while')

/**
 * `found that in both halves, | the air has warmed`, `he will go, but unless they agree, | he may not sign`: an adjunct or a condition that
 * a comma ends has its clause behind it, to the end of the sentence, where nobody else speaks in it.
 */
export function toItsClause(r: Reading, { cue, sentenceTo }: Frame, piece: Piece): Piece {
  const { start, end } = piece
  if (start < cue || r.quoted[start]! >= 0 || r.quoted[cue]! >= 0 || r.xpos[end] !== COMMA) return piece
  if (!isAdjunct(r, piece) && !endsInCondition(r, piece)) return piece
  let last = sentenceTo
  while (last > end && r.isInk[last - 1] === 0) last--
  if (last <= end + 2 || r.verbs[last] === r.verbs[end]) return piece
  for (let i = end + 1; i < last; i++)
    if (r.quoted[i]! >= 0 || (r.upos[i] === VERB && r.formRate[i]! >= OFTEN_REPORTS)) return piece
  return { start, end: last }
}

/** Behind `that`, without a verb. */
const isAdjunct = (r: Reading, { start, end }: Piece): boolean =>
  r.form[start - 1] === THAT && r.verbs[end] === r.verbs[start] && r.upos[start] === ADP

/** Does the last clause open with a conjunction and a condition? */
function endsInCondition(r: Reading, { start, end }: Piece): boolean {
  for (let i = end - 1; i > start; i--) {
    if (r.xpos[i] === COMMA || r.quoted[i]! >= 0) return false
    if (CONDITIONS.has(r.form[i]!)) return r.xpos[i - 1] === CONJUNCTION
  }
  return false
}
