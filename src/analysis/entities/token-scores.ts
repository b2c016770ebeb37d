import type { Edition, NumberedWords } from '../words/word-book.ts'
import { WordRows } from '../words/word-rows.ts'
import { MOST_FEATURES, type Scene, writeHabitFeatures } from './features.ts'
import { playerOf, writeOwnFeatures } from './own-features.ts'
import { addRows, type Rows, SUM, settle } from './rows.ts'
import type { Signs } from './signs.ts'

/** A word has a number for each sum of its weights: where that begins, plus 1, or 0. First come those with each habit. */
const WIDTH = 24
const HABITS = 9
/** then those in each role */
const OWN = 2 * HABITS
const ENTRY = SUM - 1

/**
 * Sums of the weights that tokens bring along in each role, remembered by word, and for the token itself by how the
 * article writes it: news repeats its words, and one sum read here stands for some ten rows.
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

  /** Sums what token `i`, in a sentence of tokens `[from, to)`, and those beside it bring along. */
  sum(scene: Scene, i: number, from: number, to: number, sum: Int32Array): void {
    const { signs } = scene
    const self = this.#find(scene, i, from)
    const before = this.#findRole(signs, 1, playerOf(signs, 1, i, from, to))
    const behind = this.#findRole(signs, 2, playerOf(signs, 2, i, from, to))
    const before2 = this.#findRole(signs, 3, playerOf(signs, 3, i, from, to))
    const behind2 = this.#findRole(signs, 4, playerOf(signs, 4, i, from, to))
    const sums = this.#sums
    for (let k = 0; k < ENTRY; k++) {
      const near = (sums[self + k]! + sums[before + k]! + sums[behind + k]!) | 0
      sum[k] = near + sums[before2 + k]! + sums[behind2 + k]!
    }
    sum[ENTRY] = 0
  }

  /** Where the sum of a token itself begins. */
  #find(scene: Scene, i: number, from: number): number {
    const { signs, words } = scene
    const place = signs.id[i]! * WIDTH + 2 * words.habit[words.id[i]!]! + (i === from ? 1 : 0)
    const known = this.#placed[place]!
    if (known !== 0) return known - 1
    const own = this.#findRole(signs, 0, i)
    const sum = this.#sum.fill(0)
    addRows(this.#rows, this.#keys, writeHabitFeatures(scene, i, from, this.#keys, 0), sum)
    settle(sum)
    for (let k = 0; k < ENTRY; k++) sum[k]! += this.#sums[own + k]!
    return this.#keep(place, sum)
  }

  /** Where the sum of a token in a role begins. */
  #findRole(signs: Signs, role: number, i: number): number {
    const place = signs.id[i]! * WIDTH + OWN + role
    const known = this.#placed[place]!
    if (known !== 0) return known - 1
    const sum = this.#sum.fill(0)
    addRows(this.#rows, this.#keys, writeOwnFeatures(signs, role, i, this.#keys, 0), sum)
    settle(sum)
    return this.#keep(place, sum)
  }

  #keep(place: number, sum: Int32Array): number {
    const at = this.#size
    this.#size += ENTRY
    if (this.#size > this.#sums.length) {
      const sums = new Int32Array(this.#sums.length + (this.#sums.length >> 1))
      sums.set(this.#sums)
      this.#sums = sums
    }
    this.#sums.set(sum.subarray(0, ENTRY), at)
    this.#placed[place] = at + 1
    return at
  }
}
