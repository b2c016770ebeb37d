import { type Bag, createBag } from '../../src/extract/quotes/bag.ts'
import { leftEnds, leftStarts, rightEnds, rightStarts } from '../../src/extract/quotes/content-candidates.ts'
import {
  edgeFeatures,
  LEFT_END,
  LEFT_START,
  noContentFeatures,
  RIGHT_END,
  RIGHT_START,
  spanFeatures,
} from '../../src/extract/quotes/content-features.ts'
import {
  cueFeatures,
  cueTreeFeatures,
  gateFeatures,
  mayReport,
} from '../../src/extract/quotes/cue-features.ts'
import { cueTree } from '../../src/extract/quotes/cue-tree.ts'
import { type Piece, rankFrom } from '../../src/extract/quotes/decode.ts'
import { type Frame, frameOf } from '../../src/extract/quotes/frame.ts'
import { isPunctuation, type Reading } from '../../src/extract/quotes/reading.ts'
import {
  noSpeakerFeatures,
  speakerCandidates,
  speakerFeatures,
} from '../../src/extract/quotes/speaker-features.ts'
import { stretchFeatures } from '../../src/extract/quotes/stretch-features.ts'
import { type GoldArticle, type GoldQuote, tokensIn } from './data.ts'
import type { Choice } from './learn.ts'

const bag: Bag = createBag()
const taken = (): Int32Array => bag.ids.slice(0, bag.count)
const EMPTY = new Int32Array(0)
const OPTIONAL_WEIGHT = 0.3

/** Every decision of an article with the right answer, to learn from. */
export function choicesOf(article: GoldArticle, heads: Int32Array): Choice[] {
  const { reading, quotes } = article
  const choices: Choice[] = []
  const byCue = new Map<number, GoldQuote[]>()
  quotes.forEach((quote, index) => {
    const head = heads[index]!
    if (head >= 0) byCue.set(head, [...(byCue.get(head) ?? []), quote])
  })
  for (let i = 0; i < reading.count; i++) {
    if (!mayReport(reading, i)) continue
    const reported = byCue.get(i)
    if (reported && !reported.some(quote => quote.core)) continue
    gateFeatures(bag, reading, i)
    choices.push({ candidates: [EMPTY, taken()], gold: reported ? 1 : 0, weight: 1 })
    cueFeatures(bag, reading, i)
    cueTreeFeatures(bag, reading, i, cueTree(reading, i))
    choices.push({ candidates: [EMPTY, taken()], gold: reported ? 1 : 0, weight: 1 })
  }
  for (const [cue, reported] of byCue) {
    const weight = reported.some(quote => quote.core) ? 1 : OPTIONAL_WEIGHT
    const frame = frameOf(reading, cueTree(reading, cue), cue)
    const pieces = reported.map(quote => pieceOf(reading, quote))
    const right = pieces.find(piece => piece.start > cue && piece.start < frame.to)
    const left = pieces.findLast(piece => piece.end <= cue && piece.end > frame.from)
    rightChoices(reading, frame, right, weight, choices)
    leftChoices(reading, frame, left, weight, choices)
    speakerChoice(reading, frame, reported[0]!, weight, choices)
  }
  for (let stretch = 0; stretch < reading.stretches.length; stretch++)
    stretchChoice(article, stretch, choices)
  return choices
}

function rightChoices(
  r: Reading,
  frame: Frame,
  piece: Piece | undefined,
  weight: number,
  into: Choice[],
): void {
  const starts = rightStarts(r, frame)
  noContentFeatures(bag, r, frame, RIGHT_START)
  const candidates = [taken()]
  for (const i of starts) {
    edgeFeatures(bag, r, frame, RIGHT_START, i)
    candidates.push(taken())
  }
  const start = piece ? starts.indexOf(piece.start) : -1
  if (!piece || start >= 0) push(into, candidates, start + 1, weight)
  if (!piece) return
  const ends = rightEnds(r, frame, piece.start)
  const seconds = ends.map(end => {
    edgeFeatures(bag, r, frame, RIGHT_END, end)
    spanFeatures(bag, r, frame, RIGHT_END, piece.start, end)
    return taken()
  })
  push(into, seconds, ends.indexOf(Math.min(piece.end, frame.to)), weight)
}

