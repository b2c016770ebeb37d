/** Hashed features of one decision; filled, scored, emptied. */
export interface FeatureVector {
  readonly ids: Int32Array
  count: number
}

/** A feature is known by the upper 24 bits of its hash: 16 for a bucket of the table; the rest and more go into a check. */
export const KEY_SHIFT = 8
const BUCKET_SHIFT = 8
export const BUCKET = 8
export const CELLS = 2 ** 16 * BUCKET

/**
 * Weights in a table with a few places a feature; one that fails the checks of all is unknown and weighs nothing.
 * A cell holds the check (0: empty) above a signed weight of 8 bits: the table has to stay in the cache.
 */
export interface Weights {
  readonly scale: number
  readonly cells: Uint16Array
}

/** The first of the cells where a key belongs, and what a cell holds for it. */
export const bucketOf = (key: number): number => (key >>> BUCKET_SHIFT) * BUCKET
export const toCell = (key: number, value: number): number => (checkOf(key) << 8) | (value & 0xff)
const checkOf = (key: number): number => (key ^ (key >>> 8)) & 0xff || 1
const weightOf = (cell: number): number => (cell << 24) >> 24

export const createVector = (): FeatureVector => ({ ids: new Int32Array(256), count: 0 })

/** Adds the feature (template, a, b). Ids are 32-bit hashes. */
export function add(vector: FeatureVector, template: number, a = 0, b = 0): void {
  let hash = Math.imul(template + 0x9e37, 0x85ebca6b) ^ Math.imul(a ^ (a >>> 15), 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ Math.imul(b ^ (b >>> 16), 0x165667b1)
  vector.ids[vector.count++] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}

export function score({ ids, count }: FeatureVector, { scale, cells }: Weights): number {
  let sum = 0
  for (let i = 0; i < count; i++) {
    const key = ids[i]! >>> KEY_SHIFT
    const check = checkOf(key)
    const end = bucketOf(key) + BUCKET
    for (let at = end - BUCKET; at < end; at++) {
      const cell = cells[at]!
      const found = cell >> 8
      if (found === check) {
        sum += weightOf(cell)
        break
      }
      // a bucket fills from the front
      if (found === 0) break
    }
  }
  return sum * scale
}

const STEPS = [0, 1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45]
const LONGEST = STEPS.at(-1)! + 1
const BINS = Uint8Array.from({ length: LONGEST + 1 }, (_, length) => {
  const at = STEPS.findIndex(step => step >= length)
  return at < 0 ? STEPS.length : at
})
/** Puts a length or distance into one of 13 bins. */
export const bin = (length: number): number => BINS[length < LONGEST ? (length > 0 ? length : 0) : LONGEST]!
