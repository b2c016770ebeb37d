/** What an expression says of a day or a period; everything that it leaves open is undefined. Months, days and ISO weekdays count from 1. */
export interface CalendarParts {
  readonly bc?: true
  /** the first two digits of the years of a century: 19 for the 20th */
  readonly century?: number
  /** the first three digits of a decade's years: 198 */
  readonly decade?: number
  readonly year?: number
  /** the year after it, where a season, a school or a budget year lies in both: `2023/24` */
  readonly until?: number
  readonly half?: 1 | 2
  readonly quarter?: number
  readonly season?: Season
  readonly month?: number
  /** ISO week */
  readonly week?: number
  /** true: the Saturday and Sunday of the week */
  readonly weekend?: true
  readonly weekday?: number
  /** which weekday of its month: 1 the first, -1 the last */
  readonly nth?: number
  readonly day?: number
  readonly daypart?: string
  /** `15:00`, `15` or `24:00` */
  readonly clock?: string
  /** `Z`, an offset such as `-05`, or letters that mean one of two by the season (`ET`) until the day is known */
  readonly zone?: string
  /** key of the lexicon of holidays */
  readonly holiday?: string
}
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** How fine a date is. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'

export function grainOf(parts: CalendarParts): Grain {
  if (parts.day != null || parts.weekday != null || parts.holiday != null || parts.clock || parts.daypart)
    return 'day'
  if (parts.weekend) return 'weekend'
  if (parts.week != null) return 'week'
  if (parts.month != null) return 'month'
  if (parts.season) return 'season'
  if (parts.quarter != null) return 'quarter'
  if (parts.half != null) return 'half'
  if (parts.year != null) return 'year'
  return parts.decade != null ? 'decade' : 'century'
}

const two = (n: number) => String(n).padStart(2, '0')
const four = (n: number | undefined) => (n == null ? 'XXXX' : String(n).padStart(4, '0'))

/** The TIMEX3 value; `X` stands for every digit that is open. A weekday is written only where the day is not known. */
export function writeTimex(parts: CalendarParts, grain: Grain = grainOf(parts)): string {
  const era = parts.bc ? 'BC' : ''
  if (grain === 'century') return era + (parts.century == null ? 'XX' : two(parts.century))
  if (grain === 'decade') return era + (parts.decade == null ? 'XXX' : String(parts.decade).padStart(3, '0'))
  const year = era + four(parts.year)
  const week = `${year}-W${parts.week == null ? 'XX' : two(parts.week)}`
  switch (grain) {
    case 'year':
      return parts.until == null ? year : `${year}/${four(parts.until)}`
    case 'half':
      return `${year}-H${parts.half ?? 'X'}`
    case 'quarter':
      return `${year}-Q${parts.quarter ?? 'X'}`
    case 'season':
      return `${year}-${parts.season}`
    case 'month':
      return `${year}-${parts.month == null ? 'XX' : two(parts.month)}`
    case 'week':
      return week
    case 'weekend':
      return `${week}-WE`
  }
  const day =
    parts.day == null && parts.weekday != null
      ? `${week}-${parts.weekday}`
      : `${year}-${parts.month == null ? 'XX' : two(parts.month)}-${parts.day == null ? 'XX' : two(parts.day)}`
  if (parts.clock) return `${day}T${parts.clock}${parts.zone ?? ''}`
  return parts.daypart ? `${day}T${parts.daypart}` : day
}
