import type { Span } from '../model/span.ts'

/** Counts the blank-separated runs that hold a letter or a digit, as `wc -w` would without lone punctuation. */
export function countWords(text: string, stretches: readonly Span[]): number {
  let words = 0
  for (const { start, end } of stretches) {
    let counted = false
    for (let offset = start; offset < end; offset++) {
      const unit = text.charCodeAt(offset)
      const sort = unit < 0x80 ? ASCII[unit]! : sortOf(unit)
      if (sort === BLANK) counted = false
      else if (sort === COUNTS && !counted) {
        counted = true
        words++
      }
    }
  }
  return words
}

const BLANK = 1
const COUNTS = 2
const sortOf = (unit: number) => (isBlank(unit) ? BLANK : isLetterOrDigit(unit) ? COUNTS : 0)

const isBlank = (unit: number) =>
  unit <= 0x20 ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000

/** Beyond Latin-1 everything but the block of general punctuation counts as a letter. */
const isLetterOrDigit = (unit: number) =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  unit === 0xaa ||
  unit === 0xb5 ||
  unit === 0xba ||
  (unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) && unit !== 0xfeff)

/** What most characters are, looked up. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_, unit) => sortOf(unit))
