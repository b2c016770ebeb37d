import { leftEnds, leftStarts, rightEnds, rightStarts } from '../../src/extract/quotes/content-candidates.ts'
import {
  ALL_ALLOWED,
  allow,
  EDGE_BYTES,
  EDGES,
  type EdgeFilter,
  LEFT_END,
  LEFT_START,
  pairOf,
  RIGHT_END,
  RIGHT_START,
} from '../../src/extract/quotes/edge-filter.ts'
import type { Reading } from '../../src/extract/quotes/reading.ts'
import { casesOf } from './cases.ts'
import type { GoldArticle } from './data.ts'

/** Share of the annotated edges that the filter may lose. */
const LOSS = 0.002

/** Learns between which tags contents start and end: pairs are dropped from the rarest edge on. */
export function learnEdges(articles: readonly GoldArticle[], heads: readonly Int32Array[]): EdgeFilter {
  const possible = new Map<number, number>()
  const actual = new Map<number, number>()
  const count = (r: Reading, edge: number, candidates: readonly number[], right: number) => {
    for (const i of candidates) {
      if (i === 0 || i >= r.count) continue
      const pair = pairOf(edge, r.xpos[i - 1]!, r.xpos[i]!)
      possible.set(pair, (possible.get(pair) ?? 0) + 1)
      if (i === right) actual.set(pair, (actual.get(pair) ?? 0) + 1)
    }
  }
  for (const [index, article] of articles.entries()) {
    const r = article.reading
    for (const { frame, right, left } of casesOf(article, heads[index]!)) {
      count(r, RIGHT_START, rightStarts(r, frame, ALL_ALLOWED), right?.start ?? -1)
      if (right) count(r, RIGHT_END, rightEnds(r, frame, right.start, ALL_ALLOWED), right.end)
      count(r, LEFT_END, leftEnds(r, frame, ALL_ALLOWED), left?.end ?? -1)
      if (left) count(r, LEFT_START, leftStarts(r, frame, left.end, ALL_ALLOWED), left.start)
    }
  }
  const edges = new Uint8Array(EDGE_BYTES)
  for (let edge = 0; edge < EDGES; edge++) {
    const pairs = [...possible.keys()].filter(
      pair => pair >= pairOf(edge, 0, 0) && pair < pairOf(edge + 1, 0, 0),
    )
    const rate = (pair: number) => (actual.get(pair) ?? 0) / possible.get(pair)!
    pairs.sort((a, b) => rate(a) - rate(b) || a - b)
    const total = pairs.reduce((sum, pair) => sum + (actual.get(pair) ?? 0), 0)
    let lost = 0
    for (const pair of pairs) {
      lost += actual.get(pair) ?? 0
      if (lost > LOSS * total) allow(edges, pair)
    }
  }
  return edges
}
