import {
  COUNTRY_AFTER_DOLLAR,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_PARTS,
  CURRENCY_SIGNS,
  LETTER_SIGNS,
  LOWER_CODES,
  MONEY_NOUNS,
  MONEY_SIGNS,
  MONEY_VERBS,
  SHARED_NAMES,
  SHORT_NAMES,
  WEAK_SIGNS,
} from '../../lexicon/currencies.ts'
import { type Atoms, isGlued, isJoint, lowerAt, NUMBER, SIGN, WORD, written } from './atoms.ts'
import { phrase } from './cardinal.ts'
import { isScreen } from './screens.ts'

export interface Currency {
  /** ISO 4217, or the singular name where several countries share it */
  readonly unit: string
  readonly next: number
  /** hundredths: cents, pence */
  readonly part: boolean
}

/** The currency that stands before an amount at atom `i`: `$`, `US$`, `RM`, `Rs.`, `EUR`. */
export function currencyBefore(atoms: Atoms, i: number): Currency | null {
  const word = written(atoms, i)
  if (atoms.kind[i] === SIGN) {
    if (!MONEY_SIGNS.has(word)) return null
    const country =
      word === '$' && isGlued(atoms, i + 1) ? COUNTRY_AFTER_DOLLAR.get(written(atoms, i + 1)) : null
    return country && atoms.kind[i + 2] === NUMBER && near(atoms, i + 2)
      ? found(country, i + 2)
      : found(CURRENCY_SIGNS.get(word)!, i + 1)
  }
  if (atoms.kind[i] !== WORD || word.length > 5) return null
  const sign = written(atoms, i + 1)
  // `A $14 million plan`: an article
  // `C $6 (US $4)`: set apart as the other currency is
  const isNext =
    word.length === 1
      ? isGlued(atoms, i + 1) || (word !== 'A' && near(atoms, i + 1) && isSetApart(atoms))
      : near(atoms, i + 1)
  if ((MONEY_SIGNS.has(sign) || sign === '¢') && isNext) {
    const code = CURRENCY_SIGNS.get(word + sign) ?? CURRENCY_SIGNS.get(`${word.replace(/\./g, '')}${sign}`)
    return code ? found(code, i + 2) : null
  }
  const code = CURRENCY_SIGNS.get(word) ?? (CURRENCY_CODES.has(word) ? word : undefined)
  if (!code) return null
  const dot = sign === '.' ? 1 : 0
  const at = i + 1 + dot
  if (atoms.kind[at] !== NUMBER || !near(atoms, at)) return null
  if (
    WEAK_SIGNS.has(word) &&
    (!isLarge(atoms, at) || (!isGlued(atoms, at) && !SPACED_SIGNS.test(word))) &&
    !(isGlued(atoms, at) && isNamedNear(atoms, word, at))
  )
    return null
  return found(code, at)
}

/** `R90`, `N985`: a letter alone is a currency where the text round it names that currency, or has more of it. */
function isNamedNear(atoms: Atoms, sign: string, i: number): boolean {
  const near = LETTER_SIGNS.get(sign)
  const at = atoms.start[i]!
  return near?.test(atoms.text.slice(Math.max(0, at - NEAR), at + NEAR)) ?? false
}
/** Characters on either side in which a currency is named. Set by hand. */
const NEAR = 2000

const isSetApart = ({ text, start, end, count }: Atoms) =>
  /\bUS \$\d/.test(text.slice(start[0], end[count - 1]))

/** Weak signs that may stand off the amount: `LE 1.29 billion`. */
const SPACED_SIGNS = /^(?:LE|KD|JD|SR|QR|Le)$/
const found = (unit: string, next: number, part = false): Currency => ({ unit, next, part })
const near = (atoms: Atoms, i: number) => atoms.start[i]! - atoms.end[i - 1]! <= 1
/** `K5 million`, `R2,500`: not `R2`, `P53`. */
const isLarge = (atoms: Atoms, i: number) =>
  /,/.test(written(atoms, i)) ||
  (/^\d{1,3}$/.test(written(atoms, i)) && /^\d{3}$/.test(written(atoms, i + 1))) ||
  /^(?:million|billion|trillion|thousand|m|bn|mn)$/i.test(lowerAt(atoms, i + 1))

/**
 * The currency named after an amount that ends before atom `i`: `euros`, `Hong Kong dollars`, `USD`, `€`, `p`.
 * `before`: the currency already read from a sign; a name then only lengthens the span. `large`: three digits or more.
 */
