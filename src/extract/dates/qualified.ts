import type { DateWord } from '../../analysis/values/date-words.ts'
import type { DateMod } from '../../model/dates.ts'
import { type Atoms, overHyphen } from './atoms.ts'
import { core } from './core.ts'
import { dayOrMonth } from './days.ts'
import { type Found, offset } from './found.ts'
import { plainYear } from './years.ts'

/** `mid afternoon`, `early morning`: of the day that the story is at. */
function partOfDay(atoms: Atoms, i: number): Found | null {
  const word = atoms.word[i]
  return word?.daypart && !word.plural
    ? offset(i + 1, 'daypart', 'day', 0, 'mention', 'day', { daypart: word.daypart })
    : null
}

const ADVERBS = new Map<string, DateMod>(
  Object.entries({
    early: 'START',
    late: 'END',
    mid: 'MID',
    earlier: 'START',
    later: 'END',
  }),
)
const NOUNS = new Map<string, DateMod>(
  Object.entries({
    beginning: 'START',
    start: 'START',
    outset: 'START',
    middle: 'MID',
    midpoint: 'MID',
    end: 'END',
    close: 'END',
  }),
)

const HALVES = new Map<string, DateMod>(
  Object.entries({
    first: 'START',
    early: 'START',
    second: 'END',
    latter: 'END',
    last: 'END',
  }),
)

/** `the second half of the 20th century`, `the first week of September`, `the latter part of the 1980s`: parts that have no value of their own. */
export function halfOf(atoms: Atoms, i: number): Found | null {
  const at = atoms.lower[i] === 'the' ? i + 1 : i
  const mod = HALVES.get(atoms.lower[at]!)
  const part = atoms.lower[at + 1] ?? ''
  if (!mod || !/^(?:half|part|week|weeks|weekend|days)$/.test(part) || atoms.lower[at + 2] !== 'of')
    return null
  const found = core(atoms, at + 3)
  if (found?.reading.kind !== 'calendar') return null
  // the second week of a month is neither its start nor its end
  if (part === 'half' || (part !== 'part' && atoms.lower[at] !== 'second'))
    if (/^month(?:-year)?$/.test(found.rule)) return { ...found, mod, rule: `part-of-${found.rule}` }
  if (part !== 'half' && part !== 'part') return null
  const whole =
    found.rule === 'century' ||
    found.rule === 'decade' ||
    (atoms.lower[at + 1] === 'part' && found.type === 'DATE')
  return whole ? { ...found, mod, rule: `half-of-${found.rule}` } : null
}

/** Whether a part can start with a word. */
export const opensPart = ({ text }: DateWord): boolean =>
  text === 'the' || ADVERBS.has(text) || NOUNS.has(text)

/** `early next year`, `mid-2019`, `late in the year`, `end of September`, `the latter part of 1944`. */
export function partOf(atoms: Atoms, i: number): Found | null {
  let at = i
  let mod: DateMod | undefined
  const the = atoms.lower[i] === 'the' ? 1 : 0
  const adverb = ADVERBS.get(atoms.lower[i + the]!)
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
  mod = NOUNS.get(atoms.lower[i]!)
  // `end of March`, `end-March`
  if (!mod || (atoms.lower[i + 1] !== 'of' && overHyphen(atoms, i + 1) === i + 1)) return null
  const found = core(atoms, i + 2)
  if (!found || found.reading.kind === 'value' || found.type === 'TIME') return null
  const edge = mod === 'START' ? 'first' : 'last'
  return { ...found, mod, rule: `${atoms.lower[i]}-of-${found.rule}`, ...(mod !== 'MID' && { edge }) }
}

/** `the week of March 6`. */
export function weekOf(atoms: Atoms, i: number): Found | null {
  const at = atoms.lower[i] === 'the' ? i + 1 : i
  if (atoms.lower[at] !== 'week' || atoms.lower[at + 1] !== 'of') return null
  const day = dayOrMonth(atoms, at + 2)
  if (day?.reading.kind !== 'calendar' || day.reading.parts.day == null) return null
  return { ...day, rule: `week-of-${day.rule}`, reading: { ...day.reading, week: true } }
}

/** `post-1959`, `pre-war` is none: only before a year. */
export function prefixed(atoms: Atoms, i: number): Found | null {
  const mod = atoms.lower[i] === 'post' ? 'AFTER' : atoms.lower[i] === 'pre' ? 'BEFORE' : null
  if (!mod || overHyphen(atoms, i + 1) === i + 1) return null
  const found = plainYear(atoms, i + 2)
  return found && { ...found, mod, rule: `${atoms.lower[i]}-year` }
}

/** `year-end`, `the year's end`. */
export function yearEnd(atoms: Atoms, i: number): Found | null {
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
    reading: {
      kind: 'offset',
      unit: name,
      // `up 12% since year-end`: the last one
      count: name === 'year' && atoms.lower[i - 1] === 'since' ? -1 : 0,
      from: possessive ? 'story' : 'publication',
      grain: name,
    },
  }
}
