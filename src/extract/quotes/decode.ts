import { isBehindQuotation } from './behind-quotation.ts'
import { leftEnds, leftStarts, rightEnds, rightStarts } from './content-candidates.ts'
import { edgeFeatures, noContentFeatures } from './content-features.ts'
import { LEFT_END, LEFT_START, RIGHT_END, RIGHT_START } from './edge-filter.ts'
import { type FeatureVector, score } from './feature-vector.ts'
import type { Frame } from './frame.ts'
import type { QuoteModel } from './model-file.ts'
import { isOthers } from './others.ts'
import type { Reading } from './reading.ts'
import { spanFeatures } from './span-features.ts'
import { invertedSpeaker } from './speaker-by-form.ts'
import { noSpeakerFeatures, speakerCandidates, speakerFeatures } from './speaker-features.ts'

/** Tokens `[start, end)` of a content. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** A content as chosen, and by how much: the lead over no content at all, and over the next best edges. */
export interface Choice extends Piece {
  readonly lead: number
  readonly nearLead: number
  readonly farLead: number
}

/** What decisions need: what was learnt, and a vector to work in. */
export interface Scorer extends QuoteModel {
  readonly vector: FeatureVector
}

/** An edge of a content: its score, and its lead over the best other one. */
interface Edge {
  readonly at: number
  readonly score: number
  readonly lead: number
}

/** How many answers for each edge are kept, and how far below the best they may lie (log odds). */
const NEAR_EDGES = 2
const FAR_EDGES = 3
const CLOSE_CALL = 2.5
/** The lead of an edge that has no other beside it. */
const FAR_AHEAD = 9
/** Log odds by which no content at all may win over a content that is still looked at. */
const MOST_BEHIND = 6

/**
 * What a cue reports left of it and right of it: on each side the likeliest extents, best first. Where neither side has a
 * content that wins over none, the side that comes nearest to it.
 */
export function contentsOf(r: Reading, frame: Frame, scorer: Scorer): Choice[][] {
  const named = invertedSpeaker(r, frame)
  const left = nearEdges(r, frame, scorer, LEFT_END, leftEnds(r, frame, scorer.edges))
  // the speaker behind the cue is nothing that is said, nor what describes one without a name
  const isNamed = named < 0 || r.entity[named]! >= 0
  const starts = rightStarts(r, frame, scorer.edges).filter(
    i => i > named && (isNamed || r.quoted[i]! >= 0) && !isOthers(r, frame.cue, { start: i }),
  )
  const right = nearEdges(r, frame, scorer, RIGHT_START, starts)
  const best = Math.max(left.score, right.score) - Math.max(left.nothing, right.nothing)
  const least = Math.max(left.score - left.nothing, right.score - right.nothing) > 0 ? 0 : best
  return [left, right]
    .filter(
      side =>
        side.edges.length > 0 &&
        (side.score - side.nothing >= least ||
          (side === left && (named >= 0 || isBehindQuotation(r, frame)))),
    )
    .map(side => side.edges.flatMap(near => withFarEdges(r, frame, scorer, side, near)))
    .filter(choices => choices.length > 0)
}

/** The near edges of one side, with the score of the best of them and of no content. */
interface NearEdges {
  readonly edge: number
  readonly edges: readonly Edge[]
  readonly score: number
  readonly nothing: number
}

function nearEdges(
  r: Reading,
  frame: Frame,
  { vector, weights }: Scorer,
  edge: number,
  candidates: readonly number[],
): NearEdges {
  const none = { edge, edges: [], score: Number.NEGATIVE_INFINITY, nothing: 0 }
  if (candidates.length === 0) return none
  noContentFeatures(vector, r, frame, edge)
  const nothing = score(vector, weights)
  const best = new Best(NEAR_EDGES)
  for (const i of candidates) {
    edgeFeatures(vector, r, frame, edge, i)
    best.offer(i, score(vector, weights))
  }
  const edges = best.edges()
  return edges[0]!.score - nothing <= -MOST_BEHIND ? none : { edge, edges, score: edges[0]!.score, nothing }
}

/** The contents that begin (or end, left of the cue) with a near edge. */
function withFarEdges(
  r: Reading,
  frame: Frame,
  { vector, weights, edges }: Scorer,
  { edge: side, nothing }: NearEdges,
  near: Edge,
): Choice[] {
  const isRight = side === RIGHT_START
  const edge = isRight ? RIGHT_END : LEFT_START
  const candidates = isRight ? rightEnds(r, frame, near.at, edges) : leftStarts(r, frame, near.at, edges)
  const best = new Best(FAR_EDGES)
  for (const i of candidates) {
    const [start, end] = isRight ? [near.at, i] : [i, near.at]
    if (candidates.length > 1) {
      edgeFeatures(vector, r, frame, edge, i)
      spanFeatures(vector, r, frame, edge, start, end)
    }
    best.offer(i, candidates.length > 1 ? score(vector, weights) : 0)
  }
  return best.edges().map(far => ({
    start: isRight ? near.at : far.at,
    end: isRight ? far.at : near.at,
    lead: near.score - nothing,
    nearLead: near.lead,
    farLead: far.lead,
  }))
}

/** The best few answers of a choice. */
class Best {
  readonly #at: number[] = []
  readonly #scores: number[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  offer(at: number, value: number): void {
    let place = this.#at.length
    while (place > 0 && this.#scores[place - 1]! < value) place--
    // one more than is asked for is kept: what the last of them leads over
    if (place > this.#most) return
    this.#at.splice(place, 0, at)
    this.#scores.splice(place, 0, value)
    this.#at.length = Math.min(this.#at.length, this.#most + 1)
    this.#scores.length = this.#at.length
  }

  /** Best first, those left out that lie far below it. */
  edges(): Edge[] {
    const [first, second] = this.#scores
    return this.#at.slice(0, this.#most).flatMap((at, place) => {
      const value = this.#scores[place]!
      if (first! - value > CLOSE_CALL) return []
      const lead = place > 0 ? value - first! : second === undefined ? FAR_AHEAD : value - second
      return { at, score: value, lead: Math.min(FAR_AHEAD, lead) }
    })
  }
}

/** Head token of the speaker's noun phrase, null where the sentence names none, and its lead over the next best answer. */
export interface SpeakerChoice {
  readonly head: number | null
  readonly lead: number
}

export function chooseSpeaker(r: Reading, frame: Frame, { vector, weights }: Scorer): SpeakerChoice {
  const candidates = speakerCandidates(r, frame)
  if (candidates.length === 0) return { head: null, lead: FAR_AHEAD }
  noSpeakerFeatures(vector, r, frame)
  let top = score(vector, weights)
  let second = top - FAR_AHEAD
  let head: number | null = null
  const before = countBefore(candidates, frame.cue)
  for (let index = 0; index < candidates.length; index++) {
    speakerFeatures(vector, r, frame, candidates[index]!, rankOf(index, before))
    const here = score(vector, weights)
    if (here <= top) {
      if (here > second) second = here
      continue
    }
    second = top
    top = here
    head = candidates[index]!
  }
  return { head, lead: top - second }
}

/** How many candidates stand before the cue. */
export function countBefore(candidates: readonly number[], cue: number): number {
  let before = 0
  while (before < candidates.length && candidates[before]! < cue) before++
  return before
}

/** How many candidates away from the cue the one at `index` stands, on its side; `before` of them stand left of it. */
export const rankOf = (index: number, before: number): number =>
  index < before ? before - 1 - index : index - before
