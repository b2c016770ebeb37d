/** Hashed features of one decision; filled, scored, emptied. */
export interface Bag {
  readonly ids: Int32Array
  count: number
}

/** `weights` has 2^bits entries; a feature's score is its entry times `scale`. */
export interface Weights {
  readonly bits: number
  readonly scale: number
  readonly values: Int8Array | Float32Array
}

export const createBag = (): Bag => ({ ids: new Int32Array(160), count: 0 })

/** Adds the feature (template, a, b). Ids are full 32-bit hashes; a model folds them to its size. */
export function add(bag: Bag, template: number, a = 0, b = 0): void {
  let hash = Math.imul(template + 0x9e37, 0x85ebca6b) ^ Math.imul(a ^ (a >>> 15), 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ Math.imul(b ^ (b >>> 16), 0x165667b1)
  bag.ids[bag.count++] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}

export function score(bag: Bag, { bits, scale, values }: Weights): number {
  const shift = 32 - bits
  let sum = 0
  for (let i = 0; i < bag.count; i++) sum += values[bag.ids[i]! >>> shift]!
  return sum * scale
}

const STEPS = [0, 1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45]
/** Puts a length or distance into one of 13 bins. */
export function bin(length: number): number {
  let at = 0
  while (at < STEPS.length && STEPS[at]! < length) at++
  return at
}
