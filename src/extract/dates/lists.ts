import { AFTER_DAYS } from '../../lexicon/date-context.ts'
import type { CalendarParts } from '../../model/timex.ts'
import { type Atoms, isGlued } from './atoms.ts'
import { dayAt, dayOrMonth } from './days.ts'
import { calendar, type Found } from './found.ts'
import { yearAt } from './years.ts'

const JOINS = new Set(['and', 'or', 'to', 'through', '-', '--', '/', ','])
/** Days that a list may have. A bound on the work, above any list of the development sets. */
const MAX_ITEMS = 8

/** A date of a list, with the atom where it starts. */
export interface Item extends Found {
  readonly from: number
}

/** True where the number at `i` counts something (`April 24 and 25 people`). */
function isCount(atoms: Atoms, to: number): boolean {
  const next = atoms.lower[to]
  if (next == null) return false
  return (/^[\p{L}%$]/u.test(next) && !AFTER_DAYS.has(next)) || next === ':'
}

/** `the Jan. 27-28 meeting`: a later day glued on by a dash is one, whatever noun the two stand before. */
const isGluedRange = (atoms: Atoms, at: number, { day }: CalendarParts, last: { day: number }): boolean =>
  /^[-–]$/.test(atoms.lower[at - 1]!) &&
  isGlued(atoms, at - 1) &&
  isGlued(atoms, at) &&
  day != null &&
  last.day > day

/** What follows a day of the month: the `5` of `June 3-5`, the `25` of `April 24 and 25, 1999`. */
function daysAfter(atoms: Atoms, first: Item, parts: CalendarParts): Item[] {
  const items: Item[] = []
  let at = first.to
  for (let n = 0; n < MAX_ITEMS; n++) {
    let join = at
    while (JOINS.has(atoms.lower[join]!) && join < at + 2) join++
    const day = join > at ? dayAt(atoms, join) : null
    if (!day || atoms.word[join]?.number != null) break
    if (isCount(atoms, day.to) && !isGluedRange(atoms, join, parts, day)) break
    if (atoms.lower[at] === ',' && join === at + 1 && !JOINS.has(atoms.lower[day.to]!)) break
    items.push({ ...calendar(day.to, 'day-of-list', { ...parts, day: day.day }), from: join })
    at = day.to
  }
  if (items.length === 0) return items
  const comma = atoms.lower[at] === ',' ? at + 1 : at
  const year = parts.year == null ? yearAt(atoms, comma) : null
  if (year == null) return items
  return items.map((item, n) => calendarItem(item, year, n === items.length - 1 ? comma + 1 : item.to))
}

function calendarItem(item: Item, year: number, to: number): Item {
  if (item.reading.kind !== 'calendar') return item
  return { ...item, to, reading: { ...item.reading, parts: { ...item.reading.parts, year } } }
}

/** The `70s` of `the 1960s and 70s`. */
function decadesAfter(atoms: Atoms, first: Item): Item[] {
  if (!/^(?:and|or|to|through|-)$/.test(atoms.lower[first.to] ?? '')) return []
  const at = atoms.lower[first.to + 1] === 'the' ? first.to + 2 : first.to + 1
  const digits = atoms.lower[at] === "'" ? at + 1 : at
  const value = atoms.value[digits] ?? -1
  if (
    value < 10 ||
    value > 90 ||
    value % 10 !== 0 ||
    atoms.lower[digits + 1] !== 's' ||
    !isGlued(atoms, digits + 1)
  )
    return []
  const century = first.reading.kind === 'calendar' ? Math.floor((first.reading.parts.decade ?? 0) / 10) : 19
  return [{ ...calendar(digits + 2, 'decade', { decade: century * 10 + value / 10 }), from: digits }]
}

/** The dates that continue one: more days of its month, or the last year of `1914-18`. */
export function continued(atoms: Atoms, first: Item): readonly Item[] {
  const { reading } = first
  if (reading.kind !== 'calendar' || (first.type !== 'DATE' && !reading.parts.clock)) return []
  const { parts } = reading
  if (parts.month != null && parts.day != null && parts.weekday == null) {
    // `4 p.m. April 24-25`: the second day has no hour of its own
    const { weekday: _, clock: __, zone: ___, ...rest } = parts
    return daysAfter(atoms, first, rest)
  }
  if (parts.decade != null && !parts.bc) return decadesAfter(atoms, first)
  if (parts.year != null && first.rule === 'year' && /^[-/]$/.test(atoms.lower[first.to] ?? '')) {
    const at = first.to + 1
    const last = atoms.value[at] ?? -1
    if (
      isGlued(atoms, first.to) &&
      isGlued(atoms, at) &&
      atoms.end[at]! - atoms.start[at]! === 2 &&
      last > parts.year % 100
    )
      return [
        { ...calendar(at + 1, 'year-of-range', { year: parts.year - (parts.year % 100) + last }), from: at },
      ]
  }
  return []
}

/** The days before a month that they share: the `5` of `5-7 August` and of `between 5 and 7 August`. */
export function dayBefore(atoms: Atoms, i: number): Item | null {
  const value = atoms.value[i] ?? -1
  if (value < 1 || value > 31) return null
  const day = dayAt(atoms, i)
  if (!day || !JOINS.has(atoms.lower[day.to]!) || atoms.lower[day.to] === ',') return null
  const next = (atoms.value[day.to + 1] ?? -1) >= 0 ? dayOrMonth(atoms, day.to + 1) : null
  if (next?.reading.kind !== 'calendar' || !next.rule.startsWith('day-month')) return null
  const { parts } = next.reading
  return parts.day == null || parts.day < day.day
    ? null
    : { ...calendar(day.to, 'day-of-list', { ...parts, day: day.day }), from: i }
}

/** The year that a list of days ends in belongs to its first day as well. */
export function shareYear(first: Item, rest: readonly Item[]): Item {
  const last = rest.at(-1)
  const year = last?.reading.kind === 'calendar' ? last.reading.parts.year : undefined
  return year == null || last?.rule !== 'day-of-list' ? first : calendarItem(first, year, first.to)
}
