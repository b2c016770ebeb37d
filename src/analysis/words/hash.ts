/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let h = value ^ (value >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Joins a hash with one more number; the order matters. */
export function join(hash: number, value: number): number {
  return mix(Math.imul(hash, 0x9e3779b1) + value)
}

/** One step of the hash over the units of a word (FNV-1a). */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

export const HASH_SEED = 0x811c9dc5 | 0
