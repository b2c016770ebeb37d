import type { DateWord } from '../../analysis/values/date-words.ts'
import { AFTER_THE_PERIOD, AWARDED } from '../../lexicon/date-context.ts'
import type { TimeUnit } from '../../lexicon/time-units.ts'
import type { OffsetUnit } from '../../model/dates.ts'
import { type Atoms, isCapital } from './atoms.ts'
import { dayAt, overMonth, weekday as weekdayOfDate } from './days.ts'
import { calendar, type Found, type From, offset } from './found.ts'
import { holiday } from './named.ts'
import { ordinal } from './quantities.ts'
import { isLength } from './stretch.ts'
import { yearAt } from './years.ts'

const DEICTIC = new Map<string, number>(Object.entries({ today: 0, yesterday: -1, tomorrow: 1 }))

/** `today`, `yesterday`, `tonight`, `the day before yesterday`, `overnight`. */
export function deictic(atoms: Atoms, i: number): Found | null {
  const word = atoms.lower[i]!
  const count = DEICTIC.get(word)
  if (count != null) return offset(i + 1, word, 'day', count, 'publication')
  if (word === 'tonight') return offset(i + 1, word, 'day', 0, 'publication', 'day', { daypart: 'NI' })
  const day = word === 'the' ? i + 1 : i
  if (atoms.lower[day] === 'day') {
    if (atoms.lower[day + 1] === 'before' && atoms.lower[day + 2] === 'yesterday')
      return offset(day + 3, 'day-before-yesterday', 'day', -2, 'publication')
    if (atoms.lower[day + 1] === 'after' && atoms.lower[day + 2] === 'tomorrow')
      return offset(day + 3, 'day-after-tomorrow', 'day', 2, 'publication')
  }
  return null
}

interface Relation {
  readonly to: number
  /** the last of its words: `last`, `past`, `this` */
  readonly word: string
  readonly count: -1 | 0 | 1
  readonly from: From
}
const RELATIONS = new Map<string, readonly [count: -1 | 0 | 1, from: From]>(
  Object.entries({
    last: [-1, 'publication'],
    past: [-1, 'publication'],
    previous: [-1, 'mention'],
    preceding: [-1, 'mention'],
    next: [1, 'publication'],
    coming: [1, 'publication'],
    upcoming: [1, 'publication'],
    following: [1, 'mention'],
    same: [0, 'mention'],
    current: [0, 'publication'],
    latest: [0, 'mention'],
  }),
)

/** `this`, `last`, `the next`, `this past`, `that same`. */
function relation(atoms: Atoms, i: number): Relation | null {
  const found = relationAt(atoms, i)
  return found && { ...found, word: atoms.lower[found.to - 1]! }
}

/** Whether a relation can start with a word. */
export const opensRelation = ({ text }: DateWord): boolean => RELATIONS.has(text) || DETERMINERS.has(text)
const DETERMINERS = new Set(['this', 'that', 'the', 'its', 'their'])

function relationAt(atoms: Atoms, i: number): Omit<Relation, 'word'> | null {
  const first = atoms.lower[i]!
  const second = RELATIONS.get(atoms.lower[i + 1]!)
  if (first === 'this' || first === 'that') {
    // `he said that last week he ...`: only `that same` belongs together
    if (first === 'that' && second && atoms.lower[i + 1] !== 'same') return null
    if (second) return { to: i + 2, count: second[0], from: first === 'that' ? 'mention' : second[1] }
    // in a history `this day` is the day told
    const day = atoms.word[i + 1]?.unit?.name === 'day' && first === 'this'
    return { to: i + 1, count: 0, from: first === 'that' ? 'mention' : day ? 'story' : 'publication' }
  }
  if (first === 'the' || first === 'its' || first === 'their') {
    if (!second) return null
    // `the next day` counts from the day the story is at, `next week` from today
    return { to: i + 2, count: second[0], from: atoms.lower[i + 1] === 'next' ? 'mention' : second[1] }
  }
  const own = RELATIONS.get(first)
  return own ? { to: i + 1, count: own[0], from: own[1] } : null
}

/** `of August`, `in 1998`, `of the war`: the period that a last week or Friday is part of. */
function isNamedPeriod(atoms: Atoms, i: number): boolean {
  if (atoms.lower[i] !== 'of' && atoms.lower[i] !== 'in') return false
  if (overMonth(atoms, i + 1) > 0 || yearAt(atoms, i + 1) != null) return true
  return atoms.lower[i] === 'of' && /^(?:the|each|every|a)$/.test(atoms.lower[i + 1] ?? '')
}

