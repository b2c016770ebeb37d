import { type Bag, score, type Weights } from './bag.ts'
import { leftEnds, leftStarts, rightEnds, rightStarts } from './content-candidates.ts'
import {
  edgeFeatures,
  LEFT_END,
  LEFT_START,
  noContentFeatures,
  RIGHT_END,
  RIGHT_START,
  spanFeatures,
} from './content-features.ts'
import type { Frame } from './frame.ts'
import type { Reading } from './reading.ts'
import { noSpeakerFeatures, speakerCandidates, speakerFeatures } from './speaker-features.ts'

/** Tokens `[start, end)` of a content. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** What the model needs for its decisions: weights, and a bag to work in. */
export interface Judge {
  readonly weights: Weights
  readonly bag: Bag
}

export function rightContent(r: Reading, frame: Frame, { bag, weights }: Judge): Piece | null {
  noContentFeatures(bag, r, frame, RIGHT_START)
  const start = best(rightStarts(r, frame), score(bag, weights), i => {
    edgeFeatures(bag, r, frame, RIGHT_START, i)
    return score(bag, weights)
  })
  if (start === null) return null
  const end = best(rightEnds(r, frame, start), null, i => {
    edgeFeatures(bag, r, frame, RIGHT_END, i)
    spanFeatures(bag, r, frame, RIGHT_END, start, i)
    return score(bag, weights)
  })
  return end === null ? null : { start, end }
}

export function leftContent(r: Reading, frame: Frame, { bag, weights }: Judge): Piece | null {
  noContentFeatures(bag, r, frame, LEFT_END)
  const end = best(leftEnds(r, frame), score(bag, weights), i => {
    edgeFeatures(bag, r, frame, LEFT_END, i)
    return score(bag, weights)
  })
  if (end === null) return null
  const start = best(leftStarts(r, frame, end), null, i => {
    edgeFeatures(bag, r, frame, LEFT_START, i)
    spanFeatures(bag, r, frame, LEFT_START, i, end)
    return score(bag, weights)
  })
  return start === null ? null : { start, end }
}

/** Head token of the speaker's noun phrase, or null where the sentence names none. */
export function chooseSpeaker(r: Reading, frame: Frame, { bag, weights }: Judge): number | null {
  noSpeakerFeatures(bag, r, frame)
  const candidates = speakerCandidates(r, frame)
  const ranks = rankFrom(candidates, frame.cue)
  return best(candidates, score(bag, weights), (i, index) => {
    speakerFeatures(bag, r, frame, i, ranks[index]!)
    return score(bag, weights)
  })
}

/** How many candidates away from the cue each one stands, on its side. */
export function rankFrom(candidates: readonly number[], cue: number): number[] {
  const before = candidates.filter(i => i < cue).length
  return candidates.map((_, index) => (index < before ? before - 1 - index : index - before))
}

/** The candidate with the highest score; null where `none` scores higher or nothing may be chosen. */
function best(
  candidates: readonly number[],
  none: number | null,
  scoreOf: (candidate: number, index: number) => number,
): number | null {
  let found: number | null = null
  let top = none ?? Number.NEGATIVE_INFINITY
  candidates.forEach((candidate, index) => {
    const here = scoreOf(candidate, index)
    if (here > top) {
      top = here
      found = candidate
    }
  })
  return found
}
