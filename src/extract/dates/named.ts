import { HOLIDAYS } from '../../lexicon/holidays.ts'
import type { CalendarParts } from '../../model/timex.ts'
import { type Atoms, isCapital } from './atoms.ts'
import { calendar, type Found } from './found.ts'
import { yearAt } from './years.ts'

/** Words of the longest name of a day in the lexicon. */
const MAX_ATOMS = 6

/** A fixed day is written out; a moving one keeps its name until the year is known. */
function partsOf(name: string): CalendarParts {
  const rule = HOLIDAYS.get(name)!
  if ('day' in rule) return { month: rule.day[0], day: rule.day[1] }
  if (!('date' in rule)) return { holiday: name }
  const [year, month, day] = rule.date.split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}

/** `New Year's Eve`, `Thanksgiving`, `9/11`, `Christmas 2007`: the longest name of the lexicon. */
export function holiday(atoms: Atoms, i: number): Found | null {
  if (atoms.value[i]! < 0 ? !atoms.word[i]?.holiday || !isCapital(atoms, i) : atoms.value[i] !== 9)
    return null
  let name = ''
  let found: Found | null = null
  for (let at = i; at < i + MAX_ATOMS && at < atoms.count; at++) {
    name += (at > i ? ' ' : '') + atoms.lower[at]
    if (!HOLIDAYS.has(name)) continue
    if (name === '9 / 11' && (atoms.lower[at + 1] === '/' || atoms.start[at] !== atoms.end[at - 1])) continue
    const year = yearAt(atoms, at + 1) ?? (atoms.lower[at + 1] === ',' ? yearAt(atoms, at + 2) : null)
    const yearTo = yearAt(atoms, at + 1) == null ? at + 3 : at + 2
    found =
      year == null
        ? calendar(at + 1, 'holiday', partsOf(name))
        : calendar(yearTo, 'holiday-year', { ...partsOf(name), year })
  }
  return found
}
