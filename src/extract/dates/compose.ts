import type { DateMod } from '../../model/dates.ts'
import { type CalendarParts, grainOf } from '../../model/timex.ts'
import { ago, yearEarlier } from './ago.ts'
import { type Atoms, overHyphen } from './atoms.ts'
import { clock } from './clocks.ts'
import { dayOrMonth, weekday } from './days.ts'
import { type Found, longest, narrow, offset, type Pattern } from './found.ts'
import { holiday } from './named.ts'
import { fiscalYear, half, quarter, quarters, season, weekend, yearPeriod } from './periods.ts'
import { dayOfMonth, definite, definiteDaypart, deictic, related } from './relative.ts'
import { centuries, century, decade, eraYear, plainYear, shortYear, spokenYear } from './years.ts'

const CORES: readonly Pattern[] = [
  holiday,
  weekday,
  dayOrMonth,
  deictic,
  related,
  ago,
  yearEarlier,
  quarters,
  quarter,
  half,
  season,
  weekend,
  fiscalYear,
  yearPeriod,
  century,
  centuries,
  decade,
  eraYear,
  plainYear,
  spokenYear,
  shortYear,
  dayOfMonth,
  definite,
  definiteDaypart,
]

/** `June last year`, `the third quarter of this year`, `Christmas of that year`: the year, or the week of a weekday. */
function withPeriod(atoms: Atoms, found: Found): Found {
  const { reading } = found
  if (reading.kind !== 'calendar' || reading.parts.year != null || reading.toward != null) return found
  const grain = grainOf(reading.parts)
  if (grain === 'decade' || grain === 'century') return found
  const of = /^(?:of|in|,)$/.test(atoms.lower[found.to] ?? '') ? found.to + 1 : found.to
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

const isDay = (found: Found) =>
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
  else if (at > found.to) return found
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

/** A period with whatever belongs to it on its right. */
function core(atoms: Atoms, i: number): Found | null {
  const found = longest(CORES, atoms, i)
  return found && withOpenEnd(atoms, withTime(atoms, withPart(atoms, withPeriod(atoms, found))))
}

/** `5 p.m. EST Nov. 9`, `noon Saturday`, `the morning of April 19`. */
function timed(atoms: Atoms, i: number): Found | null {
  const time = clock(atoms, i)
  let parts: CalendarParts | null = time?.reading.kind === 'calendar' ? time.reading.parts : null
  let at = time?.to ?? i
  if (!parts) {
    const the = atoms.lower[i] === 'the' ? i + 1 : i
    const part = atoms.word[the]?.daypart
    if (!part || atoms.word[the]?.plural) return null
    if (atoms.lower[the + 1] !== 'of' && atoms.lower[the + 1] !== 'on') return null
    parts = { daypart: part }
    at = the + 1
  }
  let next = at
  if (atoms.lower[next] === ',' || atoms.lower[next] === 'of') next++
  if (atoms.lower[next] === 'on') next++
  const date = longest([weekday, dayOrMonth, deictic, related], atoms, next)
  if (date && isDay(date) && date.type === 'DATE')
    return { ...narrow(date, date.to, parts), rule: `time-${date.rule}` }
  return time
}

/** `mid afternoon`, `early morning`: of the day that the story is at. */
function partOfDay(atoms: Atoms, i: number): Found | null {
  const word = atoms.word[i]
  return word?.daypart && !word.plural
    ? offset(i + 1, 'daypart', 'day', 0, 'mention', 'day', { daypart: word.daypart })
    : null
}

const ADVERBS: Readonly<Record<string, DateMod>> = {
  early: 'START',
  late: 'END',
  mid: 'MID',
  earlier: 'START',
  later: 'END',
}
const NOUNS: Readonly<Record<string, DateMod>> = {
  beginning: 'START',
  start: 'START',
  outset: 'START',
  middle: 'MID',
  midpoint: 'MID',
  end: 'END',
  close: 'END',
}

/** `early next year`, `mid-2019`, `late in the year`, `end of September`, `the latter part of 1944`. */
function partOf(atoms: Atoms, i: number): Found | null {
  let at = i
  let mod: DateMod | undefined
  const the = atoms.lower[i] === 'the' ? 1 : 0
  const adverb = ADVERBS[atoms.lower[i + the]!]
  if (adverb) {
    mod = adverb
    at = overHyphen(atoms, i + the + 1)
    const compared = atoms.lower[i + the] === 'earlier' || atoms.lower[i + the] === 'later'
    if (atoms.lower[at] === 'in' || (atoms.lower[at] === 'on' && compared)) at++
    else if (atoms.lower[at] === 'part' && atoms.lower[at + 1] === 'of') at += 2
    const found = core(atoms, at) ?? partOfDay(atoms, at)
    if (!found || found.reading.kind === 'value') return null
    // `the late-November trip`, `the early March vote`: the article is the noun's
    if (the && found.rule.startsWith('month')) return null
    if (compared && found.rule === 'year' && at === i + the + 1) return null
    return { ...found, mod, rule: `${atoms.lower[i + the]}-${found.rule}` }
  }
  mod = NOUNS[atoms.lower[i]!]
  if (!mod || atoms.lower[i + 1] !== 'of') return null
  const found = core(atoms, i + 2)
  if (!found || found.reading.kind === 'value' || found.type === 'TIME') return null
  const edge = mod === 'START' ? 'first' : 'last'
  return { ...found, mod, rule: `${atoms.lower[i]}-of-${found.rule}`, ...(mod !== 'MID' && { edge }) }
}

/** `post-1959`, `pre-war` is none: only before a year. */
function prefixed(atoms: Atoms, i: number): Found | null {
  const mod = atoms.lower[i] === 'post' ? 'AFTER' : atoms.lower[i] === 'pre' ? 'BEFORE' : null
  if (!mod || overHyphen(atoms, i + 1) === i + 1) return null
  const found = plainYear(atoms, i + 2)
  return found && { ...found, mod, rule: `${atoms.lower[i]}-year` }
}

/** `year-end`, `the year's end`. */
function yearEnd(atoms: Atoms, i: number): Found | null {
  const word = atoms.word[i]
  if (word?.unit?.name !== 'year' && word?.unit?.name !== 'month') return null
  if (word.plural) return null
  const possessive = atoms.lower[i + 1] === "'" && atoms.lower[i + 2] === 's'
  const at = possessive ? i + 3 : overHyphen(atoms, i + 1)
  if (atoms.lower[at] !== 'end' || (!possessive && at === i + 1 && word.unit.name === 'month')) return null
  const { name } = word.unit
  return {
    to: at + 1,
    type: 'DATE',
    rule: `${name}-end`,
    mod: 'END',
    edge: 'last',
    reading: { kind: 'offset', unit: name, count: 0, from: 'publication', grain: name },
  }
}

const APPROXIMATE = /^(?:around|about|circa|ca|approximately|roughly)$/
/** `around Nov. 1`, `ca. 500 BC`. */
function approximate(atoms: Atoms, i: number): Found | null {
  if (!APPROXIMATE.test(atoms.lower[i]!)) return null
  const at = atoms.lower[i + 1] === '.' ? i + 2 : i + 1
  const found = timed(atoms, at) ?? core(atoms, at) ?? yearEnd(atoms, at)
  if (!found || found.reading.kind === 'value' || found.rule === 'year' || found.type === 'TIME') return null
  return { ...found, mod: 'APPROX', rule: `about-${found.rule}` }
}

const ALL: readonly Pattern[] = [timed, partOf, prefixed, yearEnd, approximate, core]
/** The longest date or time that starts at an atom. */
export function date(atoms: Atoms, i: number): Found | null {
  const found = longest(ALL, atoms, i)
  return found
}
