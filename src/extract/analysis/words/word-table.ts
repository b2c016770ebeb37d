/**
 * Looks words up by their hash: open addressing over two parallel typed arrays, as they lie in a model file.
 * A slot whose key is 0 is empty. Two words with one hash count as one word.
 */
export class WordTable {
  private readonly mask: number

  constructor(
    private readonly keys: Int32Array,
    private readonly values: Uint16Array,
  ) {
    this.mask = keys.length - 1
  }

  /** The value of a word's hash, 0 for a word not in the table. */
  get(hash: number): number {
    const { keys, mask } = this
    let slot = hash & mask
    for (;;) {
      const key = keys[slot]!
      if (key === hash) return this.values[slot]!
      if (key === 0) return 0
      slot = (slot + 1) & mask
    }
  }
}

/** Lays out a table for `get`, at most three quarters full, the same for any order of equal entries. */
export function layOutWordTable(entries: ReadonlyMap<number, number>): {
  keys: Int32Array
  values: Uint16Array
} {
  let size = 16
  while (size * 3 < entries.size * 4) size *= 2
  const keys = new Int32Array(size)
  const values = new Uint16Array(size)
  for (const [hash, value] of [...entries].sort((a, b) => a[0] - b[0])) {
    if (hash === 0) continue
    let slot = hash & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash
    values[slot] = value
  }
  return { keys, values }
}
