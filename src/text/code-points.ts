/** What `codePoints` gives for a text whose every character is one unit. */
export const unchanged = (offset: number): number => offset

/** Turns UTF-16 offsets into code points: the one place that does. A text without surrogates needs no table. */
export function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return unchanged
  const table = new Int32Array(text.length + 1)
  let points = 0
  for (let unit = 0; unit < text.length; unit++) {
    table[unit] = points
    if (!isHighSurrogate(text.charCodeAt(unit))) points++
  }
  table[text.length] = points
  return offset => table[offset]!
}

/** Whether a UTF-16 offset falls between the two halves of one character. */
export function splitsCharacter(text: string, offset: number): boolean {
  return isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset))
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
/** Turns offsets in code points into offsets in UTF-16 units of the same text. */
export function toUnits(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return offset => offset
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  units.push(unit)
  return offset => units[offset]!
}

/** How many code points stand in `[from, to)`, offsets in UTF-16 units. */
export function countPoints(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += text.codePointAt(at)! > 0xffff ? 2 : 1) count++
  return count
}
