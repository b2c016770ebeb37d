/** First value of FNV-1a in 32 bits. */
export const FNV_BASIS = 0x811c9dc5 | 0

/** One step of FNV-1a over UTF-16 units in place of bytes. Learnt files and the gazetteer hold such hashes. */
export const fnvStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** FNV-1a of a text, as a signed 32-bit number. */
export function hashText(text: string): number {
  let hash = FNV_BASIS
  for (let i = 0; i < text.length; i++) hash = fnvStep(hash, text.charCodeAt(i))
  return hash
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Joins a hash with one more number; the order matters. */
export const joinHash = (hash: number, value: number): number => mix(Math.imul(hash, 0x9e3779b1) + value)
