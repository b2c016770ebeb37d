import { XPOS } from '../../model/tags.ts'

/** The four edges of contents: where one starts and ends, right of its cue and left of it. */
export const RIGHT_START = 0
export const RIGHT_END = 1
export const LEFT_END = 2
export const LEFT_START = 3
export const EDGES = 4

const TAGS = 64
if (XPOS.length > TAGS) throw new Error('more tags than an edge filter holds')
/** a bit for each pair of tags, for each edge */
export const EDGE_BYTES = (EDGES * TAGS * TAGS) / 8

/** The pairs of Penn tags between which each edge of a content may lie; others are not worth a look. */
export type EdgeFilter = Uint8Array

export const pairOf = (edge: number, before: number, after: number): number =>
  (edge * TAGS + before) * TAGS + after

export const isAllowed = (edges: EdgeFilter, pair: number): boolean =>
  ((edges[pair >> 3]! >> (pair & 7)) & 1) === 1

export function allow(edges: EdgeFilter, pair: number): void {
  edges[pair >> 3]! |= 1 << (pair & 7)
}

export const ALL_ALLOWED: EdgeFilter = new Uint8Array(EDGE_BYTES).fill(255)
