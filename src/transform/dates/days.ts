/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. All arithmetic is on these numbers: no zone, no clock. */
export type DayNumber = number

const MS_PER_DAY = 86_400_000

/** Months outside 1 to 12 and days outside the month carry over. */
export function toDay(year: number, month: number, day: number): DayNumber {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MS_PER_DAY
}

export interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}
export function fromDay(day: DayNumber): YearMonthDay {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const lastOfMonth = (year: number, month: number): number => fromDay(toDay(year, month + 1, 0)).day
/** ISO: Monday is 1. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1

/** The ISO week of a day and the year that the week belongs to. */
export function weekOf(day: DayNumber): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4
  const { year } = fromDay(thursday)
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): DayNumber {
  const fourth = toDay(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** `2021-09-30`; null for a year that four digits cannot write. */
export function toIso(day: DayNumber): string | null {
  const { year, month, day: d } = fromDay(day)
  if (year < 1 || year > 9999) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** Null for anything that is no real ISO day; a time after the day is ignored. */
export function parseIso(iso: string): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:$|T)/.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const number = toDay(year, month, day)
  return fromDay(number).month === month && month > 0 && day > 0 ? number : null
}
