import type { WordNumbers } from '../../model/analysis.ts'

/** Rows that are made at once. */
const FEWEST = 1 << 12

/** Rows of numbers, one for each word of a book; all 0 until they are written. */
export class WordRows {
  readonly #width: number
  #rows = new Int32Array()
  #edition: object | undefined

  constructor(width: number) {
    this.#width = width
  }

  /** Rows with room for these words; the row of a word begins at its number times the width. */
  open({ limit, edition }: WordNumbers): Int32Array {
    const size = limit * this.#width
    if (this.#edition !== edition) {
      this.#edition = edition
      this.#rows = new Int32Array(Math.max(2 * size, FEWEST * this.#width))
    } else if (size > this.#rows.length) {
      const rows = new Int32Array(size + (size >> 1))
      rows.set(this.#rows)
      this.#rows = rows
    }
    return this.#rows
  }
}
