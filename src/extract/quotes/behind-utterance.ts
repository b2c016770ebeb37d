import { FINITE, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const AND = hashForm('and', 0, 3)
const COMMA = XPOS.indexOf(',')
const OPENS_CLAUSE = XPOS.map(tag => tag === 'DT' || tag === 'PRP$' || tag === 'NNP' || tag === 'PRP')

/** `said "We could not win," | and the flag is at half-mast`: a clause behind a whole utterance in marks is the writer's own. */
export function endsWithUtterance(r: Reading, cue: number, { start, end }: Piece): Piece {
  const span = start > cue ? r.quoted[start]! : -1
  if (span < 0 || r.inner.first[span] !== start) return { start, end }
  const last = r.inner.last[span]!
  const link = r.outer.last[span]!
  const isOwn =
    last < end &&
    r.xpos[last - 1] === COMMA &&
    r.verbs[last]! > r.verbs[start]! &&
    r.form[link] === AND &&
    OPENS_CLAUSE[r.xpos[link + 1]!]! &&
    hasVerbOnly(r, link + 1, end)
  return isOwn ? { start, end: last } : { start, end }
}

/** Is there a finite verb, and no other quotation? */
function hasVerbOnly(r: Reading, from: number, to: number): boolean {
  let found = false
  for (let i = from; i < to; i++) {
    if (r.quoted[i]! >= 0) return false
    found ||= FINITE[r.xpos[i]!]!
  }
  return found
}
