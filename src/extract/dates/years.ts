import { MEASURED } from '../../lexicon/date-context.ts'
import { isFreePhone } from '../../text/free-phone.ts'
import { type Atoms, isCapital, isGlued, overHyphen, tagAt } from './atoms.ts'
import { calendar, type Found } from './found.ts'
import { cardinal, ordinal } from './quantities.ts'

/** Years that four digits may name without `AD`. */
const FIRST_YEAR = 1000
const LAST_YEAR = 2100

/** The year in four digits at an atom, or null; `1,989` and `1989.5` are none. */
export function yearAt(atoms: Atoms, i: number): number | null {
  const value = atoms.value[i] ?? -1
  if (value < FIRST_YEAR || value > LAST_YEAR || atoms.end[i]! - atoms.start[i]! !== 4) return null
  if (isGlued(atoms, i) && /[\p{L}\d#$£€.:/]/u.test(atoms.analysis.text.charAt(atoms.start[i]! - 1)))
    return null
  return isFreePhone(atoms.analysis.text, atoms.start[i]!) ? null : value
}

/** The atom after `BC`, `B.C.` or `BCE` at `i`, else `i`. */
function overBc(atoms: Atoms, i: number): number {
  const { lower } = atoms
  if (lower[i] === 'bc' || lower[i] === 'bce') return i + 1
  if (lower[i] === 'b' && lower[i + 1] === '.' && lower[i + 2] === 'c')
    return lower[i + 3] === '.' && isGlued(atoms, i + 3) ? i + 4 : i + 3
  return i
}

const writtenAt = ({ analysis, start, end }: Atoms, i: number) => analysis.text.slice(start[i], end[i])

/** `AD`, `CE`, `A.D.` at atom `i`, in capitals: the atom after it, else `i`. */
function overAd(atoms: Atoms, i: number): number {
  const { lower } = atoms
  if (!isCapital(atoms, Math.min(i, atoms.count - 1))) return i
  // `Week 1 Ad`
  if (lower[i] === 'ad' || lower[i] === 'ce') return /^[A-Z]{2}$/.test(writtenAt(atoms, i)) ? i + 1 : i
  const dotted = (lower[i] === 'a' && lower[i + 2] === 'd') || (lower[i] === 'c' && lower[i + 2] === 'e')
  if (!dotted || lower[i + 1] !== '.' || !isGlued(atoms, i + 2)) return i
  return lower[i + 3] === '.' && isGlued(atoms, i + 3) ? i + 4 : i + 3
}

/** `122 AD`, `70 CE`: a year of any length with its era behind it. */
export function eraAt(atoms: Atoms, i: number): { to: number; year: number } | null {
  const year = atoms.value[i] ?? -1
  if (!Number.isInteger(year) || year < 1 || year > LAST_YEAR || i + 1 >= atoms.count) return null
  const to = overAd(atoms, i + 1)
  return to > i + 1 ? { to, year } : null
}

/** `481 BC`: a year of any length before Christ. */
export function bcAt(atoms: Atoms, i: number): { to: number; year: number; bc: true } | null {
  const year = atoms.value[i] ?? -1
  if (!Number.isInteger(year) || year < 1 || year >= 10_000) return null
  const to = overBc(atoms, i + 1)
  return to > i + 1 ? { to, year, bc: true } : null
}

/** `490 BC`, `122 AD`, `AD 79`. */
export function eraYear(atoms: Atoms, i: number): Found | null {
  const before = bcAt(atoms, i)
  if (before) return calendar(before.to, 'year-bc', { bc: true, year: before.year })
  const era = eraAt(atoms, i)
  if (era) return calendar(era.to, 'year-ad', { year: era.year })
  const after = atoms.value[i + 1] ?? -1
  if (
    atoms.lower[i] === 'ad' &&
    isCapital(atoms, i) &&
    Number.isInteger(after) &&
    after > 0 &&
    after < LAST_YEAR
  )
    return calendar(i + 2, 'year-ad', { year: after })
  return null
}

/** `the year two thousand and ten` */
export function namedYear(atoms: Atoms, i: number): Found | null {
  const at = atoms.lower[i] === 'the' ? i + 1 : i
  if (atoms.lower[at] !== 'year') return null
  const spoken = spokenYear(atoms, at + 1)
  if (spoken) return spoken
  const year = cardinal(atoms, at + 1)
  const words = year && (atoms.value[at + 1] ?? -1) < 0 && year.to > at + 2
  return words && year.n! >= FIRST_YEAR && year.n! <= LAST_YEAR
    ? calendar(year.to, 'year-spoken', { year: year.n! })
    : null
}

/** `died in two thousand and nineteen`, with nothing behind it that it could count */
function spokenThousand(atoms: Atoms, i: number): Found | null {
  if (atoms.lower[i] !== 'two' || atoms.lower[i + 1] !== 'thousand') return null
  if (!/^(?:in|since|by|until|from|of)$/.test(atoms.lower[i - 1] ?? '')) return null
  const year = cardinal(atoms, i)
  const next = year ? tagAt(atoms, year.to) : ''
  const bare = year != null && (year.to >= atoms.count || !/^(?:NN|JJ|CD|VB[GN]|IN$)/.test(next))
  return bare && year.n! > 2000 && year.n! <= LAST_YEAR
    ? calendar(year.to, 'year-spoken', { year: year.n! })
    : null
}

/** `nineteen ninety-six`, `twenty ten` are years in broadcast transcripts. */
export function spokenYear(atoms: Atoms, i: number): Found | null {
  const thousand = spokenThousand(atoms, i)
  if (thousand) return thousand
  const century = atoms.word[i]?.number
  if (century !== 19 && century !== 18 && century !== 20) return null
  // `nineteen oh six`
  const single = /^oh?$/.test(atoms.lower[i + 1] ?? '') ? atoms.word[i + 2]?.number : null
  if (single != null && single > 0 && single < 10)
    return calendar(i + 3, 'year-spoken', { year: century * 100 + single })
  const tens = atoms.word[i + 1]?.number
  if (tens == null || tens < 10) return null
  const unit = atoms.word[overHyphen(atoms, i + 2)]?.number
  if (tens >= 20 && unit != null && unit > 0 && unit < 10)
    return calendar(overHyphen(atoms, i + 2) + 1, 'year-spoken', { year: century * 100 + tens + unit })
  if (unit != null || century === 20) return null
  return calendar(i + 2, 'year-spoken', { year: century * 100 + tens })
}

/** `1989`; whether it is a year and not a count is for the caller to judge. */
export function plainYear(atoms: Atoms, i: number): Found | null {
  const year = yearAt(atoms, i)
  return year == null ? null : calendar(i + 1, 'year', { year })
}

/** `'99`, read as the year nearest to 1970. */
export function shortYear(atoms: Atoms, i: number): Found | null {
  if (atoms.lower[i] !== "'" || isGlued(atoms, i) || !isGlued(atoms, i + 1)) return null
  const value = atoms.value[i + 1] ?? -1
  if (!Number.isInteger(value) || value < 0 || atoms.end[i + 1]! - atoms.start[i + 1]! !== 2) return null
  if (isGlued(atoms, i + 2) && /^[\p{L}\d]/u.test(atoms.lower[i + 2]!)) return null
  // `Office '97` is a product
  const before = atoms.word[i - 1]
  const name = i > 1 && atoms.analysis.text.slice(atoms.start[i - 1], atoms.end[i - 1]) !== atoms.lower[i - 1]
  if (name && /^\p{L}/u.test(atoms.lower[i - 1]!) && !before?.season && !before?.month) return null
  return calendar(i + 2, 'year-short', { year: value + (value < 30 ? 2000 : 1900) })
}

/** `highs in the 80s`, `his ratings remain in the 30s`: the sentence says that they are no years. */
function isMeasured({ lower, count }: Atoms): boolean {
  for (let i = 0; i < count; i++) if (MEASURED.has(lower[i]!)) return true
  return false
}

/** `her mid-70s`, `under-30s`: an age. */
function isAge(atoms: Atoms, i: number): boolean {
  let at = i - 1
  while (/^(?:-|mid|early|late|the)$/.test(atoms.lower[at] ?? '')) at--
  return /^(?:his|her|their|my|your|our|under|over)$/.test(atoms.lower[at] ?? '')
}

/** `1990s`, `the 1990's`, `'80s`, `80s`, `the nineties`. */
export function decade(atoms: Atoms, i: number): Found | null {
  const the = atoms.lower[i] === 'the' ? i + 1 : i
  const quote = atoms.lower[the] === "'" ? the + 1 : the
  const value = atoms.value[quote] ?? -1
  const named = atoms.word[the]?.decade
  if (named != null && (the > i || /^(?:late|early|mid|-)$/.test(atoms.lower[i - 1] ?? '')))
    return calendar(the + 1, 'decade', { decade: 190 + named })
  if (value < 0 || value % 10 !== 0) return null
  let to = quote + 1
  if (atoms.lower[to] === "'" && isGlued(atoms, to)) to++
  if (atoms.lower[to] !== 's' || !isGlued(atoms, to)) return null
  const length = atoms.end[quote]! - atoms.start[quote]!
  if (length === 4 && value <= LAST_YEAR) {
    const bc = overBc(atoms, to + 1)
    return calendar(bc, 'decade', bc > to + 1 ? { bc: true, decade: value / 10 } : { decade: value / 10 })
  }
  const bc = overBc(atoms, to + 1)
  if (bc > to + 1) return calendar(bc, 'decade', { bc: true, decade: value / 10 })
  if (
    length !== 2 ||
    value < 10 ||
    (quote === the && the === i && !/^(?:late|early|mid|-)$/.test(atoms.lower[i - 1] ?? '')) ||
    (quote === the && (isMeasured(atoms) || isAge(atoms, i)))
  )
    return null
  return calendar(to + 1, 'decade', { decade: value / 10 + (value < 30 ? 200 : 190) })
}

/** `the 20th century`, `eighteenth-century`, `the fifth century BC`. */
export function century(atoms: Atoms, i: number): Found | null {
  const nth = ordinal(atoms, atoms.lower[i] === 'the' ? i + 1 : i)
  if (nth?.n == null || nth.n < 1 || nth.n > 21) return null
  const at = overHyphen(atoms, nth.to)
  if (atoms.word[at]?.unit?.name !== 'century' || atoms.word[at]?.plural) return null
  const to = overBc(atoms, at + 1)
  return calendar(to, 'century', to > at + 1 ? { bc: true, century: nth.n - 1 } : { century: nth.n - 1 })
}

/** `the 17th` of `the 17th and 18th centuries`; the last one is read with its noun. */
export function centuries(atoms: Atoms, i: number): Found | null {
  const nth = ordinal(atoms, atoms.lower[i] === 'the' ? i + 1 : i)
  if (nth?.n == null || nth.n < 1 || nth.n > 21) return null
  const at = overHyphen(atoms, nth.to)
  const unit = atoms.word[at]?.unit
  if (unit?.name === 'century' && atoms.word[at]?.plural)
    return calendar(at + 1, 'century', { century: nth.n - 1 })
  if (!/^(?:and|or|to|-)$/.test(atoms.lower[nth.to] ?? '')) return null
  const last = ordinal(atoms, nth.to + 1)
  return last && atoms.word[last.to]?.unit?.name === 'century'
    ? calendar(nth.to, 'century', { century: nth.n - 1 })
    : null
}
