import { UPOS, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import { type Frame, isInner } from './frame.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const VERB = UPOS.indexOf('VERB')
const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const ADVERB = UPOS.indexOf('ADV')
const GERUND = XPOS.indexOf('VBG')
const FINITE = XPOS.map(
  tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD' || tag === 'VBG',
)
/** `but she knows that “…”` */
const PRONOUN = XPOS.indexOf('PRP')
const THAT = hashForm('that', 0, 4)
/** Longest stretch, in tokens, from the conjunction to the quotation. */
const REACH = 12

/**
 * `said it was too early to tell | and there was “no evidence” yet`: a content that ends before a conjunction and takes part of
 * a quotation in its own sentence goes on to the end of it. Not where the speaker does something else (`and declined to`).
 */
export function goesOnToMarks(r: Reading, { cue, sentenceTo }: Frame, piece: Piece): Piece {
  if (piece.start < cue || r.quoted[cue]! >= 0 || isInner(r, piece.end - 1)) return piece
  // `told them to grant | “priority treatment” to inmates`
  const own = piece.end < sentenceTo && piece.end > piece.start + 1 ? r.quoted[piece.end]! : -1
  if (own >= 0 && r.isInk[piece.end - 1] === 1 && r.upos[piece.end - 1] === VERB)
    return { start: piece.start, end: behindQuotation(r, own, sentenceTo) }
  if (r.verbs[piece.end] === r.verbs[piece.start]) return piece
  const conjunction = r.xpos[piece.end] === COMMA ? piece.end + 1 : piece.end
  if (conjunction + 1 >= sentenceTo || r.xpos[conjunction] !== CONJUNCTION) return piece
  let next = conjunction + 1
  while (next < sentenceTo && r.upos[next] === ADVERB) next++
  if (FINITE[r.xpos[next]!] && !goesWith(r, cue, piece, next)) return piece
  const stop = Math.min(sentenceTo, conjunction + REACH)
  for (let i = conjunction + 1; i < stop; i++) {
    if (isInner(r, i)) return { start: piece.start, end: behindQuotation(r, r.quoted[i]!, sentenceTo) }
    // another cue, or a verb with its `that`: the quotation is its own
    if (r.formRate[i]! >= MOSTLY_REPORTS || r.xpos[i] === COMMA) return piece
    if (r.form[i] === THAT && FINITE[r.xpos[i - 1]!] && r.xpos[i - 2] !== PRONOUN) return piece
  }
  return piece
}

/** `said he was held for taking notes | and handing them to "enemies"`: a participle that goes on from one in the content. */
function goesWith(r: Reading, cue: number, { start, end }: Piece, next: number): boolean {
  if (r.xpos[next] !== GERUND || r.xpos[cue] === GERUND) return false
  for (let i = Math.max(start, end - REACH); i < end; i++) if (r.xpos[i] === GERUND) return true
  return false
}

/** Where the clause that a quotation ends, or that goes on behind it without a comma, ends. */
function behindQuotation(r: Reading, quoted: number, sentenceTo: number): number {
  let end = r.inner.last[quoted]!
  const closed = end > 0 && r.isInk[end - 1] === 0
  if (closed) return end
  let at = end
  while (at < sentenceTo && r.quoted[at] === quoted) at++
  while (at < sentenceTo && r.isInk[at] === 1 && r.quoted[at]! < 0) {
    if (r.formRate[at]! >= MOSTLY_REPORTS) return r.inner.last[quoted]!
    end = ++at
  }
  return at < sentenceTo && r.isInk[at] === 0 && r.xpos[at] === COMMA ? r.inner.last[quoted]! : end
}

const OBJECT = new Set((['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'] as const).map(tag => UPOS.indexOf(tag)))
/** `saying he “detested” | young people in the hall`: a word in marks has its object with it. */
export function withObject(r: Reading, { cue, sentenceTo }: Frame, piece: Piece): Piece {
  const span = r.quoted[piece.end - 1]!
  if (piece.start < cue || span < 0 || r.inner.last[span] !== piece.end || r.isInk[piece.end - 1] === 0)
    return piece
  const behind = r.outer.last[span]!
  const isWithin = r.inner.first[span]! > piece.start && behind < sentenceTo
  if (!isWithin || r.verbs[piece.end] === r.verbs[piece.start] || !OBJECT.has(r.upos[behind]!)) return piece
  let end = behind
  while (end < sentenceTo && r.isInk[end] === 1) {
    if (r.formRate[end]! >= MOSTLY_REPORTS || r.quoted[end]! >= 0) return piece
    end++
  }
  return { start: piece.start, end }
}
