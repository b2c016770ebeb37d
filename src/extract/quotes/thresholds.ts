import { XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { clausesIn, type Reading } from './reading.ts'
import { MIXED, marksOf, UNMARKED } from './verdict-features.ts'

/**
 * Log odds from which on a content is said. A quotation or a clause is taken readily; words that name what was spoken of
 * without saying it (`praised the plan`) need a surer verdict, a request or promise (`asked him to leave`) lies between.
 */
const CLAUSE = -1.5
const MIXED_PHRASE = -0.7
const INFINITIVE = 0.5
const NOUN_PHRASE = 1.6

export function thresholdOf(r: Reading, piece: Piece): number {
  const marks = marksOf(r, piece.start, piece.end)
  if ((marks !== UNMARKED && marks !== MIXED) || hasClause(r, piece)) return CLAUSE
  if (marks === MIXED) return MIXED_PHRASE
  return hasInfinitive(r, piece) ? INFINITIVE : NOUN_PHRASE
}

/** Is there a finite verb before any word that opens another clause, or more of them than such words? */
function hasClause(r: Reading, { start, end }: Piece): boolean {
  if (clausesIn(r, start, end) > 0) return true
  const { verbs, chunks } = r
  for (let i = start; i < end; i++) {
    if (verbs[i + 1] !== verbs[i]) return true
    if (i > start && chunks.subordinators[i + 1] !== chunks.subordinators[i]) return false
  }
  return false
}

const TO = XPOS.indexOf('TO')
const REACH = 10
/** `(vowed) to leave`, `(asked) the council to leave` */
function hasInfinitive({ xpos }: Reading, { start, end }: Piece): boolean {
  const stop = Math.min(end, start + REACH)
  for (let i = Math.max(0, start - 1); i < stop; i++) if (xpos[i] === TO) return true
  return false
}
