import { type DayNumber, fromDay, toDay, weekdayOf } from './days.ts'

/** Hours behind UTC in winter, of zones that summer time moves. Source: the IANA time zone database, rule US. */
const WINTER: Readonly<Record<string, number>> = { ET: 5, CT: 6, MT: 7, PT: 8 }

/** The first Sunday on or after a day of a month. */
function sundayFrom(year: number, month: number, day: number): DayNumber {
  const from = toDay(year, month, day)
  return from + ((7 - weekdayOf(from)) % 7)
}

/** Summer time in the United States since 2007: the second Sunday of March to the first of November; before, April to October. */
function isSummer(day: DayNumber): boolean {
  const { year } = fromDay(day)
  return year >= 2007
    ? day >= sundayFrom(year, 3, 8) && day < sundayFrom(year, 11, 1)
    : day >= sundayFrom(year, 4, 1) && day < sundayFrom(year, 10, 25)
}

/** `-04` for `ET` on a day of May; other zones as they are. */
export function offsetOf(zone: string, day: DayNumber): string {
  const winter = WINTER[zone]
  return winter == null ? zone : `-${String(isSummer(day) ? winter - 1 : winter).padStart(2, '0')}`
}
