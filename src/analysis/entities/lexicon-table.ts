/**
 * A read-only map from 32-bit hashes to small numbers, as open-addressed slots of a 16-bit check and a 16-bit value.
 * Value 0 means absent. A foreign word meets a wrong value about once in 30,000 look-ups.
 */
export interface HashTable {
  readonly slots: Uint16Array
  readonly mask: number
  /** a bit for each check, set if a slot has it: most foreign words fail here */
  readonly checks: Int32Array
}

const home = (hash: number, mask: number): number => (Math.imul(hash, 0x9e3779b1) >>> 7) & mask
const checkOf = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff || 1

/** The value stored for a hash, 0 if there is none. */
export function lookUp(table: HashTable, hash: number): number {
  const { slots, mask, checks } = table
  const check = checkOf(hash)
  if (((checks[check >>> 5]! >>> (check & 31)) & 1) === 0) return 0
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
  return toTable(slots)
}

function toTable(slots: Uint16Array): HashTable {
  const checks = new Int32Array(1 << 11)
  for (let at = 0; at < slots.length; at += 2) checks[slots[at]! >>> 5]! |= 1 << (slots[at]! & 31)
  return { slots, mask: slots.length / 2 - 1, checks }
}

export const readTable = (bytes: Uint8Array<ArrayBuffer>): HashTable => toTable(new Uint16Array(bytes.buffer))
