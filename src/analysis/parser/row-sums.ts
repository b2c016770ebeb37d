/** Weights of rows are whole numbers of at most this size, so that four rows add up in a byte without a carry. */
export const ROW_LIMIT = 31
/** Added to each weight in the model file, so that no byte is negative. */
export const ROW_BIAS = 32

/** The row that a hash means among `rows`, at most 65,536, by its upper half. */
export function rowOf(hash: number, rows: number): number {
  return Math.imul(hash >>> 16, rows) >>> 16
}

/** The bytes of either half of a word, as 16 bits each. */
const HALVES = 0x00ff00ff

/**
 * Sums of hashed rows of weights. A row is `width` bytes, read as words of four; four rows are added as words, then
 * their bytes go into sums of 16 bits: `odd` holds those of the second and fourth byte, `all` the plain sum of the
 * words, from which the other two follow. That is a quarter of the reading of one weight at a time.
 * The last row is all zeros and fills up a number of rows that four does not divide.
 */
export class RowSums {
  /** words in a row */
  readonly stride: number
  private readonly words: Int32Array
  /** rows that hashes mean */
  private readonly rows: number
  private readonly all: Int32Array
  private readonly odd: Int32Array
  private readonly zeros: Int32Array
  private added = 0

  constructor(rows: Uint8Array, width: number) {
    this.stride = width / 4
    this.rows = rows.length / width - 1
    this.words = new Int32Array(rows.buffer, rows.byteOffset, rows.length / 4)
    this.all = new Int32Array(this.stride)
    this.odd = new Int32Array(this.stride)
    this.zeros = new Int32Array(this.stride)
  }

  /**
   * Becomes the sums of `begun`, or nothing, and the rows with the first `hashes` hashes of `picked`. That has room for
   * three more; they do not stay.
   */
  set(begun: RowSums | undefined, picked: Int32Array, hashes: number): void {
    const { words, stride, rows, all, odd } = this
    const fromAll = begun === undefined ? this.zeros : begun.all
    const fromOdd = begun === undefined ? this.zeros : begun.odd
    const count = (hashes + 3) & ~3
    for (let k = 0; k < hashes; k++) picked[k] = Math.imul(rowOf(picked[k]!, rows), stride)
    for (let k = hashes; k < count; k++) picked[k] = Math.imul(rows, stride)
    this.added = (begun === undefined ? 0 : begun.added) + count
    // four words at a time stay in registers
    for (let j = 0; j < stride; j += 4) {
      let all0 = fromAll[j]!
      let all1 = fromAll[j + 1]!
      let all2 = fromAll[j + 2]!
      let all3 = fromAll[j + 3]!
      let odd0 = fromOdd[j]!
      let odd1 = fromOdd[j + 1]!
      let odd2 = fromOdd[j + 2]!
      let odd3 = fromOdd[j + 3]!
      for (let k = 0; k < count; k += 4) {
        const a = (picked[k]! + j) | 0
        const b = (picked[k + 1]! + j) | 0
        const c = (picked[k + 2]! + j) | 0
        const d = (picked[k + 3]! + j) | 0
        let four = (((words[a]! + words[b]!) | 0) + ((words[c]! + words[d]!) | 0)) | 0
        all0 = (all0 + four) | 0
        odd0 = (odd0 + ((four >>> 8) & HALVES)) | 0
        four = (((words[a + 1]! + words[b + 1]!) | 0) + ((words[c + 1]! + words[d + 1]!) | 0)) | 0
        all1 = (all1 + four) | 0
        odd1 = (odd1 + ((four >>> 8) & HALVES)) | 0
        four = (((words[a + 2]! + words[b + 2]!) | 0) + ((words[c + 2]! + words[d + 2]!) | 0)) | 0
        all2 = (all2 + four) | 0
        odd2 = (odd2 + ((four >>> 8) & HALVES)) | 0
        four = (((words[a + 3]! + words[b + 3]!) | 0) + ((words[c + 3]! + words[d + 3]!) | 0)) | 0
        all3 = (all3 + four) | 0
        odd3 = (odd3 + ((four >>> 8) & HALVES)) | 0
      }
      all[j] = all0
      all[j + 1] = all1
      all[j + 2] = all2
      all[j + 3] = all3
      odd[j] = odd0
      odd[j + 1] = odd1
      odd[j + 2] = odd2
      odd[j + 3] = odd3
    }
  }

  /**
   * Writes the units whose sum is above 0 with what it is worth in steps of `scale`; returns how many they are.
   * `units` and `values` have room for one more than `width`.
   */
  positive(scale: number, units: Int32Array, values: Float64Array): number {
    const { stride, all, odd } = this
    const bias = this.added * ROW_BIAS
    let count = 0
    for (let j = 0; j < stride; j++) {
      const odds = odd[j]!
      const evens = (all[j]! - (odds << 8)) | 0
      // each is written, and stays if it is positive: that cannot be guessed, so a branch costs more
      const first = (evens & 0xffff) - bias
      units[count] = 4 * j
      values[count] = first * scale
      count += -first >>> 31
      const second = (odds & 0xffff) - bias
      units[count] = 4 * j + 1
      values[count] = second * scale
      count += -second >>> 31
      const third = (evens >>> 16) - bias
      units[count] = 4 * j + 2
      values[count] = third * scale
      count += -third >>> 31
      const fourth = (odds >>> 16) - bias
      units[count] = 4 * j + 3
      values[count] = fourth * scale
      count += -fourth >>> 31
    }
    return count
  }
}
