import { nameAt } from '../../model/positions.ts'
import { type Atoms, isCapital, isGlued, tagAt } from './atoms.ts'
import type { Found } from './found.ts'

const YEAR_CUES =
  /^(?:in|since|by|until|till|from|before|after|during|of|around|circa|through|to|between|and|for|early|late|mid|summer|spring|autumn|fall|winter|\(|-|,|the|'|;|or|on|late|year|than|season|election|back|as)$/
const COUNT_CUES =
  /^(?:no|#|\$|£|€|than|about|some|nearly|almost|over|only|least|approximately|roughly|every|us|rs|eur|usd|per|page|room|route|highway|flight|top|up|another|fewer)$/
const COUNTED =
  /^(?:people|men|women|percent|per|km|kilometers|kilometres|miles|meters|metres|feet|ft|pounds|dollars|euros|tons|tonnes|kg|points|votes|hectares|acres|square|mw|mph|hp|cc|calories|seats|others|index|ad|gmt|hours|hrs|block|st|street|avenue|ave|road|rd|n|s|e|w|north|south|east|west)$/

const AMOUNTS =
  /^(?:average|total|maximum|minimum|sum|rate|crowd|attendance|capacity|speed|altitude|level|number)$/
const ROUND = 50

const STREET =
  /^(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|lane|ln|court|ct|way|highway|hwy|place|terrace|parkway)$/

/** `1935 Orchard St.`: capitals up to a word for a street. */
function isAddress(atoms: Atoms, to: number): boolean {
  for (let at = to; at < to + 4 && at < atoms.count && isCapital(atoms, at); at++)
    if (STREET.test(atoms.lower[at]!)) return at > to
  return false
}

/** The `22` of `2021/22`. */
const isNextYear = (atoms: Atoms, i: number, at: number) =>
  atoms.value[at] === (atoms.value[i]! + 1) % 100 && atoms.end[at]! - atoms.start[at]! === 2

/** Four digits are a year unless they count something, or are a name's or an amount's. */
function isYear(atoms: Atoms, i: number, to: number): boolean {
  const before = atoms.lower[i - 1] ?? ''
  const next = atoms.lower[to] ?? ''
  const year = atoms.value[i]!
  if (isAddress(atoms, to)) return false
  // `an average of 1500`
  if (before === 'of' && AMOUNTS.test(atoms.lower[i - 2] ?? '')) return false
  // `Act 1019`, `Flight 1549`
  if (
    year < 1900 &&
    /^\p{L}/u.test(before) &&
    isCapital(atoms, i - 1) &&
    i > 1 &&
    !atoms.word[i - 1]?.month &&
    !atoms.word[i - 1]?.season
  )
    return false
  // `a 1908 interview`, but `a 2000 square-metre hall`
  if (/^an?$/.test(before) && (year < 1900 || year % ROUND === 0 || tagAt(atoms, to) === 'NNS')) return false
  if (COUNT_CUES.test(before) || COUNTED.test(next) || next === '%' || next === '$') return false
  if (next === '-' && isGlued(atoms, to) && isGlued(atoms, to + 1)) {
    const after = atoms.lower[to + 1]!
    const digits = (atoms.value[to + 1] ?? -1) >= 0
    if (
      !digits &&
      /^(?:meter|metre|mile|foot|pound|page|seat|kilometer|kilometre|km|square|m|year|ton|horsepower|bed|room|acre|odd|strong)$/.test(
        after,
      )
    )
      return false
    if (digits && atoms.end[to + 1]! - atoms.start[to + 1]! === 3) return false
  }
  if (
    before === '-' &&
    isGlued(atoms, i) &&
    (atoms.value[i - 2] ?? -1) >= 0 &&
    atoms.end[i - 2]! - atoms.start[i - 2]! !== 4
  )
    return false
  // `the 2021/22 season`
  if (next === '/' && isNextYear(atoms, i, to + 1)) return true
  if (
    (next === '.' || next === ':' || next === '/') &&
    isGlued(atoms, to) &&
    isGlued(atoms, to + 1) &&
    (atoms.value[to + 1] ?? -1) >= 0
  )
    return false
  // `2000 soldiers` counts, `the 2010 songs`, `1998 riots` and `post-1959 politics` are of a year: news counts in round numbers
  if (
    to < atoms.count &&
    tagAt(atoms, to) === 'NNS' &&
    !isCapital(atoms, to) &&
    (year % ROUND === 0 || year < 1900)
  )
    return /^(?:the|his|her|its|their|our|my|s|-)$/.test(before)
  return (
    (year >= 1900 && year < 2100) ||
    YEAR_CUES.test(before) ||
    (before === '(' && next === ')') ||
    next === ')' ||
    next === ','
  )
}

/** Words that are a name, a verb or a modal more often than a month or season when they stand alone. */
function isMonth(atoms: Atoms, i: number, to: number): boolean {
  const word = atoms.lower[i]!
  const next = atoms.lower[to] ?? ''
  const before = atoms.lower[i - 1] ?? ''
  if (word === 'may' || word === 'march') {
    const tag = tagAt(atoms, i)
    if (tag === 'MD' || tag.startsWith('VB')) return false
    if (
      word === 'march' &&
      !/^(?:in|since|by|until|last|this|next|early|late|mid)$/.test(before) &&
      (/^(?:for|against|on|of)$/.test(next) || (next === 'to' && before !== 'from') || next === "'")
    )
      return false
    if (i === 0 || /^["“]$/.test(before)) return tag === 'NNP' || next === ','
  }
  if (atoms.word[i]!.abbreviated)
    return /^(?:in|since|by|until|from|to|early|late|mid|last|this|next|through|-|of|before|after|between|and)$/.test(
      before,
    )
  return true
}

/** `Friday Night Lights`, `May Smith`, `USA Today`: the date is part of a longer name, or a name by itself. */
function isName(atoms: Atoms, i: number, { to, rule }: Found): boolean {
  const first = atoms.token[i]!
  const last = atoms.token[to - 1]!
  const name = nameAt(atoms.analysis.entities, first)
  if (!name) return false
  if (rule.startsWith('holiday')) return name.first < first
  if (name.type === 'MISC' && rule.includes('year')) return false
  if (name.last > last + 1) return true
  // `Tanzania Friday` is a place and a day
  if (name.first < first) return name.last === last + 1 && !/year|weekday|day-month/.test(rule)
  return (
    name.type === 'PER' &&
    rule === 'month' &&
    !/^(?:in|since|by|until|from|to|and|of)$/.test(atoms.lower[i - 1] ?? '')
  )
}

/** True where the words mean something else: a name, a count, a verb. */
export function isNoDate(atoms: Atoms, i: number, found: Found): boolean {
  if (found.rule === 'year' && !isYear(atoms, i, found.to)) return true
  if (found.rule === 'month' && !isMonth(atoms, i, found.to)) return true
  if (atoms.lower[i] === 'second' && found.to === i + 1) return true
  return isName(atoms, i, found)
}
