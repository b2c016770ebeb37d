/** Numbers of 32 bits kept at most; what an article needs beyond is made anew. */
const MOST = 1 << 20

/**
 * Arrays of zeros for the work on one article, cut out of memory that stays in the processor's cache from article to
 * article. Nothing that outlives the article may be among them.
 */
export class Scratch {
  #memory = new Int32Array()
  #at = 0
  #wanted = 0

  /** Takes all arrays back. */
  clear(): void {
    if (this.#wanted > this.#memory.length && this.#memory.length < MOST)
      this.#memory = new Int32Array(Math.min(2 * this.#wanted, MOST))
    this.#at = 0
    this.#wanted = 0
  }

  ints(length: number): Int32Array {
    const from = this.#take(length)
    return from < 0 ? new Int32Array(length) : new Int32Array(this.#memory.buffer, from, length).fill(0)
  }

  shorts(length: number): Uint16Array {
    const from = this.#take((length + 1) >> 1)
    return from < 0 ? new Uint16Array(length) : new Uint16Array(this.#memory.buffer, from, length).fill(0)
  }

  bytes(length: number): Uint8Array {
    const from = this.#take((length + 3) >> 2)
    return from < 0 ? new Uint8Array(length) : new Uint8Array(this.#memory.buffer, from, length).fill(0)
  }

  /** The offset in bytes of so many numbers of 32 bits, or -1. */
  #take(length: number): number {
    const from = this.#at
    this.#wanted += length
    if (from + length > this.#memory.length) return -1
    this.#at = from + length
    return from * 4
  }
}
