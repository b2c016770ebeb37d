import { HOLIDAYS } from '../../lexicon/holidays.ts'
import { type DayNumber, lastOfMonth, toDay, weekdayOf } from './days.ts'

/** Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easterSunday(year: number): DayNumber {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * correction + 114
  return toDay(year, Math.floor(days / 31), (days % 31) + 1)
}

/** The nth weekday of a month; a negative n counts from its end. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth > 0) {
    const first = toDay(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  }
  const last = toDay(year, month, lastOfMonth(year, month))
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7
}

/** The day of a holiday in a year; null where no rule gives it. */
export function feastDay(name: string, year: number): DayNumber | null {
  const rule = HOLIDAYS.get(name)
  if (!rule || 'none' in rule || 'date' in rule) return null
  if ('day' in rule) return toDay(year, rule.day[0], rule.day[1])
  if ('easter' in rule) return easterSunday(year) + rule.easter
  return nthWeekday(year, ...rule.weekday) + (rule.shift ?? 0)
}
