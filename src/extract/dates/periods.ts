import type { DateWord } from '../../analysis/values/date-words.ts'
import { SEASONAL } from '../../lexicon/date-context.ts'
import type { CalendarParts } from '../../model/timex.ts'
import { type Atoms, isCapital, isGlued, overHyphen, tagAt } from './atoms.ts'
import { calendar, type Found, offset } from './found.ts'
import { isSport } from './matches.ts'
import { cardinal, ordinal } from './quantities.ts'
import { twoYears } from './two-years.ts'
import { bcAt, shortYear, spokenYear, yearAt } from './years.ts'

/** `1990` or `of 1990`, `in 1990` after a quarter, a half or a season. */
function withYear(atoms: Atoms, to: number, rule: string, parts: CalendarParts): Found {
  const at = atoms.lower[to] === 'of' || atoms.lower[to] === 'in' || atoms.lower[to] === ',' ? to + 1 : to
  const before = bcAt(atoms, at)
  if (before) return calendar(before.to, `${rule}-year`, { ...parts, bc: true, year: before.year })
  const fiscal = atoms.lower[at] === 'fiscal' ? at + 1 : at
  const year = yearAt(atoms, fiscal)
  if (year != null) return calendar(fiscal + 1, `${rule}-year`, { ...parts, year })
  // `Q3 FY23`
  const named = atoms.lower[at] === 'fy' ? fiscalYear(atoms, at) : null
  if (named?.reading.kind === 'calendar')
    return calendar(named.to, `${rule}-year`, { ...named.reading.parts, ...parts })
  // `the summer of '69`
  const spoken = spokenYear(atoms, fiscal) ?? (at > to ? shortYear(atoms, at) : null)
  return spoken?.reading.kind === 'calendar'
    ? calendar(spoken.to, `${rule}-year`, { ...spoken.reading.parts, ...parts })
    : calendar(to, rule, parts)
}

const DETERMINERS = new Set(['the', 'its', 'their', 'our', 'a'])
const QUALIFIERS = new Set(['fiscal', 'flat', 'full', 'strong', 'weak', 'recent'])
/** Whether a quarter can start with a word that is no ordinal. */
export const opensQuarter = ({ text }: DateWord): boolean =>
  text === 'q' || DETERMINERS.has(text) || QUALIFIERS.has(text)

/** `the third quarter`, `fourth-quarter`, `Q3 2020`, `its fiscal second quarter`, `the 1988 third quarter`. */
export function quarter(atoms: Atoms, i: number): Found | null {
  const letter = atoms.lower[i] === 'q' && isCapital(atoms, i) ? (atoms.value[i + 1] ?? -1) : -1
  // `Q1:` opens a question of an interview
  if (
    letter >= 1 &&
    letter <= 4 &&
    atoms.start[i + 1] === atoms.end[i] &&
    !(i === 0 && /^[:.]$/.test(atoms.lower[i + 2] ?? ''))
  )
    return withYear(atoms, i + 2, 'quarter', { quarter: letter })
  let at = DETERMINERS.has(atoms.lower[i]!) ? i + 1 : i
  const before = yearAt(atoms, at)
  if (before != null) at++
  if (QUALIFIERS.has(atoms.lower[at]!)) at++
  // `the December quarter`: the one that it ends
  const month = atoms.word[at]?.month ?? 0
  if (month > 0 && month % 3 === 0 && before == null && atoms.lower[at + 1] === 'quarter')
    return withYear(atoms, at + 2, 'quarter', { quarter: month / 3 })
  // `the final quarter of 1986`
  const isFinal = /^(?:final|last|closing)$/.test(atoms.lower[at] ?? '') && yearAt(atoms, at + 3) != null
  const nth = isFinal ? { to: at + 1, n: 4 } : ordinal(atoms, at)
  if (nth?.n == null || nth.n < 1 || nth.n > 4) return null
  let unit = overHyphen(atoms, nth.to)
  if (atoms.lower[unit] === 'fiscal') unit++
  if (atoms.word[unit]?.unit?.name !== 'quarter' || atoms.word[unit]?.plural || isSport(atoms, i)) return null
  // `a third-quarter loss`: the article belongs to the loss
  if (DETERMINERS.has(atoms.lower[i]!) && unit > nth.to) return null
  const parts = { quarter: nth.n }
  return before == null
    ? withYear(atoms, unit + 1, 'quarter', parts)
    : calendar(unit + 1, 'quarter-year', { ...parts, year: before })
}

