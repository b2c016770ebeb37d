/**
 * Looks words up by their hash: open addressing over two parallel typed arrays, as they lie in a model file.
 * The slot follows from the low bits of the hash, the key is its upper half; a slot whose value is 0 is empty.
 * A word not in the table passes for one that is about once in 30,000 times.
 */
export class WordTable {
  private readonly mask: number
  /** key and value of a slot in one number, so that a look-up reads one place */
  private readonly slots: Int32Array

  constructor(keys: Uint16Array, values: Uint16Array) {
    this.mask = keys.length - 1
    this.slots = new Int32Array(keys.length)
    for (let slot = 0; slot < keys.length; slot++) this.slots[slot] = (keys[slot]! << 16) | values[slot]!
  }

  /** The value of a word's hash, 0 for a word not in the table. */
  get(hash: number): number {
    const { slots, mask } = this
    const key = hash >>> 16
    let slot = hash & mask
    for (;;) {
      const found = slots[slot]!
      const value = found & 0xffff
      if (value === 0 || found >>> 16 === key) return value
      slot = (slot + 1) & mask
    }
  }
}

/** Lays out a table for `get`, at most three quarters full, the same for any order of the entries. */
export function layOutWordTable(entries: ReadonlyMap<number, number>): {
  keys: Uint16Array
  values: Uint16Array
} {
  let size = 16
  while (size * 3 < entries.size * 4) size *= 2
  const keys = new Uint16Array(size)
  const values = new Uint16Array(size)
  for (const [hash, value] of [...entries].sort((a, b) => a[0] - b[0])) {
    let slot = hash & (size - 1)
    while (values[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash >>> 16
    values[slot] = value
  }
  return { keys, values }
}
