import { type Bag, score } from './bag.ts'
import { leftEnds, leftStarts, rightEnds, rightStarts } from './content-candidates.ts'
import { edgeFeatures, noContentFeatures, spanFeatures } from './content-features.ts'
import { LEFT_END, LEFT_START, RIGHT_END, RIGHT_START } from './edge-filter.ts'
import type { Frame } from './frame.ts'
import type { QuoteModel } from './model-file.ts'
import type { Reading } from './reading.ts'
import { noSpeakerFeatures, speakerCandidates, speakerFeatures } from './speaker-features.ts'

/** Tokens `[start, end)` of a content. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** What decisions need: what was learnt, and a bag to work in. */
export interface Judge extends QuoteModel {
  readonly bag: Bag
}

export function rightContent(r: Reading, frame: Frame, judge: Judge): Piece | null {
  const start = chooseNear(r, frame, judge, RIGHT_START, rightStarts(r, frame, judge.edges))
  if (start === null) return null
  const end = chooseFar(r, frame, judge, RIGHT_END, start, rightEnds(r, frame, start, judge.edges))
  return end === null ? null : { start, end }
}

export function leftContent(r: Reading, frame: Frame, judge: Judge): Piece | null {
  const end = chooseNear(r, frame, judge, LEFT_END, leftEnds(r, frame, judge.edges))
  if (end === null) return null
  const start = chooseFar(r, frame, judge, LEFT_START, end, leftStarts(r, frame, end, judge.edges))
  return start === null ? null : { start, end }
}

/** The edge nearest the cue, or null where nothing is said on this side. */
function chooseNear(
  r: Reading,
  frame: Frame,
  { bag, weights }: Judge,
  edge: number,
  candidates: readonly number[],
): number | null {
  if (candidates.length === 0) return null
  noContentFeatures(bag, r, frame, edge)
  let top = score(bag, weights)
  let found: number | null = null
  for (const i of candidates) {
    edgeFeatures(bag, r, frame, edge, i)
    const here = score(bag, weights)
    if (here <= top) continue
    top = here
    found = i
  }
  return found
}

/** The other edge of a content; null where it can end nowhere. */
function chooseFar(
  r: Reading,
  frame: Frame,
  { bag, weights }: Judge,
  edge: number,
  near: number,
  candidates: readonly number[],
): number | null {
  if (candidates.length < 2) return candidates[0] ?? null
  let top = Number.NEGATIVE_INFINITY
  let found: number | null = null
  for (const i of candidates) {
    edgeFeatures(bag, r, frame, edge, i)
    spanFeatures(bag, r, frame, edge, Math.min(near, i), Math.max(near, i))
    const here = score(bag, weights)
    if (here <= top) continue
    top = here
    found = i
  }
  return found
}

/** Head token of the speaker's noun phrase, or null where the sentence names none. */
export function chooseSpeaker(r: Reading, frame: Frame, { bag, weights }: Judge): number | null {
  const candidates = speakerCandidates(r, frame)
  if (candidates.length === 0) return null
  noSpeakerFeatures(bag, r, frame)
  let top = score(bag, weights)
  let found: number | null = null
  const before = countBefore(candidates, frame.cue)
  for (let index = 0; index < candidates.length; index++) {
    speakerFeatures(bag, r, frame, candidates[index]!, rankOf(index, before))
    const here = score(bag, weights)
    if (here <= top) continue
    top = here
    found = candidates[index]!
  }
  return found
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
