export const isSpace = (c: number) =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x202f ||
  c === 0x3000
const WIDE_LETTER = /\p{L}|\p{M}/u
export function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
  return c !== 0xaa && c !== 0xba && WIDE_LETTER.test(String.fromCharCode(c))
}
/** `²` and `³` of `km²` */
export const isPower = (c: number) => c === 0xb2 || c === 0xb3
