/** Hashed features of one decision; filled, scored, emptied. */
export interface Bag {
  readonly ids: Int32Array
  count: number
}

/** A feature is known by the upper 24 bits of its hash: a slot of the table and a check. */
export const KEY_SHIFT = 8
const CHECK_BITS = 6
const SLOT_SHIFT = KEY_SHIFT + CHECK_BITS
export const SLOTS = 2 ** (32 - SLOT_SHIFT)

/** Weights in a table with two places a feature; one that fails the check of both is unknown and weighs nothing. */
export interface Weights {
  readonly scale: number
  readonly checks: Uint8Array
  readonly values: Int16Array
}

/** Where a key belongs, and what tells it from others there (never 0, which marks an empty slot). */
export const slotOf = (key: number): number => key >>> CHECK_BITS
export const checkOf = (key: number): number => (key & (2 ** CHECK_BITS - 1)) + 1

export const createBag = (): Bag => ({ ids: new Int32Array(256), count: 0 })

/** Adds the feature (template, a, b). Ids are 32-bit hashes. */
export function add(bag: Bag, template: number, a = 0, b = 0): void {
  let hash = Math.imul(template + 0x9e37, 0x85ebca6b) ^ Math.imul(a ^ (a >>> 15), 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ Math.imul(b ^ (b >>> 16), 0x165667b1)
  bag.ids[bag.count++] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}

export function score(bag: Bag, { scale, checks, values }: Weights): number {
  let sum = 0
  for (let i = 0; i < bag.count; i++) {
    const key = bag.ids[i]! >>> KEY_SHIFT
    const slot = slotOf(key)
    const check = checkOf(key)
    if (checks[slot] === check) sum += values[slot]!
    else if (checks[slot ^ 1] === check) sum += values[slot ^ 1]!
  }
  return sum * scale
}

const STEPS = [0, 1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45]
/** Puts a length or distance into one of 13 bins. */
export function bin(length: number): number {
  let at = 0
  while (at < STEPS.length && STEPS[at]! < length) at++
  return at
}
