import { EDGE_BYTES, type EdgeFilter } from './edge-filter.ts'
import { BUCKET, bucketOf, CELLS, toCell, type Weights } from './feature-vector.ts'

/** What the quote stage has learnt. */
export interface QuoteModel {
  readonly weights: Weights
  readonly edges: EdgeFilter
}

const HEADER = 16
const MOST = 127
const MAGIC = 0x35514e46
const LENGTH = HEADER + EDGE_BYTES + 2 * CELLS

/** Reads `models/quotes.bin`: magic, scale (float), the tag pairs at which contents start and end, the cells of the weights. */
export function readModel(bytes: Uint8Array): QuoteModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length !== LENGTH || view.getUint32(0, true) !== MAGIC) throw new Error('not a quotes model')
  const cells = new Uint16Array(CELLS)
  for (let cell = 0; cell < CELLS; cell++) cells[cell] = view.getUint16(HEADER + EDGE_BYTES + 2 * cell, true)
  return {
    weights: { scale: view.getFloat32(8, true), cells },
    edges: bytes.slice(HEADER, HEADER + EDGE_BYTES),
  }
}

/** Writes weights up to `limit`, the heaviest first: one that finds its bucket full is lost. */
export function writeModel(
  keys: Int32Array,
  weights: Float32Array,
  limit: number,
  edges: EdgeFilter,
): Uint8Array {
  const bytes = new Uint8Array(LENGTH)
  const scale = limit / MOST
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setFloat32(8, scale, true)
  bytes.set(edges, HEADER)
  const order = Array.from(keys, (_, i) => i).sort(
    (a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b,
  )
  const filled = new Uint8Array(CELLS / BUCKET)
  for (const i of order) {
    const value = Math.max(-MOST, Math.min(MOST, Math.round(weights[i]! / scale)))
    if (value === 0) break
    const bucket = bucketOf(keys[i]!)
    const used = filled[bucket / BUCKET]!
    if (used === BUCKET) continue
    view.setUint16(HEADER + EDGE_BYTES + 2 * (bucket + used), toCell(keys[i]!, value), true)
    filled[bucket / BUCKET] = used + 1
  }
  return bytes
}
