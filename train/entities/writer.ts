import type { Lexicon } from '../../src/analysis/entities/lexicon.ts'
import type { HashTable } from '../../src/analysis/entities/lexicon-table.ts'
import type { Ranked } from './quantise.ts'

/** Writes what `Reader` reads: numbers of 32 bits and blocks with their length before them, little-endian. */
export class Writer {
  readonly #parts: Uint8Array[] = []
  number(value: number): void {
    this.#parts.push(new Uint8Array(Int32Array.of(value).buffer))
  }
  block(bytes: Uint8Array): void {
    this.number(bytes.length)
    this.#parts.push(bytes)
  }
  table({ slots }: HashTable): void {
    this.block(new Uint8Array(slots.buffer, slots.byteOffset, slots.byteLength))
  }
  /** what `readLexicon` reads */
  lexicon({ words, phrases, profiles, names, clusters, coarse }: Lexicon): void {
    for (const table of [words, phrases, profiles, names, clusters]) this.table(table)
    this.block(coarse)
  }
  /** what `readWeights` reads */
  weights({ steps, buckets, packed, asked }: Ranked): void {
    this.block(new Uint8Array(Int16Array.from(steps).buffer))
    this.number(buckets.length)
    const gaps: number[] = []
    let before = -1
    for (const bucket of buckets) {
      let gap = bucket - before - 1
      for (; gap >= 255; gap -= 255) gaps.push(255)
      gaps.push(gap)
      before = bucket
    }
    this.block(Uint8Array.from(gaps))
    this.block(new Uint8Array(packed.buffer))
    this.block(new Uint8Array(asked.buffer))
  }
  bytes(): Uint8Array {
    return Buffer.concat(this.#parts)
  }
}