/** `Quarter 3 2021`, `4Q22`, `1Q 2023`: quarters as reports write them. */
export function shortQuarter(atoms: Atoms, i: number): Found | null {
  const spelled = atoms.lower[i] === 'quarter' && isCapital(atoms, i)
  const at = spelled ? i + 1 : i
  const nth = atoms.value[at] ?? -1
  if (!(nth >= 1 && nth <= 4) || !Number.isInteger(nth) || (!spelled && isGlued(atoms, i))) return null
  if (spelled) {
    const found = withYear(atoms, at + 1, 'quarter', { quarter: nth })
    return found.rule === 'quarter-year' ? found : null
  }
  if (atoms.lower[i + 1] !== 'q' || !isGlued(atoms, i + 1) || !isCapital(atoms, i + 1)) return null
  const short = atoms.value[i + 2] ?? -1
  const two = Number.isInteger(short) && short >= 0 && atoms.end[i + 2]! - atoms.start[i + 2]! === 2
  return isGlued(atoms, i + 2) && two
    ? calendar(i + 3, 'quarter-year', { quarter: nth, year: short + (short < 50 ? 2000 : 1900) })
    : withYear(atoms, i + 2, 'quarter', { quarter: nth })
}

const HALVES = new Map<string, 1 | 2>(Object.entries({ first: 1, second: 2, last: 2, latter: 2 }))

const YEARS_AWAY = new Map(Object.entries({ the: 0, this: 0, last: -1, next: 1 }))

/** `the second half of 2025`, `the first half of the year`; without a year only where it is `of` one. */
export function half(atoms: Atoms, i: number): Found | null {
  const letter =
    atoms.lower[i] === 'h' && isCapital(atoms, i) && atoms.start[i + 1] === atoms.end[i]
      ? atoms.value[i + 1]
      : -1
  if (letter === 1 || letter === 2) {
    const found = withYear(atoms, i + 2, 'half', { half: letter })
    return found.rule === 'half-year' ? found : null
  }
  const at = atoms.lower[i] === 'the' ? i + 1 : i
  const which = HALVES.get(atoms.lower[at]!)
  const to = overHyphen(atoms, at + 1)
  if (!which || atoms.lower[to] !== 'half') return null
  const found = withYear(atoms, to + 1, 'half', { half: which })
  if (found.rule === 'half-year') return found
  const of = atoms.lower[to + 1] === 'of' || atoms.lower[to + 1] === 'in'
  const count = of ? YEARS_AWAY.get(atoms.lower[to + 2]!) : undefined
  if (count != null && atoms.word[to + 3]?.unit?.name === 'year' && !atoms.word[to + 3]?.plural)
    return {
      to: to + 4,
      type: 'DATE',
      rule: 'half-of-the-year',
      reading: {
        kind: 'offset',
        unit: 'year',
        count,
        from: 'publication',
        grain: 'half',
        parts: { half: which },
      },
    }
  return of || at === i ? null : null
}

