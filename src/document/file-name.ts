import { readDay } from '../days/day.ts'
import { CRAWL_WORDS } from '../lexicon/crawl-words.ts'

/** `2021-07-20-strike`, `2021/07/20/strike`, `record_20210720`; not the digits inside a longer number or hash. */
const DAY =
  /(?<![\p{L}\p{N}])((?:19|20)\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}])/gu

/** `14-05-2024`, `5_14_2024`, `14.05.2024`; which number is the month must show */
const DAY_LAST = /(?<![\p{L}\p{N}])(\d{1,2})([-_.])(\d{1,2})\2((?:19|20)\d\d)(?![\p{L}\p{N}])/gu

/** The word before a day: `crawl` of `crawl_2025-01-06` and of `crawl/2025/01/06`. */
const BEFORE = /(\p{L}{2,20})[-_. /\\]{0,3}$/u

/**
 * The day that the path of a `.txt` file names; null where it names none, or several. `2023-02-29` is no day, and that of a crawl is not
 * the article's.
 */
export function fileNameDay(path: string): string | null {
  if (!/\.txt$/i.test(path)) return null
  const days = new Set<string>()
  const written = [
    ...Array.from(
      path.matchAll(DAY),
      ({ 1: year, 3: month, 4: day, index }) => [`${year}-${month}-${day}`, index] as const,
    ),
    ...Array.from(
      path.matchAll(DAY_LAST),
      ({ 1: a, 3: b, 4: year, index }) => [`${a}-${b}-${year}`, index] as const,
    ),
  ]
  for (const [day, index] of written) {
    const read = readDay(day)
    const word = BEFORE.exec(path.slice(Math.max(0, index - 24), index))?.[1]
    if (read && !CRAWL_WORDS.has(word?.toLowerCase() ?? '')) days.add(read.day)
  }
  return days.size === 1 ? [...days][0]! : null
}
