import { MOST_FEATURES, ROLES, writeOwnFeatures } from './features.ts'
import { mix } from './hash.ts'
import { addRows, LABELS, type Rows } from './rows.ts'
import type { Signs } from './signs.ts'

/** Tokens remembered in each role. */
const SIZE = 1 << 13

/**
 * Scores that tokens bring along in each role, remembered by word and spelling: news repeats its words, and one row
 * read here stands for some ten read from the weights. A newer token takes the place of an older one.
 */
export class TokenScores {
  readonly #rows: Rows
  readonly #words = new Int32Array(SIZE * ROLES.length)
  readonly #spellings = new Int32Array(SIZE * ROLES.length)
  readonly #scores = new Int16Array(SIZE * ROLES.length * LABELS)
  readonly #fresh = new Int32Array(LABELS)
  readonly #hashes = new Int32Array(MOST_FEATURES)

  constructor(rows: Rows) {
    this.#rows = rows
  }

  /** Adds the scores of token `i` in a role to the 16 that start at `at`. */
  add(signs: Signs, role: number, i: number, scores: Int32Array, at: number): void {
    const word = signs.word[i]!
    const spelling = mix(signs.kind[i]! + 1, signs.shape[i]!)
    const slot = role * SIZE + ((word ^ (word >>> 13) ^ spelling) & (SIZE - 1))
    const from = slot * LABELS
    const kept = this.#scores
    if (this.#words[slot] !== word || this.#spellings[slot] !== spelling) {
      this.#words[slot] = word
      this.#spellings[slot] = spelling
      const fresh = this.#fresh.fill(0)
      addRows(this.#rows, this.#hashes, writeOwnFeatures(signs, role, i, this.#hashes, 0), fresh, 0)
      for (let label = 0; label < LABELS; label++) kept[from + label] = fresh[label]!
    }
    for (let label = 0; label < LABELS; label++) scores[at + label]! += kept[from + label]!
  }
}
