import { leftEnds, leftStarts, rightEnds, rightStarts } from './content-candidates.ts'
import { edgeFeatures, noContentFeatures, spanFeatures } from './content-features.ts'
import { LEFT_END, LEFT_START, RIGHT_END, RIGHT_START } from './edge-filter.ts'
import { type FeatureVector, score } from './feature-vector.ts'
import type { Frame } from './frame.ts'
import type { QuoteModel } from './model-file.ts'
import type { Reading } from './reading.ts'
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

export function rightContent(r: Reading, frame: Frame, scorer: Scorer): Choice | null {
  const near = chooseNear(r, frame, scorer, RIGHT_START, rightStarts(r, frame, scorer.edges))
  if (near === null) return null
  const start = near.at
  const far = chooseFar(r, frame, scorer, RIGHT_END, start, rightEnds(r, frame, start, scorer.edges))
  return far && { start, end: far.at, lead: near.lead, nearLead: near.next, farLead: far.next }
}

export function leftContent(r: Reading, frame: Frame, scorer: Scorer): Choice | null {
  const near = chooseNear(r, frame, scorer, LEFT_END, leftEnds(r, frame, scorer.edges))
  if (near === null) return null
  const end = near.at
  const far = chooseFar(r, frame, scorer, LEFT_START, end, leftStarts(r, frame, end, scorer.edges))
  return far && { start: far.at, end, lead: near.lead, nearLead: near.next, farLead: far.next }
}

const FAR_AHEAD = 9

/** The edge nearest the cue, or null where nothing is said on this side. */
function chooseNear(
  r: Reading,
  frame: Frame,
  { vector, weights }: Scorer,
  edge: number,
  candidates: readonly number[],
): { at: number; lead: number; next: number } | null {
  if (candidates.length === 0) return null
  noContentFeatures(vector, r, frame, edge)
  const nothing = score(vector, weights)
  let top = nothing
  let second = nothing - FAR_AHEAD
  let found = -1
  for (const i of candidates) {
    edgeFeatures(vector, r, frame, edge, i)
    const here = score(vector, weights)
    if (here <= top) {
      if (here > second) second = here
      continue
    }
    if (found >= 0) second = top
    top = here
    found = i
  }
  return found < 0 ? null : { at: found, lead: top - nothing, next: top - second }
}

/** The other edge of a content; null where it can end nowhere. */
function chooseFar(
  r: Reading,
  frame: Frame,
  { vector, weights }: Scorer,
  edge: number,
  near: number,
  candidates: readonly number[],
): { at: number; next: number } | null {
  if (candidates.length === 0) return null
  if (candidates.length === 1) return { at: candidates[0]!, next: FAR_AHEAD }
  let top = Number.NEGATIVE_INFINITY
  let second = top
  let found = -1
  for (const i of candidates) {
    edgeFeatures(vector, r, frame, edge, i)
    spanFeatures(vector, r, frame, edge, Math.min(near, i), Math.max(near, i))
    const here = score(vector, weights)
    if (here > top) {
      second = top
      top = here
      found = i
    } else if (here > second) second = here
  }
  return { at: found, next: top - second }
}

/** Head token of the speaker's noun phrase, or null where the sentence names none. */
export function chooseSpeaker(r: Reading, frame: Frame, { vector, weights }: Scorer): number | null {
  const candidates = speakerCandidates(r, frame)
  if (candidates.length === 0) return null
  noSpeakerFeatures(vector, r, frame)
  let top = score(vector, weights)
  let found: number | null = null
  const before = countBefore(candidates, frame.cue)
  for (let index = 0; index < candidates.length; index++) {
    speakerFeatures(vector, r, frame, candidates[index]!, rankOf(index, before))
    const here = score(vector, weights)
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
