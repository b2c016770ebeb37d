import { DATE_LINE_WORDS, MONTH_NUMBERS } from '../lexicon/calendar-words.ts'
import { FOREIGN_DATE_WORDS, FOREIGN_MONTHS } from '../lexicon/month-names.ts'
import { isTimeOfDay, readDay, toDay } from './day.ts'

/** Behind an instant in Java's form: `[America/New_York]` */
const ZONE_NAME = /\[[A-Za-z_]{2,20}\/[A-Za-z_]{2,30}\]$/
/** Longest date that a record writes, in UTF-16 units. */
const LONGEST = 120
/** `Published: `, `Posted on `, `Date: `, `Publication date: `, `Veröffentlicht am `; not `Updated: ` */
const LABEL =
  /^(?:(?:first|originally) )?(?:published|posted|publication date|pub date|publish date|date published|date|dated|veröffentlicht|publié|publicado|pubblicato)(?: (?:on|at|am|le|el|il))?\s{0,3}:?\s+/i
/** Seconds, milliseconds or microseconds since 1970. Nine digits of seconds begin in 1973, before any of them was counted. */
const EPOCH = /^(\d{9,10}|\d{12,13}|\d{15,16})(?:\.\d{1,9})?$/
/** `20240515080000`, `20240515T080000Z` */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)$/
/** `15-May-2024`, `15. Mai 2019`, `26-FEB-1987`, `3-Feb-21`, `1er mai 2019`, `14 de mayo de 2019` */
const DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s?[-./]\s?|\s{1,3})(?:(?:of|de)\s)?(\p{L}{3,10})\.?(?:\s?[-./,]\s?|\s{1,3})(?:(?:de|del|do)\s)?(\d{4}|\d{2})(?![\p{L}\p{N}:])/gu
/** `May 14, 2024`, `May-14-2024`, `Wed May 15 08:00:00 +0000 2024` */
const MONTH_FIRST =
  /(?<![\p{L}\p{N}])(\p{L}{3,10})\.?[\s-]{1,3}(\d{1,2})(?:st|nd|rd|th)?(?:,\s{0,3}|[\s-]{1,3}|\s{1,3}(\d{1,2}:\d{2}(?::\d{2})?)\s{1,3}(?:(?:[a-z]{1,5}|[+-]\d{4})\s{1,3})?)(\d{4})(?![\p{L}\p{N}:])/giu
/** `15.05.2024 08:00`, `2024/05/15` behind a weekday or a time */
const NUMBERS = /(?<![\p{L}\p{N}.:/-])\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?![\p{L}\p{N}/-])/u

/**
 * The ISO day of a publication date as records, pages and databases write it; null where it is not understood, is no
 * full day, or leaves open which number is the month. Of an instant with an offset it is the day that is written.
 */
export function recordDay(given: string): string | null {
  const trimmed = given.trim().replace(ZONE_NAME, '')
  if (trimmed === '' || trimmed.length > LONGEST) return null
  const day = epochDay(trimmed) ?? compactDay(trimmed) ?? writtenDay(trimmed.replace(LABEL, ''))
  return day === null || day < FIRST_DAY || day > LAST_DAY ? null : day
}

/** Newspapers begin in 1605. Programs write 1601-01-01 or 9999-12-31 for no date, and a year beyond 2200 is a slip. */
const FIRST_DAY = '1605-01-01'
const LAST_DAY = '2199-12-31'

/** Days on which newspapers appeared, and which programs write where they know none: zero of Unix, of Excel, of databases. */
const FILLERS: ReadonlySet<string> = new Set(['1970-01-01', '1969-12-31', '1900-01-01', '1899-12-30'])
export const isFiller = (day: string): boolean => FILLERS.has(day)

function epochDay(given: string): string | null {
  const digits = EPOCH.exec(given)?.[1]
  if (digits === undefined) return null
  const unit = digits.length > 13 ? 1e-3 : digits.length > 10 ? 1 : 1000
  return new Date(Number(digits) * unit).toISOString().slice(0, 10)
}

function compactDay(given: string): string | null {
  const compact = COMPACT.exec(given)
  return compact && (toDay('', compact[1]!, Number(compact[2]), compact[3]!)?.day ?? null)
}

/** One day and, round it, no more than weekdays, times and zones. */
function writtenDay(given: string): string | null {
  const first = readDay(given)
  if (first && isTimeOfDay(given.slice(first.length).replace(/^[T_]/i, ' '))) return first.day
  for (const { 0: all, 1: day, 2: name, 3: year, index } of given.matchAll(DAY_FIRST)) {
    const month = monthOf(name!)
    if (month && isAround(given, index, all.length))
      return toDay(all, fourDigits(year!), month, day!)?.day ?? null
  }
  for (const { 0: all, 1: name, 2: day, 4: year, index } of given.matchAll(MONTH_FIRST)) {
    const month = monthOf(name!)
    if (month && isAround(given, index, all.length)) return toDay(all, year!, month, day!)?.day ?? null
  }
  const numbers = NUMBERS.exec(given)
  if (!numbers || !isAround(given, numbers.index, numbers[0].length)) return null
  return readDay(numbers[0])?.day ?? null
}

const monthOf = (name: string) =>
  MONTH_NUMBERS.get(name.toLowerCase()) ?? FOREIGN_MONTHS.get(name.toLowerCase())

/** Two digits are of 1969 to 2068, as POSIX reads them. */
function fourDigits(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 69 ? 20 : 19}${year}`
}

function isAround(given: string, at: number, length: number): boolean {
  return `${given.slice(0, at)} ${given.slice(at + length)}`
    .toLowerCase()
    .split(/[\s,;|·()[\]•–—-]+/)
    .every(word => {
      const plain = word.replace(/[.:]$/, '')
      return (
        plain === '' ||
        DATE_LINE_WORDS.has(plain) ||
        FOREIGN_DATE_WORDS.has(plain) ||
        isTimeOfDay(` ${plain}`)
      )
    })
}
