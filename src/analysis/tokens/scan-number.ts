import {
  classOf,
  DIGIT,
  DOT,
  HYPHEN,
  isApostrophe,
  LETTER,
  toLowerUnit,
  WORD,
} from '../../text/character-class.ts'

/** Written straight after a figure, yet tokens of their own: `5pm`, `10km`. */
const APART = new Set(
  'am pm km kg cm mm ft lb lbs mph kph kmh oz hz khz mhz ghz kb mb gb tb kw mw gw kwh mwh gwh ml mg mi sq min sec hr hrs'.split(
    ' ',
  ),
)

function isDigit(text: string, at: number, end: number): boolean {
  return at < end && classOf(text.charCodeAt(at)) === DIGIT
}

function skipDigits(text: string, at: number, end: number): number {
  while (isDigit(text, at, end)) at++
  return at
}

/** The end of `713-853-3989`, `345-9945` or `12-05-2002`; a range such as `10-15` ends at the hyphen. */
function scanHyphens(text: string, start: number, hyphen: number, end: number): number {
  let stop = hyphen
  let groups = 0
  let last = 0
  while (stop < end && text.charCodeAt(stop) === HYPHEN && isDigit(text, stop + 1, end)) {
    const next = skipDigits(text, stop + 1, end)
    last = next - stop - 1
    stop = next
    groups++
  }
  const local = groups === 1 && hyphen - start === 3 && last === 4
  return groups > 1 || local ? stop : hyphen
}

/** The end of what is glued to the figure ending at `stop`: `20th`, `1970s`, `25k`, `4A`, `1990's`. */
function scanSuffix(text: string, start: number, stop: number, end: number): number {
  const unit = stop < end ? text.charCodeAt(stop) : 0
  if (isApostrophe(unit)) {
    // a decade (`1990's`), not a possessive
    const decade = text.charCodeAt(stop - 1) === 0x30 && (stop - start === 2 || stop - start === 4)
    const s = toLowerUnit(text.charCodeAt(stop + 1)) === 0x73 && stop + 1 < end
    const closed = stop + 2 >= end || !(classOf(text.charCodeAt(stop + 2)) & WORD)
    return decade && s && closed ? stop + 2 : stop
  }
  if (!(classOf(unit) & LETTER)) return stop
  let letters = stop
  while (letters < end && classOf(text.charCodeAt(letters)) & LETTER) letters++
  if (isDigit(text, letters, end)) {
    while (letters < end && classOf(text.charCodeAt(letters)) & WORD) letters++
    return letters
  }
  if (letters - stop > 3 || APART.has(text.slice(stop, letters).toLowerCase())) return stop
  return letters
}

/** The end of the number that starts at the digit `start`: `1,234.5`, `9/11`, `7:30`, `20th`, `25k`, `3bn`. */
export function scanNumber(text: string, start: number, end: number): number {
  let stop = skipDigits(text, start, end)
  const whole = stop
  while (stop + 1 < end && isDigit(text, stop + 1, end)) {
    const unit = text.charCodeAt(stop)
    if (unit === 0x2c) {
      const next = skipDigits(text, stop + 1, Math.min(end, stop + 5))
      if (next - stop !== 4) break
      stop = next
    } else if (unit === DOT || unit === 0x3a || unit === 0x2f) {
      stop = skipDigits(text, stop + 1, end)
    } else break
  }
  if (stop === whole && stop < end && text.charCodeAt(stop) === HYPHEN)
    return scanHyphens(text, start, stop, end)
  return scanSuffix(text, start, stop, end)
}
