/** Labels beside O: begin, inside, end, single of each of the four types. Label `1 + 4 * type + place`. */
export const LABELS = 16
export const PLACE = { BEGIN: 0, INSIDE: 1, END: 2, SINGLE: 3 } as const

/** Feature hashes are cut to this many bits. */
export const HASH_BITS = 22
const SHIFT = 32 - HASH_BITS
export const bucketOf = (hash: number): number => hash >>> SHIFT

/**
 * Weights of the features that were kept: 16 bytes a row, one a label, each weight + 128.
 * `index` holds pairs of a word of 32 bits, which tell which buckets have a row, and the rows before that word.
 */
export interface Rows {
  readonly index: Int32Array
  /** four labels a number: those of one type */
  readonly packed: Int32Array
}

function ones(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Rows from their buckets, ascending. */
export function indexRows(buckets: Int32Array, packed: Int32Array): Rows {
  const index = new Int32Array(2 << (HASH_BITS - 5))
  for (const bucket of buckets) index[(bucket >>> 5) * 2]! |= 1 << (bucket & 31)
  let total = 0
  for (let i = 0; i < index.length; i += 2) {
    index[i + 1] = total
    total += ones(index[i]!)
  }
  return { index, packed }
}

/**
 * Adds the weights of features to the 16 scores that start at `from`. Two labels are summed at a time in the halves of a
 * 32-bit number, which holds as long as a token has fewer than 256 features.
 */
export function addRows(
  rows: Rows,
  hashes: Int32Array,
  count: number,
  scores: Int32Array,
  from: number,
): void {
  const { index, packed } = rows
  let even0 = 0
  let odd0 = 0
  let even1 = 0
  let odd1 = 0
  let even2 = 0
  let odd2 = 0
  let even3 = 0
  let odd3 = 0
  let met = 0
  for (let k = 0; k < count; k++) {
    const bucket = hashes[k]! >>> SHIFT
    const at = (bucket >>> 5) << 1
    const word = index[at]!
    const bit = bucket & 31
    if (((word >>> bit) & 1) === 0) continue
    const row = (index[at + 1]! + ones(word & ((1 << bit) - 1))) << 2
    const first = packed[row]!
    const second = packed[row + 1]!
    const third = packed[row + 2]!
    const fourth = packed[row + 3]!
    even0 += first & 0xff00ff
    odd0 += (first >>> 8) & 0xff00ff
    even1 += second & 0xff00ff
    odd1 += (second >>> 8) & 0xff00ff
    even2 += third & 0xff00ff
    odd2 += (third >>> 8) & 0xff00ff
    even3 += fourth & 0xff00ff
    odd3 += (fourth >>> 8) & 0xff00ff
    met++
  }
  const bias = met * 128
  addFour(scores, from, even0, odd0, bias)
  addFour(scores, from + 4, even1, odd1, bias)
  addFour(scores, from + 8, even2, odd2, bias)
  addFour(scores, from + 12, even3, odd3, bias)
}

function addFour(scores: Int32Array, at: number, even: number, odd: number, bias: number): void {
  scores[at]! += (even & 0xffff) - bias
  scores[at + 1]! += (odd & 0xffff) - bias
  scores[at + 2]! += (even >>> 16) - bias
  scores[at + 3]! += (odd >>> 16) - bias
}
