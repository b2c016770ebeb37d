import { DATE_LINE_WORDS, MONTH_NUMBERS } from '../lexicon/calendar-words.ts'

/** A day read at the start of a text: ISO form, and how many UTF-16 units it takes. */
export interface ReadDay {
  readonly day: string
  readonly length: number
}

/** `2021-07-20`, `2021/7/20`, `20210720` */
const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/
/** `Tue, Jul 20 2021`, `July 20th, 2021` */
const MONTH_FIRST =
  /^(?:\p{L}{3,9}\.?,?\s{1,3})?(\p{L}{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u
/** `Tuesday, 20 July 2021`, `20th of July, 2021` */
const DAY_FIRST =
  /^(?:\p{L}{3,9}\.?,?\s{1,3})?(\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?(\p{L}{3,9})\.?,?\s{1,3}(\d{4})(?!\d)/u
/** `20/07/2021`, `7-20-2021`: read only where one number is no month */
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/

/** Reads a full calendar day at the very start of `text`; null where there is none or it is ambiguous. */
export function readDay(text: string): ReadDay | null {
  const near = text.slice(0, 60)
  const iso = YEAR_FIRST.exec(near)
  if (iso) return toDay(iso[0], iso[1]!, Number(iso[3] ?? iso[5]), iso[4] ?? iso[6]!)
  const monthFirst = MONTH_FIRST.exec(near)
  const month = monthFirst && MONTH_NUMBERS.get(monthFirst[1]!.toLowerCase())
  if (month) return toDay(monthFirst[0], monthFirst[3]!, month, monthFirst[2]!)
  const dayFirst = DAY_FIRST.exec(near)
  const named = dayFirst && MONTH_NUMBERS.get(dayFirst[2]!.toLowerCase())
  if (named) return toDay(dayFirst[0], dayFirst[3]!, named, dayFirst[1]!)
  const numbers = NUMBERS.exec(near)
  if (!numbers) return null
  const [all, first, , second, year] = numbers as unknown as [string, string, string, string, string]
  if (first === second || Number(first) > 12) return toDay(all, year, Number(second), first)
  return Number(second) > 12 ? toDay(all, year, Number(first), second) : null
}

export function toDay(written: string, year: string, month: number, day: string): ReadDay | null {
  const days = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (Number(year) < 1000 || Number(day) < 1 || Number(day) > days) return null
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return { day: iso, length: written.length }
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** `17:30`, `T10:00:00.000Z`, `5.30pm`, `10:00:00+05:30` */
const CLOCK = /^t?\d{1,2}(?:[:.]\d{2})*(?:\.\d{1,9})?(?:[ap]\.?m|z)?(?:[+]\d{2}:?\d{2})?$/
/** `+0000`, `GMT+0530`, and what is left of `-0500` after its dash */
const OFFSET = /^(?:gmt|utc)?[+]?\d{2}:?\d{2}$/

/** Whether what follows a day on its line is no more than a time of day: ` at 5:30 p.m. EDT`, `T10:00:00Z`. */
export function isTimeOfDay(rest: string): boolean {
  if (rest.length > 80) return false
  return rest
    .toLowerCase()
    .split(/[\s,|·()•-]+/)
    .every(word => {
      const plain = word.replace(/\.$/, '')
      return plain === '' || DATE_LINE_WORDS.has(plain) || CLOCK.test(plain) || OFFSET.test(plain)
    })
}
