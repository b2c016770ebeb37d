import { readDay } from '../days/day.ts'

/** `2021-07-20-strike`, `2021/07/20/strike`, `record_20210720`; not the digits inside a longer number or hash. */
const DAY =
  /(?<![\p{L}\p{N}])((?:19|20)\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}])/gu

/** The day that the path of a `.txt` file names; null where it names none, or several. `2023-02-29` is no day. */
export function fileNameDay(path: string): string | null {
  if (!/\.txt$/i.test(path)) return null
  const days = new Set<string>()
  for (const [, year, , month, day] of path.matchAll(DAY)) {
    const read = readDay(`${year}-${month}-${day}`)
    if (read) days.add(read.day)
  }
  return days.size === 1 ? [...days][0]! : null
}
