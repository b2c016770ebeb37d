import { MOST_FEATURES, ROLES, writeOwnFeatures } from './features.ts'
import { key, spread } from './hash.ts'
import { addRows, type Rows, SUM } from './rows.ts'
import type { Signs } from './signs.ts'

/** Tokens remembered in each role. */
const SIZE = 1 << 13
/** Word, spelling and sum of an entry lie in one line of the processor's cache. */
const ENTRY = 16
const HEAD = 2

/**
 * Sums of the weights that tokens bring along in each role, remembered by word and spelling: news repeats its words, and
 * one entry read here stands for some ten rows. A newer token takes the place of an older one.
 */
export class TokenScores {
  readonly #rows: Rows
  readonly #kept = new Int32Array(SIZE * ROLES.length * ENTRY)
  readonly #keys = new Int32Array(MOST_FEATURES)

  constructor(rows: Rows) {
    this.#rows = rows
  }

  /** Adds what token `i` brings along in a role to a sum. */
  add(signs: Signs, role: number, i: number, sum: Int32Array): void {
    const word = signs.word[i]!
    const spelling = spread(key(signs.kind[i]! + 1, signs.shape[i]!))
    const kept = this.#kept
    const at = (role * SIZE + ((word ^ (word >>> 13) ^ spelling) & (SIZE - 1))) * ENTRY
    if (kept[at] !== word || kept[at + 1] !== spelling) this.#read(signs, role, i, at, word, spelling)
    for (let k = 0; k < SUM; k++) sum[k]! += kept[at + HEAD + k]!
  }

  #read(signs: Signs, role: number, i: number, at: number, word: number, spelling: number): void {
    const kept = this.#kept
    kept[at] = word
    kept[at + 1] = spelling
    kept.fill(0, at + HEAD, at + HEAD + SUM)
    addRows(this.#rows, this.#keys, writeOwnFeatures(signs, role, i, this.#keys, 0), kept, at + HEAD)
  }
}