export function currencyAfter(
  atoms: Atoms,
  i: number,
  before: string | null,
  large: boolean,
  scaled: boolean,
): Currency | null {
  if (i >= atoms.count) return null
  const at = isJoint(atoms, i) ? i + 1 : i
  const word = lowerAt(atoms, at)
  const text = written(atoms, at)
  if (atoms.kind[at] === SIGN) {
    if (!isGlued(atoms, at) || before) return null
    if (text === '¢') return found('$', at + 1, true)
    return MONEY_SIGNS.has(text) && atoms.kind[at + 1] !== NUMBER
      ? found(CURRENCY_SIGNS.get(text)!, at + 1)
      : null
  }
  if (before === '$' && (text === 'US' || text === 'U.S.') && !/^[A-Z]/.test(written(atoms, at + 1))) {
    return found('USD', at + 1)
  }
  // `40 usd`
  const code = LOWER_CODES.has(text) ? text.toUpperCase() : text
  // `$1.3525 GBP=`: the code of a page of quotes behind an amount in another currency
  if (before && CURRENCY_CODES.has(code) && isGlued(atoms, at + 1) && written(atoms, at + 1) === '=')
    return found(before, at + 1)
  if (CURRENCY_CODES.has(code) && !WEAK_SIGNS.has(code)) {
    return !before || before === code || before === '$' ? found(code, at + 1) : null
  }
  if (text === 'c' && !before && !scaled && isCents(atoms, at)) return found('$', at + 1, true)
  const part = CURRENCY_PARTS.get(word)
  if (part && !before && !scaled) {
    // `the rapper 50 Cent`
    if (text === 'Cent' && written(atoms, at - 1) !== '1') return null
    if (word === 'p' && !(text === 'p' && near(atoms, at) && !isScreen(atoms, at - 1))) return null
    return found(part, at + 1, true)
  }
  return named(atoms, at, before, large, scaled)
}

/** `4c a litre`, `up 3c to $2.10`: glued to the amount, at a rate or beside money. */
function isCents(atoms: Atoms, i: number): boolean {
  if (!isGlued(atoms, i)) return false
  if (/^(?:a|per|\/|each)$/.test(lowerAt(atoms, i + 1))) return true
  for (let at = Math.max(0, i - CENTS_REACH); at < Math.min(atoms.count, i + CENTS_REACH); at++)
    if (atoms.kind[at] === SIGN && MONEY_SIGNS.has(written(atoms, at))) return true
  return false
}
/** Atoms on either side of `3c` in which money is looked for. Set by hand. */
const CENTS_REACH = 10

/** `dollars`, `Australian dollars`, `New Zealand dollars`. */
function named(
  atoms: Atoms,
  i: number,
  before: string | null,
  large: boolean,
  scaled: boolean,
): Currency | null {
  for (let words = 0; words < 3 && i + words < atoms.count; words++) {
    if (words > 0 && !/^[A-Z]/.test(written(atoms, i))) return null
    const lower = lowerAt(atoms, i + words)
    const word = SHORT_NAMES.get(lower) ?? lower
    const name = SHARED_NAMES.has(word) || CURRENCY_NAMES.has(word) ? word : word.replace(/s$/, '')
    const shared = SHARED_NAMES.get(name)
    const owner = phrase(atoms, i, i + words)
    const part = words > 0 && /^(?:cents?|cts?)$/.test(lower)
    const code = (part ? SHARED_NAMES.get('dollar') : shared)?.find(([country]) => country.test(owner))?.[1]
    // `84.9 U.S. cents`
    if (code && part) return found(code, i + words + 1, true)
    if (code && words > 0) return found(code, i + words + 1)
    if (name === 'pound') return pound(atoms, i + words, words, scaled)
    const plain = name === 'dollar' ? '$' : (CURRENCY_NAMES.get(name) ?? (shared ? name : undefined))
    if (!plain) continue
    if (name === 'won' && !large) return null
    if (
      /^(?:mark|crown|buck)$/.test(name) &&
      ((name === word && !scaled) || /^[A-Z]/.test(written(atoms, i)))
    )
      return null
    return found(before ?? plain, i + words + 1)
  }
  return null
}

const isOfMoney = (atoms: Atoms, i: number) =>
  [0, 1, 2].some(ahead => MONEY_NOUNS.has(lowerAt(atoms, i + ahead)))

/** A pound is money where it is large or called sterling; otherwise a weight. */
function pound(atoms: Atoms, i: number, words: number, scaled: boolean): Currency | null {
  if (words > 0) return null
  const sterling = lowerAt(atoms, i + 1) === 'sterling'
  // `5 million pounds of thrust` is a weight
  if (!sterling && lowerAt(atoms, i + 1) === 'of' && !isOfMoney(atoms, i + 2)) return null
  // `250 pounds (roughly $390)`
  const converted =
    lowerAt(atoms, i + 1) === '(' &&
    (MONEY_SIGNS.has(written(atoms, i + 2)) || MONEY_SIGNS.has(written(atoms, i + 3)))
  const isMoney = sterling || converted || (scaled && !isMade(atoms, i)) || isPaid(atoms, i)
  return isMoney ? found('GBP', i + 1 + (sterling ? 1 : 0)) : null
}

/** `raise capacity to 192 mln pounds per year`: what is made or grown is weighed. */
function isMade(atoms: Atoms, i: number): boolean {
  for (let at = Math.max(0, i - MADE_REACH); at < i; at++) if (MADE.test(lowerAt(atoms, at))) return true
  return false
}
const MADE =
  /^(?:capacity|output|production|produced?s?|harvest(?:ed|s)?|crop|yields?|shipments|inventories|stockpiles?)$/
const MADE_REACH = 14

/** Atoms in front of `pounds` in which a verb says that they are paid. */
const PAID_REACH = 5
function isPaid(atoms: Atoms, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - PAID_REACH; at--) {
    if (MONEY_VERBS.has(lowerAt(atoms, at))) return true
    if (atoms.kind[at] === SIGN) return false
  }
  return false
}