/** `the president's last year in office`, `her last year as editor`: the end of a time that has an owner; not `met her last year in`. */
function isLastOf(atoms: Atoms, at: number): boolean {
  if (atoms.word[at]?.unit?.name !== 'year') return false
  const owner = atoms.lower[at - 2] ?? ''
  const next = atoms.lower[at + 1] ?? ''
  if (next === 'as' || (next === 'in' && atoms.lower[at + 2] === 'office')) return OWNERS.test(owner)
  return owner !== 'her' && OWNERS.test(owner) && TERMS.test(next)
}
const OWNERS = /^(?:s|my|your|his|her|our)$/
const TERMS = /^(?:in|at|of)$/

/** `last year`, `this week`, `the same day`, `last night`: a whole unit. */
function relatedUnit(
  atoms: Atoms,
  at: number,
  unit: TimeUnit,
  { word, count, from }: Relation,
): Found | null {
  const { name } = unit
  if (name === 'second' || name === 'minute' || name === 'hour') return null
  if (unit.night) return offset(at + 1, `${word}-night`, 'day', count, from, 'day', { daypart: 'NI' })
  // `the last week of August`, `the last day I took off`
  if (name !== 'year' && isNamedPeriod(atoms, at + 1)) return null
  if (name === 'day' && word === 'last') return null
  if (word === 'last' && isLastOf(atoms, at)) return null
  // `the past year` is a length
  if (word === 'past' && name !== 'week' && name !== 'day') return null
  return offset(at + 1, `${word}-${name}`, name, count, from)
}

/** The year of `that January day in 2011`, a word or two after the month. */
function yearNear(atoms: Atoms, i: number): number | null {
  for (let at = i; at < i + 3; at++)
    if (/^(?:in|of)$/.test(atoms.lower[at] ?? '')) return yearAt(atoms, at + 1)
  return null
}

/** `next Friday`, `the previous Friday`, `this coming Sunday, March 8`. */
function relatedWeekday(atoms: Atoms, at: number, { word, count, from }: Relation): Found | null {
  const { weekday, abbreviated } = atoms.word[at]!
  if (abbreviated || isNamedPeriod(atoms, at + 1)) return null
  const dated = weekdayOfDate(atoms, at)
  if (dated?.rule.startsWith('weekday-')) return dated
  const found = calendar(at + 1, 'related-weekday', { weekday: weekday! }, count)
  const { reading } = found
  if (reading.kind !== 'calendar') return found
  if (from === 'mention' && count !== 0) return { ...found, reading: { ...reading, told: true } }
  return word === 'next' ? { ...found, reading: { ...reading, next: true } } : found
}

/** `next Friday`, `last April`, `this past summer`, `this morning`: a named day, month, season or part of a day. */
function relatedName(atoms: Atoms, at: number, relation: Relation): Found | null {
  const { word, count, from } = relation
  const meaning = atoms.word[at]!
  if (meaning.weekday) return relatedWeekday(atoms, at, relation)
  const month = overMonth(atoms, at)
  if (month && meaning.month) {
    const day = dayAt(atoms, month)
    // `This Dec. 28, 2017, photo`: the day is dated without it
    if (day && yearAt(atoms, atoms.lower[day.to] === ',' ? day.to + 1 : day.to) != null) return null
    const parts = { month: meaning.month, ...(day && { day: day.day }) }
    const year = word === 'that' && !day ? yearNear(atoms, month) : null
    if (year == null && !day && word === 'that')
      return offset(month, 'related-month', 'year', count, from, 'month', parts)
    if (year != null) return calendar(month, 'related-month', { ...parts, year })
    const found = calendar(day?.to ?? month, 'related-month', parts, count)
    // `the following March`: after the date told before
    return found.reading.kind === 'calendar' && from === 'mention' && count !== 0
      ? { ...found, reading: { ...found.reading, told: true } }
      : found
  }
  if (meaning.season)
    return from === 'mention'
      ? offset(at + 1, 'related-season', 'year', count, from, 'season', { season: meaning.season })
      : calendar(at + 1, 'related-season', { season: meaning.season }, count)
  if (atoms.lower[at] === 'weekend') return calendar(at + 1, 'related-weekend', { weekend: true }, count)
  const { daypart } = meaning
  return daypart ? offset(at + 1, `${word}-daypart`, 'day', count, from, 'day', { daypart }) : null
}

