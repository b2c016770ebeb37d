import { LABELS } from '../../src/analysis/entities/rows.ts'
import type { Crf } from './mean.ts'

/** A chain with whole-number weights: rows, four labels a number, with their buckets, ascending. */
export interface Quantised {
  readonly buckets: Int32Array
  readonly packed: Int32Array
  readonly steps: Int32Array
}

/** A chain as it is stored: with the numbers of the rows that are asked for most, the commonest first. */
export interface Ranked extends Quantised {
  readonly asked: Int32Array
}

/** Keeps the `most` heaviest rows of a chain, weights times `scale` in a byte each. */
export function quantise(crf: Crf, buckets: readonly number[], most: number, scale: number): Quantised {
  const norms = new Float64Array(buckets.length)
  for (let row = 0; row < buckets.length; row++)
    for (let label = 0; label < LABELS; label++) {
      const weight = crf.weights[row * LABELS + label]!
      norms[row]! += weight * weight
    }
  const heaviest = [...norms.keys()]
    .filter(row => norms[row]! > 0)
    .sort((a, b) => norms[b]! - norms[a]! || a - b)
    .slice(0, most)
    .sort((a, b) => buckets[a]! - buckets[b]!)
  const bytes = new Uint8Array(heaviest.length * LABELS)
  heaviest.forEach((row, at) => {
    for (let label = 0; label < LABELS; label++) {
      const weight = Math.round(crf.weights[row * LABELS + label]! * scale)
      bytes[at * LABELS + label] = 128 + Math.max(-128, Math.min(127, weight))
    }
  })
  return {
    buckets: Int32Array.from(heaviest, row => buckets[row]!),
    packed: new Int32Array(bytes.buffer),
    steps: Int32Array.from(crf.steps, step => Math.round(step * scale)),
  }
}
