import { spread } from './hash.ts'

/** Labels beside O: begin, inside, end, single of each of the four types. Label `1 + 4 * type + place`. */
export const LABELS = 16

/** Spread keys of features are cut to this many bits. */
export const HASH_BITS = 22
const SHIFT = 32 - HASH_BITS
/** numbers that a row takes */
const ROW = LABELS / 4
/** The bucket of a feature's key. */
export const bucketOf = (key: number): number => spread(key) >>> SHIFT

/** Bits of a bucket that choose its place among the rows that news asks for most. */
const HOT_BITS = 14
const HOT_MASK = (1 << HOT_BITS) - 1
const EMPTY = -1
/** So many neighbouring buckets (as a power of two) share a bit of the filter. */
const FILTER_SHIFT = 2

/**
 * Weights of the features that were kept: 16 bytes a row, one a label, each weight + 128.
 * `index` holds pairs of a word of 32 bits, which tell which buckets have a row, and the rows before that word.
 * Of the rows that news asks for most a copy lies side by side, the commonest first, where the processor's cache holds
 * them: a few thousand answer nine of ten features.
 */
export interface Rows {
  readonly index: Int32Array
  /** four labels a number: those of one type; first the copies, then from `cold` on all rows */
  readonly packed: Int32Array
  readonly cold: number
  /** by the lower bits of a bucket: its other bits (times 2^16) and the place of the copy of its row, or `EMPTY` */
  readonly hot: Int32Array
  /** bits of neighbouring buckets, one of which has a row: small, and spares most look-ups in `index` that would find nothing */
  readonly filter: Int32Array
}

function ones(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Rows from their buckets, ascending; `asked` numbers the rows that are asked for most, the commonest first. */
export function indexRows(buckets: Int32Array, rows: Int32Array, asked: Int32Array): Rows {
  const index = new Int32Array(2 << (HASH_BITS - 5))
  for (const bucket of buckets) index[(bucket >>> 5) * 2]! |= 1 << (bucket & 31)
  let total = 0
  for (let i = 0; i < index.length; i += 2) {
    index[i + 1] = total
    total += ones(index[i]!)
  }
  const filter = new Int32Array(1 << (HASH_BITS - FILTER_SHIFT - 5))
  for (const bucket of buckets) {
    const group = bucket >>> FILTER_SHIFT
    filter[group >>> 5]! |= 1 << (group & 31)
  }
  const hot = new Int32Array(1 << HOT_BITS).fill(EMPTY)
  const copies: number[] = []
  for (const row of asked) {
    const bucket = buckets[row]!
    if (hot[bucket & HOT_MASK] !== EMPTY) continue
    hot[bucket & HOT_MASK] = ((bucket >>> HOT_BITS) << 16) | copies.length
    copies.push(row)
  }
  const cold = copies.length * ROW
  const packed = new Int32Array(cold + rows.length)
  copies.forEach((row, place) => {
    packed.set(rows.subarray(row * ROW, (row + 1) * ROW), place * ROW)
  })
  packed.set(rows, cold)
  return { index, packed, cold, hot, filter }
}

/**
 * Length of a sum of weights: eight numbers with two labels each in their halves, which holds as long as a token has
 * fewer than 256 features, and the number of features met, each of which added 128 to every label.
 */
export const SUM = 9
const BIAS = 0x800080
/** The second and fourth byte of a number, shifted to the first and third. */
const ODD = 0xff00ff

/** Where the weights of the features at hand begin; as many as a token can have features. */
const starts = new Int32Array(256)
/** Buckets of the features at hand that have no copy of a row. */
const others = new Int32Array(256)

/** Lists where the weights of those features begin that have a row, and returns how many. */
function findRows({ index, cold, hot, filter }: Rows, keys: Int32Array, count: number): number {
  let met = 0
  let left = 0
  // without a branch: the look-ups of the next features need not wait for this one
  for (let k = 0; k < count; k++) {
    const bucket = spread(keys[k]!) >>> SHIFT
    const entry = hot[bucket & HOT_MASK]!
    const isCopied = (((entry >>> 16) ^ (bucket >>> HOT_BITS)) - 1) >>> 31
    starts[met] = (entry & 0xffff) * ROW
    met += isCopied
    others[left] = bucket
    left += 1 - isCopied
  }
  let passed = 0
  for (let k = 0; k < left; k++) {
    const bucket = others[k]!
    const group = bucket >>> FILTER_SHIFT
    others[passed] = bucket
    passed += (filter[group >>> 5]! >>> (group & 31)) & 1
  }
  for (let k = 0; k < passed; k++) {
    const bucket = others[k]!
    const at = (bucket >>> 5) << 1
    const word = index[at]!
    starts[met] = cold + (index[at + 1]! + ones(word & ((1 << bucket) - 1))) * ROW
    met += (word >>> bucket) & 1
  }
  return met
}

/** Adds the weights of features, given by their keys, to a sum. */
export function addRows(rows: Rows, keys: Int32Array, count: number, sum: Int32Array): void {
  const { packed } = rows
  const met = findRows(rows, keys, count)
  // all: the plain sums of the numbers; with those of their odd bytes they tell the even ones
  let all0 = 0
  let odd0 = 0
  let all1 = 0
  let odd1 = 0
  let all2 = 0
  let odd2 = 0
  let all3 = 0
  let odd3 = 0
  for (let k = 0; k < met; k++) {
    const row = starts[k]!
    const first = packed[row]!
    const second = packed[row + 1]!
    const third = packed[row + 2]!
    const fourth = packed[row + 3]!
    all0 = (all0 + first) | 0
    odd0 = (odd0 + ((first >>> 8) & ODD)) | 0
    all1 = (all1 + second) | 0
    odd1 = (odd1 + ((second >>> 8) & ODD)) | 0
    all2 = (all2 + third) | 0
    odd2 = (odd2 + ((third >>> 8) & ODD)) | 0
    all3 = (all3 + fourth) | 0
    odd3 = (odd3 + ((fourth >>> 8) & ODD)) | 0
  }
  sum[0]! += all0 - (odd0 << 8)
  sum[1]! += odd0
  sum[2]! += all1 - (odd1 << 8)
  sum[3]! += odd1
  sum[4]! += all2 - (odd2 << 8)
  sum[5]! += odd2
  sum[6]! += all3 - (odd3 << 8)
  sum[7]! += odd3
  sum[8]! += met
}

/** Takes what the features met added to every label off a sum. */
export function settle(sum: Int32Array): void {
  const bias = Math.imul(sum[8]!, BIAS)
  for (let k = 0; k < 8; k++) sum[k]! -= bias
  sum[8] = 0
}

/** Adds a sum to the 16 scores that start at `from`. */
export function addSum(sum: Int32Array, scores: Int32Array, from: number): void {
  const bias = Math.imul(sum[8]!, BIAS)
  addFour(scores, from, sum[0]! - bias, sum[1]! - bias)
  addFour(scores, from + 4, sum[2]! - bias, sum[3]! - bias)
  addFour(scores, from + 8, sum[4]! - bias, sum[5]! - bias)
  addFour(scores, from + 12, sum[6]! - bias, sum[7]! - bias)
}

function addFour(scores: Int32Array, at: number, even: number, odd: number): void {
  const first = (even << 16) >> 16
  const second = (odd << 16) >> 16
  scores[at]! += first
  scores[at + 1]! += second
  scores[at + 2]! += (even - first) >> 16
  scores[at + 3]! += (odd - second) >> 16
}