function leftChoices(
  r: Reading,
  frame: Frame,
  piece: Piece | undefined,
  weight: number,
  into: Choice[],
): void {
  const ends = leftEnds(r, frame)
  noContentFeatures(bag, r, frame, LEFT_END)
  const candidates = [taken()]
  for (const i of ends) {
    edgeFeatures(bag, r, frame, LEFT_END, i)
    candidates.push(taken())
  }
  const end = piece ? ends.indexOf(piece.end) : -1
  if (!piece || end >= 0) push(into, candidates, end + 1, weight)
  if (!piece) return
  const starts = leftStarts(r, frame, piece.end)
  const seconds = starts.map(start => {
    edgeFeatures(bag, r, frame, LEFT_START, start)
    spanFeatures(bag, r, frame, LEFT_START, start, piece.end)
    return taken()
  })
  push(into, seconds, starts.indexOf(Math.max(piece.start, frame.from)), weight)
}

function speakerChoice(r: Reading, frame: Frame, quote: GoldQuote, weight: number, into: Choice[]): void {
  const candidates = speakerCandidates(r, frame)
  const gold = quote.speaker ? headOf(r, quote.speaker, candidates) : -1
  if (
    quote.speaker &&
    gold < 0 &&
    tokensIn(r, quote.speaker).first >= frame.from &&
    tokensIn(r, quote.speaker).last <= frame.to
  )
    return
  const ranks = rankFrom(candidates, frame.cue)
  noSpeakerFeatures(bag, r, frame)
  const features = [taken()]
  candidates.forEach((i, index) => {
    speakerFeatures(bag, r, frame, i, ranks[index]!)
    features.push(taken())
  })
  push(into, features, gold + 1, weight)
}

/** Index of the candidate that heads the annotated mention: the last one before its first comma or preposition. */
function headOf(r: Reading, mention: { start: number; end: number }, candidates: readonly number[]): number {
  const text = r.analysis.text.slice(mention.start, mention.end)
  const cut = text.search(/,| of | who | at | from | for | in | on |\(/)
  const short = { start: mention.start, end: cut > 0 ? mention.start + cut : mention.end }
  const { first, last } = tokensIn(r, short)
  for (let index = candidates.length - 1; index >= 0; index--)
    if (candidates[index]! >= first && candidates[index]! < last) return index
  return -1
}

function stretchChoice({ reading, quotes }: GoldArticle, stretch: number, into: Choice[]): void {
  const { start, end, open, close } = reading.stretches[stretch]!
  const touching = quotes.filter(quote => quote.start < close && quote.end > open)
  const exact = touching.some(
    quote =>
      quote.core &&
      quote.type === 'direct' &&
      quote.start >= open &&
      quote.end <= close &&
      quote.end - quote.start > 0.8 * (end - start),
  )
  if (!exact && touching.length > 0) return
  stretchFeatures(bag, reading, stretch)
  into.push({ candidates: [EMPTY, taken()], gold: exact ? 1 : 0, weight: 1 })
}

/** A gold content in tokens, without marks and edge punctuation, and without a leading `that`. */
export function pieceOf(r: Reading, quote: GoldQuote): Piece {
  const { first, last } = tokensIn(r, quote)
  let [start, end] = [first, last]
  while (start < end && isPunctuation(r, start) && r.stretch[start] === -1) start++
  const opened = r.stretch[start]!
  if (opened >= 0 && start < r.inner.first[opened]!) start = r.inner.first[opened]!
  if (r.analysis.lower(start) === 'that' && end - start > 2) start++
  while (end > start && isPunctuation(r, end - 1)) {
    const stretch = r.stretch[end - 1]!
    if (stretch >= 0 && r.inner.last[stretch] === end) break
    end = stretch >= 0 && end > r.inner.last[stretch]! ? r.inner.last[stretch]! : end - 1
  }
  return { start, end }
}

/** Keeps a choice whose right answer is among the candidates. */
function push(into: Choice[], candidates: Int32Array[], gold: number, weight: number): void {
  if (gold >= 0) into.push({ candidates, gold, weight })
}
