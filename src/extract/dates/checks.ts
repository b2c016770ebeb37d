import { BEFORE_MARCH, BEFORE_SHORT_MONTH } from '../../lexicon/date-context.ts'
import { nameAt } from '../../model/positions.ts'
import { type Atoms, tagAt } from './atoms.ts'
import type { Found } from './found.ts'
import { isTitle } from './titles.ts'
import { isYear } from './year-checks.ts'

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
      !BEFORE_MARCH.has(before) &&
      (/^(?:for|against|on|of)$/.test(next) || (next === 'to' && before !== 'from') || next === "'")
    )
      return false
    if (i === 0 || /^["“]$/.test(before)) return tag === 'NNP' || next === ','
  }
  return !atoms.word[i]!.abbreviated || BEFORE_SHORT_MONTH.has(before)
}

/** Words that no name has before a holiday inside it. */
const BEFORE_HOLIDAY: ReadonlySet<string> = new Set('on since until by before after during'.split(' '))

/** `Friday Night Lights`, `May Smith`, `USA Today`: the date is part of a longer name, or a name by itself. */
function isName(atoms: Atoms, i: number, { to, rule }: Found): boolean {
  const first = atoms.token[i]!
  const last = atoms.token[to - 1]!
  const name = nameAt(atoms.analysis.entities, first)
  if (!name) return false
  // `the Atlantic on Thanksgiving Day`, `the Atlantic last Thanksgiving`: a sea and a day
  if (rule.startsWith('related-holiday')) return false
  if (rule.startsWith('holiday')) {
    // `Easter Island`
    if (name.last > last + 1 && name.type !== 'MISC') return true
    return name.first < first && !BEFORE_HOLIDAY.has(atoms.lower[i - 1] ?? '')
  }
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
  return isTitle(atoms, i, found) || isName(atoms, i, found)
}
