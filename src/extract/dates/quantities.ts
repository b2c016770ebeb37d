import type { DateWord } from '../../analysis/values/date-words.ts'
import { type Atoms, isGlued, overHyphen } from './atoms.ts'

/** How many: `n` is null where the words do not say (`several`), `upTo` the end of a range. */
export interface Quantity {
  readonly to: number
  readonly n: number | null
  /** `a couple of` */
  readonly approx?: true
}

/** Words that a spelled number before a unit may have. A bound on the work. */
const MAX_WORDS = 8

/** `twenty-four`, `two hundred`, `a hundred`, `12`, `1.5`; at most eight words. */
export function cardinal(atoms: Atoms, i: number): Quantity | null {
  const digits = atoms.value[i] ?? -1
  if (digits >= 0) {
    const scale = atoms.word[i + 1]?.scale
    return scale ? { to: i + 2, n: digits * scale } : { to: i + 1, n: digits }
  }
  let at = i
  let total = 0
  let part = 0
  let seen = false
  if ((atoms.lower[at] === 'a' || atoms.lower[at] === 'one') && atoms.word[at + 1]?.scale) {
    part = 1
    at++
  }
  while (at < i + MAX_WORDS) {
    const from = seen ? overHyphen(atoms, at) : at
    const joined =
      seen && atoms.lower[from] === 'and' && (part >= 100 || (part === 0 && total >= 1000)) ? from + 1 : from
    const word = atoms.word[joined]
    if (word?.number != null && (part % 10 === 0 || part === 0) && !(part % 100 >= 1 && part % 100 <= 19)) {
      if (seen && part % 100 >= 20 && (word.number >= 10 || word.number === 0)) break
      part += word.number
    } else if (word?.scale) {
      if (part === 0) break
      if (word.scale === 100) part *= 100
      else {
        total += part * word.scale
        part = 0
      }
    } else break
    seen = true
    at = joined + 1
  }
  return seen ? { to: at, n: total + part } : null
}

/** Whether a quantity can start with a word. */
export const opensQuantity = (word: DateWord): boolean =>
  word.number != null || word.vague || OPENERS.has(word.text)
const OPENERS = new Set('half a an another couple dozens hundreds thousands scores single'.split(' '))

/** A cardinal, `a`, `several`, `a few`, `a couple of`, `two and a half`, `half a`. */
export function quantity(atoms: Atoms, i: number): Quantity | null {
  const word = atoms.lower[i]
  if (word === 'half' && (atoms.lower[i + 1] === 'a' || atoms.lower[i + 1] === 'an'))
    return { to: i + 2, n: 0.5 }
  const exact = cardinal(atoms, i)
  if (exact?.n != null) {
    const { to, n } = exact
    const part = partAt(atoms, overHyphen(atoms, to))
    if (part && Number.isInteger(n)) return { to: part.to, n: n + part.n }
    const and = overHyphen(atoms, to)
    if (atoms.lower[and] === 'and') {
      const half = overHyphen(atoms, and + 1)
      const noun = overHyphen(atoms, half + 1)
      if (atoms.lower[half] === 'a' && atoms.lower[noun] === 'half') return { to: noun + 1, n: n + 0.5 }
    }
    // `the 50 odd years`
    if (atoms.lower[overHyphen(atoms, to)] === 'odd')
      return { to: overHyphen(atoms, to) + 1, n, approx: true }
    if (atoms.lower[to] === '/' || (atoms.lower[to] === '.' && isGlued(atoms, to))) return null
    return exact
  }
  if (atoms.word[i]?.vague) return { to: i + 1, n: null }
  if (word === 'dozens' || word === 'hundreds' || word === 'thousands' || word === 'scores')
    return atoms.lower[i + 1] === 'of' ? { to: i + 2, n: null } : null
  if (word === 'a' || word === 'an' || word === 'another') {
    const next = atoms.lower[i + 1]
    if (next === 'couple') return { to: atoms.lower[i + 2] === 'of' ? i + 3 : i + 2, n: 2, approx: true }
    if (next === 'few') return { to: i + 2, n: null }
    if (next === 'number' && atoms.lower[i + 2] === 'of') return { to: i + 3, n: null }
    if (next === 'dozen') return { to: i + 2, n: 12 }
    if (next === 'half') return { to: overHyphen(atoms, i + 2), n: 0.5 }
    if (word === 'another')
      return (
        cardinal(atoms, i + 1) ?? (atoms.word[i + 1]?.vague ? { to: i + 2, n: null } : { to: i + 1, n: 1 })
      )
    return { to: i + 1, n: 1 }
  }
  // `its worst single-day loss`
  if (word === 'single' && atoms.lower[i + 1] === '-') return { to: i + 1, n: 1 }
  if (word === 'couple' && atoms.lower[i + 1] === 'of') return { to: i + 2, n: 2, approx: true }
  return null
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])
/** The `1/2` of `3 1/2`, the `½` of `3½`. */
function partAt(atoms: Atoms, i: number): { to: number; n: number } | null {
  const sign = PARTS.get(atoms.lower[i] ?? '')
  if (sign) return { to: i + 1, n: sign }
  const [over, under] = [atoms.value[i] ?? -1, atoms.value[i + 2] ?? -1]
  const slash = atoms.lower[i + 1] === '/' && isGlued(atoms, i + 1) && isGlued(atoms, i + 2)
  return slash && over > 0 && over < under && under <= 8 ? { to: i + 3, n: over / under } : null
}

/** `20th`, `third`, `twenty-first`. */
export function ordinal(atoms: Atoms, i: number): Quantity | null {
  const digits = atoms.value[i] ?? -1
  if (digits >= 0) {
    const suffix = atoms.lower[i + 1]
    if (!isGlued(atoms, i + 1) || !Number.isInteger(digits)) return null
    return suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th'
      ? { to: i + 2, n: digits }
      : null
  }
  const word = atoms.word[i]
  if (word?.ordinal != null) return { to: i + 1, n: word.ordinal }
  if (word?.number != null && word.number >= 20) {
    const unit = atoms.word[overHyphen(atoms, i + 1)]?.ordinal
    if (unit != null && unit < 10) return { to: overHyphen(atoms, i + 1) + 1, n: word.number + unit }
  }
  return atoms.lower[i] === 'thirtieth' ? { to: i + 1, n: 30 } : null
}
