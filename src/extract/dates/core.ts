import type { DateWord } from '../../analysis/values/date-words.ts'
import { grainOf } from '../../model/timex.ts'
import { ago, yearEarlier } from './ago.ts'
import type { Atoms } from './atoms.ts'
import { clock } from './clocks.ts'
import { opensComparator } from './comparators.ts'
import { dayOrMonth, weekday } from './days.ts'
import { type Found, narrow } from './found.ts'
import { holiday } from './named.ts'
import { nthWeekday } from './nth-weekday.ts'
import { canOpen, longest, opensOrdinal, type Rule, says, tabulate } from './pattern-table.ts'
import {
  fiscalYear,
  half,
  opensQuarter,
  quarter,
  quarters,
  season,
  shortQuarter,
  weekend,
  yearPeriod,
} from './periods.ts'
import { opensQuantity } from './quantities.ts'
import { dayOfMonth, definite, definiteDaypart, deictic, opensRelation, related } from './relative.ts'
import { samePeriod } from './same-period.ts'
import { twoYears } from './two-years.ts'
import {
  centuries,
  century,
  decade,
  eraYear,
  namedYear,
  plainYear,
  shortYear,
  spokenYear,
  yearAt,
} from './years.ts'

const THE = says('the')
const opensWithOrdinal = (word: DateWord) => THE(word) || opensOrdinal(word)
const isUnits = (word: DateWord) => word.unit != null && word.plural
const opensDay = (word: DateWord) => word.month != null || opensWithOrdinal(word)

const DAY_RULES: readonly Rule[] = [
  { find: weekday, opens: word => word.weekday != null },
  { find: dayOrMonth, opens: opensDay, digits: true },
  { find: deictic, opens: says('today yesterday tomorrow tonight the day') },
  { find: related, opens: opensRelation },
  { find: nthWeekday, opens: word => opensWithOrdinal(word) || word.text === 'last' },
]
/** Days that a time of day can stand before. */
export const DAYS = tabulate(DAY_RULES)

/** Every period, by the word that it starts with. */
export const CORES = tabulate([
  { find: holiday, opens: word => word.holiday, digits: true },
  ...DAY_RULES,
  { find: ago, opens: word => opensQuantity(word) || opensComparator(word) || isUnits(word), digits: true },
  { find: yearEarlier, opens: says('the comparable year') },
  { find: samePeriod, opens: THE },
  { find: quarters, opens: says('the first') },
  {
    find: quarter,
    opens: word => opensQuarter(word) || opensOrdinal(word) || word.month != null,
    digits: true,
  },
  { find: shortQuarter, opens: says('quarter'), digits: true },
  { find: half, opens: says('h the first second last latter') },
  { find: season, opens: word => THE(word) || word.season != null },
  { find: weekend, opens: THE },
  { find: fiscalYear, opens: says('the fiscal fy financial'), digits: true },
  { find: yearPeriod, opens: THE },
  { find: century, opens: opensWithOrdinal, digits: true },
  { find: centuries, opens: opensWithOrdinal, digits: true },
  { find: decade, opens: word => word.text === "'" || THE(word) || word.decade != null, digits: true },
  { find: eraYear, opens: says('ad'), digits: true },
  { find: twoYears, opens: () => false, digits: true },
  { find: plainYear, opens: () => false, digits: true },
  { find: spokenYear, opens: word => word.number != null },
  { find: namedYear, opens: says('the year') },
  { find: shortYear, opens: says("'") },
  { find: dayOfMonth, opens: THE },
  { find: definite, opens: THE },
  { find: definiteDaypart, opens: THE },
])

/** `June last year`, `the third quarter of this year`, `Christmas of that year`: the year, or the week of a weekday. */
function withPeriod(atoms: Atoms, found: Found): Found {
  const { reading } = found
  if (reading.kind !== 'calendar' || reading.parts.year != null || reading.toward != null) return found
  const grain = grainOf(reading.parts)
  if (grain === 'decade' || grain === 'century') return found
  const of = /^(?:of|in|,)$/.test(atoms.lower[found.to] ?? '') ? found.to + 1 : found.to
  const year = of > found.to && reading.parts.weekday == null ? yearAt(atoms, of) : null
  if (year != null && grain === 'day' && (reading.parts.holiday || reading.parts.month != null))
    return { ...narrow(found, of + 1, { year }), rule: `${found.rule}-year` }
  const outer = related(atoms, of) ?? definite(atoms, of)
  if (outer?.reading.kind !== 'offset' || outer.reading.parts) return found
  const { unit } = outer.reading
  const fits =
    unit === 'year' ||
    (unit === 'month' && reading.parts.day != null) ||
    (unit === 'week' && reading.parts.weekday != null)
  if (!fits || (unit === 'week' && reading.parts.month != null)) return found
  return {
    ...outer,
    type: found.type,
    rule: `${found.rule}-of-${outer.rule}`,
    reading: { ...outer.reading, grain, parts: reading.parts },
  }
}

/** `next year's first quarter`. */
function withPart(atoms: Atoms, found: Found): Found {
  const { reading } = found
  if (reading.kind !== 'offset' || reading.unit !== 'year' || reading.parts) return found
  if (atoms.lower[found.to] !== "'" || atoms.lower[found.to + 1] !== 's') return found
  const inner = quarter(atoms, found.to + 2) ?? half(atoms, found.to + 2)
  if (inner?.reading.kind !== 'calendar' || inner.reading.parts.year != null) return found
  const { parts } = inner.reading
  return {
    ...found,
    to: inner.to,
    rule: `${found.rule}-${inner.rule}`,
    reading: { ...reading, grain: grainOf(parts), parts },
  }
}

export const isDay = (found: Found) =>
  found.reading.kind !== 'value' &&
  (found.reading.kind === 'calendar' ? grainOf(found.reading.parts) : found.reading.grain) === 'day'

/** `Thursday evening`, `Friday at 3 p.m.`, `yesterday afternoon`. */
function withTime(atoms: Atoms, found: Found): Found {
  if (!isDay(found) || found.type === 'TIME') return found
  const part = atoms.word[found.to]
  if (part?.daypart && !part.plural) return narrow(found, found.to + 1, { daypart: part.daypart })
  let at = found.to
  if (atoms.lower[at] === ',') at++
  if (/^(?:at|around|about|by)$/.test(atoms.lower[at] ?? '')) at++
  const time = clock(atoms, at)
  return time?.reading.kind === 'calendar' ? narrow(found, time.to, time.reading.parts) : found
}

/** `1994 or later`, `1990 and beyond`, `the next year or so`. */
function withOpenEnd(atoms: Atoms, found: Found): Found {
  const first = atoms.lower[found.to]
  const second = atoms.lower[found.to + 1]
  if (
    (first === 'or' && second === 'later') ||
    (first === 'and' && (second === 'beyond' || second === 'later'))
  )
    return { ...found, to: found.to + 2, mod: 'ON_OR_AFTER' }
  return first === 'or' && second === 'so' ? { ...found, to: found.to + 2, mod: 'APPROX' } : found
}

/** Whether a period can start with a word. */
export const opensCore = canOpen(CORES)

/** A period with whatever belongs to it on its right. */
export function core(atoms: Atoms, i: number): Found | null {
  const found = longest(CORES, atoms, i)
  return found && withOpenEnd(atoms, withTime(atoms, withPart(atoms, withPeriod(atoms, found))))
}
