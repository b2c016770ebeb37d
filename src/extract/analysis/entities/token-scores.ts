import type { Edition, NumberedWords } from '../words/word-book.ts'
import { WordRows } from '../words/word-rows.ts'
import { MOST_FEATURES, writeOwnFeatures } from './features.ts'
import { addRows, type Rows, SUM, settle } from './rows.ts'
import type { Signs } from './signs.ts'

/** A word has a number for each role: where its sum begins, plus 1, or 0. */
const WIDTH = 8
const ENTRY = SUM - 1

/**
 * Sums of the weights that tokens bring along in each role, remembered by word: news repeats its words, and one sum read
 * here stands for some ten rows.
 */
export class TokenScores {
  readonly #rows: Rows
  readonly #places = new WordRows(WIDTH)
  readonly #keys = new Int32Array(MOST_FEATURES)
  readonly #sum = new Int32Array(SUM)
  #placed: Int32Array = new Int32Array()
  #sums = new Int32Array()
  #size = 0
  #edition: Edition | undefined

  constructor(rows: Rows) {
    this.#rows = rows
  }

  /** Makes ready for an article with these words. */
  open(numbered: NumberedWords): void {
    this.#placed = this.#places.open(numbered)
    if (numbered.edition === this.#edition) return
    this.#edition = numbered.edition
    this.#sums = new Int32Array(ENTRY << 12)
    this.#size = 0
  }

  /** Adds what token `i` brings along in a role to a sum. */
  add(signs: Signs, role: number, i: number, sum: Int32Array): void {
    const place = this.#placed[signs.id[i]! * WIDTH + role]!
    const at = place === 0 ? this.#read(signs, role, i) : place - 1
    const sums = this.#sums
    for (let k = 0; k < ENTRY; k++) sum[k]! += sums[at + k]!
  }

  #read(signs: Signs, role: number, i: number): number {
    const at = this.#size
    this.#size += ENTRY
    if (this.#size > this.#sums.length) {
      const sums = new Int32Array(2 * this.#sums.length)
      sums.set(this.#sums)
      this.#sums = sums
    }
    const sum = this.#sum.fill(0)
    addRows(this.#rows, this.#keys, writeOwnFeatures(signs, role, i, this.#keys, 0), sum)
    settle(sum)
    this.#sums.set(sum.subarray(0, ENTRY), at)
    this.#placed[signs.id[i]! * WIDTH + role] = at + 1
    return at
  }
}