/** `the summer of 1998`, `summer 2019`, `summer`; bare spring and fall only where nothing else is meant. */
export function season(atoms: Atoms, i: number): Found | null {
  const the = atoms.lower[i] === 'the' ? i + 1 : i
  const word = atoms.word[the]
  if (!word?.season || word.plural || isSurname(atoms, the)) return null
  const found = withYear(atoms, the + 1, 'season', { season: word.season })
  if (found.rule === 'season-year') return found
  const before = atoms.lower[i - 1]
  const sure =
    before === 'in' ||
    before === 'by' ||
    before === 'since' ||
    before === 'until' ||
    before === 'during' ||
    before === 'late' ||
    before === 'early' ||
    before === 'mid' ||
    before === '-'
  if (SEASONAL.has(atoms.lower[the + 1] ?? '')) return null
  if (word.season === 'SP' || atoms.lower[the] === 'fall')
    return sure && atoms.lower[the + 1] !== 'of' ? found : null
  return found
}

/** `Sarah Marie Summer` */
const isSurname = (atoms: Atoms, i: number): boolean =>
  i > 1 && isCapital(atoms, i) && isNamePart(atoms, i - 1) && isNamePart(atoms, i - 2)
const isNamePart = (atoms: Atoms, i: number): boolean =>
  isCapital(atoms, i) && /^\p{L}{2,}$/u.test(atoms.lower[i]!) && tagAt(atoms, i) === 'NNP'

/** `the weekend`, `weekend`. */
export function weekend(atoms: Atoms, i: number): Found | null {
  const the = atoms.lower[i] === 'the' ? i + 1 : i
  return atoms.lower[the] === 'weekend' && the > i ? calendar(the + 1, 'weekend', { weekend: true }) : null
}

/** `fiscal 2021`, `fiscal year 2021`, `FY2021`, `the 2013 fiscal year`. */
export function fiscalYear(atoms: Atoms, i: number): Found | null {
  const the = atoms.lower[i] === 'the' ? i + 1 : i
  const before = yearAt(atoms, the)
  if (before != null)
    return atoms.lower[the + 1] === 'fiscal' && atoms.word[the + 2]?.unit?.name === 'year'
      ? calendar(the + 3, 'fiscal-year', { year: before })
      : null
  if (atoms.lower[the] !== 'fiscal' && atoms.lower[the] !== 'fy' && atoms.lower[the] !== 'financial')
    return null
  const year = atoms.word[the + 1]?.unit?.name === 'year' ? the + 2 : the + 1
  const value = atoms.value[year] ?? -1
  if (atoms.lower[the] === 'fy' && value >= 0 && value < 50 && atoms.end[year]! - atoms.start[year]! === 2)
    return calendar(year + 1, 'fiscal-year', { year: 2000 + value })
  const two = twoYears(atoms, year)
  if (two) return two
  const known = value >= 1900 && value <= 2100 && atoms.end[year]! - atoms.start[year]! === 4
  return known ? calendar(year + 1, 'fiscal-year', { year: value }) : null
}

/** `the first two quarters of 1990`. */
export function quarters(atoms: Atoms, i: number): Found | null {
  const the = atoms.lower[i] === 'the' ? i + 1 : i
  const which = HALVES.get(atoms.lower[the]!)
  const two = which && which !== 2 ? cardinal(atoms, the + 1) : null
  if (two?.n !== 2 || atoms.word[two.to]?.unit?.name !== 'quarter') return null
  const found = withYear(atoms, two.to + 1, 'half', { half: 1 })
  return found.rule === 'half-year' ? found : null
}

/** `the 1988 period`, `the 1988 quarter`: the part of that year that the story compares; `the latest period`: the one it tells of. */
export function yearPeriod(atoms: Atoms, i: number): Found | null {
  if (atoms.lower[i] === 'the' && atoms.lower[i + 1] === 'latest' && atoms.lower[i + 2] === 'period')
    return offset(i + 3, 'the-latest-period', 'quarter', 0, 'mention')
  const year = atoms.lower[i] === 'the' ? yearAt(atoms, i + 1) : null
  const noun = atoms.lower[i + 2]
  return year != null && (noun === 'period' || noun === 'quarter')
    ? calendar(i + 3, 'year-period', { year })
    : null
}
