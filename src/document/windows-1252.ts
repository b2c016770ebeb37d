/** Characters of the bytes 0x80 to 0x9F in Windows-1252; a blank where it has none. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The character of a byte from 0x80 to 0x9F; undefined where there is none. */
export function windows1252(byte: number): string | undefined {
  const character = UPPER[byte - 0x80]
  return character === ' ' ? undefined : character
}

/** The byte that Windows-1252, or Latin-1, writes a character as; -1 for ASCII and what neither has. */
export function byteOf(unit: number): number {
  if (unit >= 0x80 && unit <= 0xff) return unit
  if (unit < 0x80) return -1
  const at = UPPER.indexOf(String.fromCharCode(unit))
  return at < 0 ? -1 : 0x80 + at
}
