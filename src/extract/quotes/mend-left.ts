import { UPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { isInner } from './frame.ts'
import type { Reading } from './reading.ts'

const CONJUNCTION = UPOS.indexOf('CCONJ')

/** A content before its cue with its start where marks put it. */
export const mendLeft = (r: Reading, cue: number, piece: Piece): Piece =>
  withJoined(r, cue, behindUtterance(r, piece))

/** `"It makes them no thieves." | Keep calm, says Lee Park`: what a quotation has ended before is another sentence. */
function behindUtterance(r: Reading, piece: Piece): Piece {
  const quoted = r.quoted[piece.start]!
  if (quoted < 0 || r.inner.first[quoted] !== piece.start) return piece
  const last = r.inner.last[quoted]!
  const start = r.outer.last[quoted]!
  if (start >= piece.end || r.quoted[start]! >= 0 || !/[.!?]/.test(r.analysis.word(last - 1))) return piece
  return /^\p{Lu}/u.test(r.analysis.word(start)) ? { start, end: piece.end } : piece
}

/** `It can be "glad of the sun" or | "glad of my dog," she says`: a quotation that is joined to one in its sentence is one report with it. */
function withJoined(r: Reading, cue: number, piece: Piece): Piece {
  const quoted = r.quoted[piece.start]!
  if (quoted < 0 || r.inner.first[quoted] !== piece.start) return piece
  const conjunction = r.outer.first[quoted]! - 1
  if (conjunction < 1 || r.upos[conjunction] !== CONJUNCTION || isInner(r, conjunction)) return piece
  const before = r.quoted[conjunction - 1]!
  const sentence = r.sentence[conjunction]!
  if (before < 0 || sentence !== r.sentence[cue] || r.sentence[r.outer.first[before]!] !== sentence)
    return piece
  const first = r.analysis.sentences.first[sentence]!
  return { start: r.quoted[first] === before ? r.inner.first[before]! : first, end: piece.end }
}