/** `last year`, `this morning`, `next Friday`, `the same day`, `this past summer`, `last Christmas`. */
export function related(atoms: Atoms, i: number): Found | null {
  const rel = relation(atoms, i)
  if (!rel) return null
  const named = holiday(atoms, rel.to)
  if (named?.reading.kind === 'calendar')
    return { ...named, rule: `related-${named.rule}`, reading: { ...named.reading, toward: rel.count } }
  const fiscal = atoms.lower[rel.to] === 'fiscal' || atoms.lower[rel.to] === 'financial'
  const at = fiscal ? rel.to + 1 : rel.to
  const word = atoms.word[at]
  if (!word || word.plural) return null
  if (word.unit && !fiscal && isLength(atoms, i, word.unit.name)) return null
  return word.unit ? relatedUnit(atoms, at, word.unit, rel) : relatedName(atoms, at, rel)
}

/** `the 15th of this month`, `the 5th of last month`. */
export function dayOfMonth(atoms: Atoms, i: number): Found | null {
  const day = atoms.lower[i] === 'the' ? ordinal(atoms, i + 1) : null
  if (day?.n == null || day.n < 1 || day.n > 31 || atoms.lower[day.to] !== 'of') return null
  const month = related(atoms, day.to + 1) ?? definite(atoms, day.to + 1)
  if (month?.reading.kind !== 'offset' || month.reading.unit !== 'month') return null
  return {
    ...month,
    rule: 'day-of-month',
    reading: { ...month.reading, grain: 'day', parts: { day: day.n } },
  }
}

/** `in the morning`, `during the night`: of the day that the story is at. */
export function definiteDaypart(atoms: Atoms, i: number): Found | null {
  const word = atoms.word[i + 1]
  if (atoms.lower[i] !== 'the' || !word?.daypart || word.plural) return null
  return /^(?:in|during|by|through)$/.test(atoms.lower[i - 1] ?? '')
    ? offset(i + 2, 'the-daypart', 'day', 0, 'mention', 'day', { daypart: word.daypart })
    : null
}

/** `By the end of the year it will rise`: the words after the period are the sentence's own. */
const opensSentence = (atoms: Atoms, i: number, next: string) =>
  i === 4 && atoms.lower[3] === 'of' && EDGES.has(atoms.lower[2] ?? '') && !/^(?:of|that|when)$/.test(next)

/** `At the end of the day, we lost`: all things told, no time. */
const isAllTold = (atoms: Atoms, i: number) =>
  atoms.lower[i - 2] === 'end' &&
  atoms.lower[i - 4] === 'at' &&
  (/^["“]$/.test(atoms.lower[i - 5] ?? '') ||
    TELLER.test(atoms.lower[atoms.lower[i + 2] === ',' ? i + 3 : i + 2] ?? ''))
const TELLER = /^(?:i|we|you|he|she|they|it|that|this|there)$/

const EDGES = new Set(['start', 'end', 'beginning', 'rest', 'close', 'middle', 'course'])
const DEFINITE = new Set(['day', 'week', 'month', 'quarter', 'year'])
/** `the year`, `the quarter`: the one that the story is at. */
export function definite(atoms: Atoms, i: number): Found | null {
  if (atoms.lower[i] !== 'the') return null
  const at = /^(?:full|fiscal|financial)$/.test(atoms.lower[i + 1] ?? '') ? i + 2 : i + 1
  const word = atoms.word[at]
  const name = word?.unit?.name
  if (!name || word.plural || word.unit?.counted || word.unit?.night || !DEFINITE.has(name)) return null
  const before = atoms.lower[i - 1]
  const next = atoms.lower[at + 1] ?? ''
  if (before === 'of' && name !== 'quarter') {
    // `Player of the Year`, `the news of the day`
    const isAward = name === 'year' && AWARDED.has(atoms.lower[i - 2] ?? '')
    if (isAward || isCapital(atoms, at) || (name === 'day' && !EDGES.has(atoms.lower[i - 2] ?? '')))
      return null
  }
  if (AFTER_THE_PERIOD.has(next) && !opensSentence(atoms, i, next)) return null
  if (name === 'day' && isAllTold(atoms, i)) return null
  const from = name === 'day' || name === 'quarter' ? 'mention' : 'story'
  return offset(at + 1, `the-${name}`, name as OffsetUnit, 0, from)
}
