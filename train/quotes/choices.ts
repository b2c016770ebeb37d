import { leftEnds, leftStarts, rightEnds, rightStarts } from '../../src/extract/quotes/content-candidates.ts'
import { edgeFeatures, noContentFeatures } from '../../src/extract/quotes/content-features.ts'
import { cueFeatures, mayTeach } from '../../src/extract/quotes/cue-features.ts'
import { countBefore, type Piece, rankOf } from '../../src/extract/quotes/decode.ts'
import {
  type EdgeFilter,
  LEFT_END,
  LEFT_START,
  RIGHT_END,
  RIGHT_START,
} from '../../src/extract/quotes/edge-filter.ts'
import { createVector, type FeatureVector } from '../../src/extract/quotes/feature-vector.ts'
import type { Frame } from '../../src/extract/quotes/frame.ts'
import { gateFeatures } from '../../src/extract/quotes/gate-features.ts'
import { quotedSpanFeatures } from '../../src/extract/quotes/quoted-span-features.ts'
import type { Reading } from '../../src/extract/quotes/reading.ts'
import { spanFeatures } from '../../src/extract/quotes/span-features.ts'
import {
  noSpeakerFeatures,
  speakerCandidates,
  speakerFeatures,
} from '../../src/extract/quotes/speaker-features.ts'
import { XPOS } from '../../src/model/tags.ts'
import { casesOf, groupByCue } from './cases.ts'
import type { ChoiceSet } from './choice-set.ts'
import { type GoldArticle, type GoldQuote, tokensIn } from './data.ts'

const vector: FeatureVector = createVector()
const OPTIONAL_WEIGHT = 0.3

/** Adds every decision of an article with the right answer, to learn from. */
export function addChoices(
  article: GoldArticle,
  heads: Int32Array,
  edges: EdgeFilter,
  choices: ChoiceSet,
): void {
  const { reading } = article
  const byCue = groupByCue(article, heads)
  for (let i = 0; i < reading.count; i++) {
    if (!mayTeach(reading, i)) continue
    const reported = byCue.get(i)
    if (reported && !reported.some(quote => quote.core)) continue
    gateFeatures(vector, reading, i)
    addYesNo(choices, reported !== undefined)
    cueFeatures(vector, reading, i)
    addYesNo(choices, reported !== undefined)
  }
  addContents(article, heads, edges, choices, 1)
  for (let quoted = 0; quoted < reading.quotedSpans.length; quoted++)
    quotedSpanChoice(article, quoted, choices)
}

/** Adds where the contents of known cues lie, and who speaks. */
export function addContents(
  article: GoldArticle,
  heads: Int32Array,
  edges: EdgeFilter,
  choices: ChoiceSet,
  share: number,
): void {
  const { reading } = article
  for (const { frame, right, left, reported } of casesOf(article, heads)) {
    const weight = share * (reported.some(quote => quote.core) ? 1 : OPTIONAL_WEIGHT)
    rightChoices(reading, frame, edges, right, weight, choices)
    leftChoices(reading, frame, edges, left, weight, choices)
    speakerChoice(reading, frame, reported[0]!, weight, choices)
  }
}

/** Adds the decision that the vector describes. */
function addYesNo(choices: ChoiceSet, yes: boolean): void {
  choices.addNothing()
  choices.addCandidate(vector)
  choices.close(yes ? 1 : 0)
}

function rightChoices(
  r: Reading,
  frame: Frame,
  edges: EdgeFilter,
  piece: Piece | undefined,
  weight: number,
  into: ChoiceSet,
): void {
  const starts = rightStarts(r, frame, edges)
  if (starts.length === 0) return
  noContentFeatures(vector, r, frame, RIGHT_START)
  into.addCandidate(vector)
  for (const i of starts) {
    edgeFeatures(vector, r, frame, RIGHT_START, i)
    into.addCandidate(vector)
  }
  const start = piece ? starts.indexOf(piece.start) : -1
  into.close(piece && start < 0 ? -1 : start + 1, weight)
  if (!piece) return
  const ends = rightEnds(r, frame, piece.start, edges)
  for (const end of ends) {
    edgeFeatures(vector, r, frame, RIGHT_END, end)
    spanFeatures(vector, r, frame, RIGHT_END, piece.start, end)
    into.addCandidate(vector)
  }
  into.close(ends.indexOf(Math.min(piece.end, frame.to)), weight)
}

function leftChoices(
  r: Reading,
  frame: Frame,
  edges: EdgeFilter,
  piece: Piece | undefined,
  weight: number,
  into: ChoiceSet,
): void {
  const ends = leftEnds(r, frame, edges)
  if (ends.length === 0) return
  noContentFeatures(vector, r, frame, LEFT_END)
  into.addCandidate(vector)
  for (const i of ends) {
    edgeFeatures(vector, r, frame, LEFT_END, i)
    into.addCandidate(vector)
  }
  const end = piece ? ends.indexOf(piece.end) : -1
  into.close(piece && end < 0 ? -1 : end + 1, weight)
  if (!piece) return
  const starts = leftStarts(r, frame, piece.end, edges)
  for (const start of starts) {
    edgeFeatures(vector, r, frame, LEFT_START, start)
    spanFeatures(vector, r, frame, LEFT_START, start, piece.end)
    into.addCandidate(vector)
  }
  into.close(starts.indexOf(Math.max(piece.start, frame.from)), weight)
}

function speakerChoice(r: Reading, frame: Frame, quote: GoldQuote, weight: number, into: ChoiceSet): void {
  const candidates = speakerCandidates(r, frame)
  const gold = quote.speaker ? headOf(r, quote.speaker, candidates) : -1
  if (
    quote.speaker &&
    gold < 0 &&
    tokensIn(r, quote.speaker).first >= frame.from &&
    tokensIn(r, quote.speaker).last <= frame.to
  )
    return
  const before = countBefore(candidates, frame.cue)
  noSpeakerFeatures(vector, r, frame)
  into.addCandidate(vector)
  candidates.forEach((i, index) => {
    speakerFeatures(vector, r, frame, i, rankOf(index, before))
    into.addCandidate(vector)
  })
  into.close(gold + 1, weight)
}

/** Tags with which what describes a noun begins: comma, bracket, preposition, `who`, participle. */
const DESCRIBES = XPOS.map(tag =>
  [',', '-LRB-', 'IN', 'TO', 'WP', 'WDT', 'WRB', 'VBN', 'VBG', ':'].includes(tag),
)

/** Index of the candidate that heads the annotated mention: the last one before what describes it; -1 where there is none. */
function headOf(r: Reading, mention: { start: number; end: number }, candidates: readonly number[]): number {
  const { first, last } = tokensIn(r, mention)
  let head = -1
  for (const [index, token] of candidates.entries()) {
    if (token < first || token >= last) continue
    let described = false
    for (let i = (head < 0 ? first : candidates[head]!) + 1; i < token; i++) {
      if (DESCRIBES[r.xpos[i]!] && r.entity[i]! < 0) described = true
    }
    if (head >= 0 && described) break
    head = index
  }
  return head
}

function quotedSpanChoice({ reading, quotes }: GoldArticle, quoted: number, into: ChoiceSet): void {
  const { start, end, open, close } = reading.quotedSpans[quoted]!
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
  quotedSpanFeatures(vector, reading, quoted)
  addYesNo(into, exact)
}
