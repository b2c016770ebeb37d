import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { isInner } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { entityAt, type Reading } from './reading.ts'

const CONJUNCTION = UPOS.indexOf('CCONJ')

/** A content before its cue with its start where marks put it. */
export const mendLeft = (r: Reading, cue: number, piece: Piece): Piece =>
  withJoined(
    r,
    cue,
    behindConnective(r, behindUtterance(r, behindColon(r, behindPlace(r, behindSource(r, piece))))),
  )

const CONNECTIVES = formSet('but and however still yet indeed')
/** Tokens of the longest place. Set by hand. */
const LONGEST_PLACE = 3
/** `Bergen: | A trawler sank, the coast guard said`: where it happened stands before a colon. */
function behindPlace(r: Reading, piece: Piece): Piece {
  const { start, end } = piece
  if (r.analysis.sentences.first[r.sentence[start]!] !== start || r.quoted[start]! >= 0) return piece
  for (let i = start; i < Math.min(end - 2, start + LONGEST_PLACE + 1); i++) {
    if (r.form[i] === COLON || isDashBehindPlace(r, i)) return i > start ? { start: i + 1, end } : piece
    if (!/^\p{Lu}/u.test(r.analysis.word(i))) return piece
  }
  return piece
}
const DASHES = formSet('- -- – —')
/** `Norsund | – Earlier this morning a trawler sank` */
const isDashBehindPlace = (r: Reading, i: number): boolean =>
  DASHES.has(r.form[i]!) && r.start[i]! > r.end[i - 1]! && entityAt(r, i - 1)?.type === 'LOC'
const COLON = hashForm(':', 0, 1)

/** `But | the goal is another, the report says`: the word that ties a sentence to the one before is the writer's. */
function behindConnective(r: Reading, piece: Piece): Piece {
  const { start, end } = piece
  // `| At least two people were killed`
  if (r.form[start - 1] === LEAST && r.form[start - 2] === AT && r.quoted[start]! < 0)
    return { start: start - 2, end }
  // `| However large the sum`
  if (
    r.form[start - 1] === HOWEVER &&
    r.quoted[start]! < 0 &&
    HOW[r.xpos[start]!]! &&
    r.analysis.sentences.first[r.sentence[start]!] === start - 1
  )
    return { start: start - 1, end }
  if (r.quoted[start]! >= 0 || !CONNECTIVES.has(r.form[start]!)) return piece
  // a closing mark whose opening one nobody found: all of it is said
  if (MARK.test(r.analysis.word(end)) && r.quoted[end]! < 0) return piece
  if (r.analysis.sentences.first[r.sentence[start]!] !== start) return piece
  // `However large the sum, it is too small`
  if (r.form[start] === HOWEVER && HOW[r.xpos[start + 1]!]!) return piece
  let next = start + 1
  if (r.xpos[next] === COMMA) next++
  if (r.quoted[next]! >= 0) next = r.inner.first[r.quoted[next]!]!
  return next < end ? { start: next, end } : piece
}
const AT = hashForm('at', 0, 2)
const LEAST = hashForm('least', 0, 5)
/** What is large or small; the tagger takes a rare adjective for a verb. */
const HOW = XPOS.map(tag => tag === 'JJ' || tag === 'RB' || tag === 'VB')
const HOWEVER = hashForm('however', 0, 7)
const MARK = /^["“”'‘’]+$/
const COMMA = XPOS.indexOf(',')

const OPENING = XPOS.indexOf('-LRB-')
const ENDING = XPOS.indexOf('-RRB-')
/** Tokens of the longest agency in brackets. Set by hand. */
const LONGEST_SOURCE = 6
/** `(Reuters Health) - | People get better`: where a content begins inside brackets that name its source, it begins behind them. */
function behindSource(r: Reading, piece: Piece): Piece {
  if (r.xpos[piece.start - 1] !== OPENING) return piece
  for (let i = piece.start; i < Math.min(piece.end, piece.start + LONGEST_SOURCE); i++) {
    if (r.xpos[i] !== ENDING) continue
    let start = i + 1
    while (start < piece.end && r.isInk[start] === 0 && r.quoted[start]! < 0) start++
    return start < piece.end ? { start, end: piece.end } : piece
  }
  return piece
}

/** `"It makes them no thieves." | Keep calm, says Lee Park`: what a quotation has ended before is another sentence. */
function behindUtterance(r: Reading, piece: Piece): Piece {
  const quoted = r.quoted[piece.start]!
  if (quoted < 0 || r.inner.first[quoted] !== piece.start) return piece
  const last = r.inner.last[quoted]!
  const start = r.outer.last[quoted]!
  if (start >= piece.end || r.quoted[start]! >= 0 || !/[.!?]/.test(r.analysis.word(last - 1))) return piece
  return /^\p{Lu}/u.test(r.analysis.word(start)) ? { start, end: piece.end } : piece
}

/** `Park scolded him: | “Nobody believes you,” she said`: what announces a quotation that ends a content is not said. */
function behindColon(r: Reading, piece: Piece): Piece {
  const { start, end } = piece
  const last = r.quoted[end - 1]!
  if (last < 0 || r.inner.last[last] !== end || r.quoted[start]! >= 0) return piece
  const first = r.inner.first[last]!
  return first > start && r.form[r.outer.first[last]! - 1] === COLON ? { start: first, end } : piece
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
