import { XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import type { Reading } from './reading.ts'

const OPENING = XPOS.indexOf('-LRB-')
const CLOSING = XPOS.indexOf('-RRB-')

/** `the National Party (BNP | )`: a bracket that opens in a content closes in it. */
export function withBracket(r: Reading, { start, end }: Piece): Piece {
  if (r.xpos[end] !== CLOSING) return { start, end }
  let open = 0
  for (let i = start; i < end; i++) open += r.xpos[i] === OPENING ? 1 : r.xpos[i] === CLOSING ? -1 : 0
  return open > 0 ? { start, end: end + 1 } : { start, end }
}
