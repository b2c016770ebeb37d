/**
 * A read-only map from 32-bit hashes to small numbers, as open-addressed slots of a 16-bit check and a 16-bit value.
 * Value 0 means absent. A foreign word meets a wrong value about once in 30,000 look-ups.
 */
export interface HashTable {
  readonly slots: Uint16Array
  readonly mask: number
}

const home = (hash: number, mask: number): number => (Math.imul(hash, 0x9e3779b1) >>> 7) & mask
const checkOf = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff || 1

/** The value stored for a hash, 0 if there is none. */
export function lookUp(table: HashTable, hash: number): number {
  const { slots, mask } = table
  const check = checkOf(hash)
  for (let at = home(hash, mask); ; at = (at + 1) & mask) {
    const found = slots[at * 2]!
    if (found === check) return slots[at * 2 + 1]!
    if (found === 0) return 0
  }
}

/** Builds a table; entries that share a slot and a check are joined by `or`. */
export function buildTable(
  entries: Iterable<readonly [hash: number, value: number]>,
  load = 0.75,
): HashTable {
  const list = [...entries]
  let size = 16
  while (size * load < list.length) size *= 2
  const mask = size - 1
  const slots = new Uint16Array(size * 2)
  for (const [hash, value] of list) {
    const check = checkOf(hash)
    let at = home(hash, mask)
    while (slots[at * 2] !== 0 && slots[at * 2] !== check) at = (at + 1) & mask
    slots[at * 2] = check
    slots[at * 2 + 1] = slots[at * 2 + 1]! | value
  }
  return { slots, mask }
}

export function readTable(bytes: Uint8Array<ArrayBuffer>): HashTable {
  const slots = new Uint16Array(bytes.buffer)
  return { slots, mask: slots.length / 2 - 1 }
}
