import type { Piece } from '../../src/extract/quotes/decode.ts'
import { type Frame, frameOf } from '../../src/extract/quotes/frame.ts'
import { isPunctuation, type Reading } from '../../src/extract/quotes/reading.ts'
import { type GoldArticle, type GoldQuote, tokensIn } from './data.ts'

/** A word that reports, with what it reports right and left of it. */
export interface Case {
  readonly frame: Frame
  readonly right: Piece | undefined
  readonly left: Piece | undefined
  readonly reported: readonly GoldQuote[]
}

/** The quotes of an article by the token that reports them; `heads` gives that of each quote, -1 where there is none. */
export function groupByCue({ quotes }: GoldArticle, heads: Int32Array): Map<number, GoldQuote[]> {
  const byCue = new Map<number, GoldQuote[]>()
  quotes.forEach((quote, index) => {
    const head = heads[index]!
    if (head >= 0) byCue.set(head, [...(byCue.get(head) ?? []), quote])
  })
  return byCue
}

export function casesOf(article: GoldArticle, heads: Int32Array): Case[] {
  const { reading } = article
  return [...groupByCue(article, heads)].map(([cue, reported]) => {
    const frame = frameOf(reading, cue)
    const pieces = reported.map(quote => pieceOf(reading, quote))
    return {
      frame,
      right: pieces.find(piece => piece.start > cue && piece.start < frame.to),
      left: pieces.findLast(piece => piece.end <= cue && piece.end > frame.from),
      reported,
    }
  })
}

/** `that was the last boat`: a finite verb right behind `that` makes it the subject. */
const isPronoun = (r: Reading, that: number): boolean => r.verbs[that + 2]! > r.verbs[that + 1]!

/** A gold content in tokens, without marks and edge punctuation, and without a leading `that`. */
export function pieceOf(r: Reading, quote: GoldQuote): Piece {
  const { first, last } = tokensIn(r, quote)
  let [start, end] = [first, last]
  const skipEdge = () => {
    while (start < end && isPunctuation(r, start) && r.quoted[start] === -1) start++
    const opened = start < end ? r.quoted[start]! : -1
    if (opened >= 0 && start < r.inner.first[opened]!) start = r.inner.first[opened]!
  }
  skipEdge()
  if (start < end && r.analysis.lower(start) === 'that' && end - start > 2 && !isPronoun(r, start)) {
    start++
    // `that, as he knew, …` and `that “…”` begin behind comma and mark
    skipEdge()
  }
  while (end > start && isPunctuation(r, end - 1)) {
    const quoted = r.quoted[end - 1]!
    if (quoted >= 0 && r.inner.last[quoted] === end) break
    end = quoted >= 0 && end > r.inner.last[quoted]! ? r.inner.last[quoted]! : end - 1
  }
  return { start, end }
}
