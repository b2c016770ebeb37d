import { FNV_BASIS, fnvStep } from '../../text/hash.ts'
/** Numbers for what stands before and behind a sentence; those of words begin behind them. */
export const BEFORE = 0
export const BEHIND = 1
const FIRST = 2

/** Words of an article by their number in a book. */
export interface NumberedWords {
  /** number of the word of each token */
  readonly id: Int32Array
  /** all numbers are below */
  readonly limit: number
  /** of the book that numbers them: one that starts over uses its numbers for other words */
  readonly edition: Edition
}

/** Words by their number as strings, as written and in lower case; empty until somebody asks. */
export interface Edition {
  readonly words: string[]
  readonly lowers: string[]
}

const startEdition = (): Edition => ({ words: ['', ''], lowers: ['', ''] })

/** Tokens of a text by their offsets. */
export interface TokenSpans {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
}

const slotOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7

/** Words after which a book starts over with the next article. */
const MOST = 1 << 15
const SLOTS = 1 << 16

/**
 * Numbers words, as written, in the order in which they turn up, over all articles: what is found out about a word is
 * kept under its number. A word is known by two hashes of 32 bits each.
 */
export class WordBook {
  #slots = new Int32Array(SLOTS)
  #hashes = new Int32Array(2 * (MOST + FIRST))
  #limit = FIRST
  #edition = startEdition()

  /** Numbers the words of a text. */
  number(text: string, { count, start, end }: TokenSpans): NumberedWords {
    if (this.#limit > MOST) this.#startOver()
    this.#reserve(count)
    const id = new Int32Array(count)
    const slots = this.#slots
    const hashes = this.#hashes
    const mask = slots.length - 1
    for (let i = 0; i < count; i++) {
      const to = end[i]!
      let one = FNV_BASIS
      let two = 0x2b992ddf
      for (let at = start[i]!; at < to; at++) {
        const unit = text.charCodeAt(at)
        one = fnvStep(one, unit)
        two = Math.imul(two ^ unit, 0x5bd1e995)
      }
      let slot = slotOf(one) & mask
      let known = slots[slot]!
      while (known !== 0 && (hashes[2 * known] !== one || hashes[2 * known + 1] !== two)) {
        slot = (slot + 1) & mask
        known = slots[slot]!
      }
      if (known === 0) {
        known = this.#limit++
        slots[slot] = known
        hashes[2 * known] = one
        hashes[2 * known + 1] = two
        this.#edition.words.push('')
        this.#edition.lowers.push('')
      }
      id[i] = known
    }
    return { id, limit: this.#limit, edition: this.#edition }
  }

  #startOver(): void {
    this.#slots = new Int32Array(SLOTS)
    this.#hashes = new Int32Array(2 * (MOST + FIRST))
    this.#limit = FIRST
    this.#edition = startEdition()
  }

  /** Makes room for so many more words, the slots at most half full. */
  #reserve(more: number): void {
    const needed = this.#limit + more
    if (2 * needed > this.#hashes.length) {
      const hashes = new Int32Array(4 * needed)
      hashes.set(this.#hashes)
      this.#hashes = hashes
    }
    let size = this.#slots.length
    if (size >= 2 * needed) return
    while (size < 2 * needed) size *= 2
    const slots = new Int32Array(size)
    for (let known = FIRST; known < this.#limit; known++) {
      const one = this.#hashes[2 * known]!
      let slot = slotOf(one) & (size - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      slots[slot] = known
    }
    this.#slots = slots
  }
}
