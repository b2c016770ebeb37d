import { STATES } from './decode.ts'
import type { Reader } from './reader.ts'
import { indexRows, type Rows } from './rows.ts'

/** Weights are stored in steps of one part in so many. */
export const UNIT = 48

/** One linear chain: weights of features, and of pairs of neighbouring labels on the same scale. */
export interface Weights {
  readonly rows: Rows
  readonly steps: Int32Array
}

/** Weights as stored: label pairs, gaps between buckets (254 and less; 255 adds 255 and goes on), rows. */
export function readWeights(reader: Reader): Weights {
  const steps = Int32Array.from(new Int16Array(reader.block().buffer))
  if (steps.length !== STATES * STATES) throw new Error('entity model of another version')
  const count = reader.number()
  const gaps = reader.block()
  const buckets = new Int32Array(count)
  let bucket = -1
  let at = 0
  for (let row = 0; row < count; row++) {
    for (; gaps[at] === 255; at++) bucket += 255
    bucket += gaps[at++]! + 1
    buckets[row] = bucket
  }
  const rows = new Int32Array(reader.block().buffer)
  return { rows: indexRows(buckets, rows, new Int32Array(reader.block().buffer)), steps }
}
