import { XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const AS = hashForm('as', 0, 2)
const TO = hashForm('to', 0, 2)
/** `described it as | “a disgrace”`, `criticized as | a waste`: what only says how something was called is not said. */
export function behindAs(r: Reading, cue: number, { start, end }: Piece): Piece {
  // `which he described to us as, | “a new firm”`
  const as = r.form[start] === TO && start === cue + 1 ? cue + 3 : -1
  const mark = as > 0 && r.form[as] === AS ? (r.xpos[as + 1] === COMMA ? as + 2 : as + 1) : -1
  if (mark > 0 && r.quoted[mark]! >= 0 && r.inner.first[r.quoted[mark]!]! < end)
    return { start: r.inner.first[r.quoted[mark]!]!, end }
  if (start !== cue + 1 || r.form[start] !== AS || r.quoted[start]! >= 0 || start + 1 >= end)
    return { start, end }
  const quoted = r.quoted[start + 1]!
  if (quoted >= 0) return { start: r.inner.first[quoted]!, end }
  return r.verbs[end] === r.verbs[start] ? { start: start + 1, end } : { start, end }
}
