import { ACCOUNTS, TIME_UNITS } from '../../lexicon/measured-words.ts'
import { COMPARING } from '../../lexicon/number-context.ts'
import { MONTHS } from '../../lexicon/number-names.ts'
import { AFTER_LONE_NUMBER } from '../../lexicon/number-neighbours.ts'
import { SMALL } from '../../lexicon/number-words.ts'
import type { Amount } from './amount.ts'
import { type Atoms, lowerAt, NUMBER, WORD } from './atoms.ts'
import { placeBefore, wordBefore } from './before.ts'
import { takeParallel } from './parallel.ts'
import { range } from './range.ts'
import { shareLetter, shareOfOtherTime } from './share-again.ts'
import { rises } from './sizes.ts'

/** `5, 6 and 7 percent`, `8- or 9-inch`: bare numbers in a list take the unit of the one that ends it. */
export function shareUnits(atoms: Atoms, amounts: Amount[]): void {
  for (const amount of amounts) shareUnitBefore(atoms, amount)
  for (let i = 1; i < amounts.length; i++) {
    shareWithNext(atoms, amounts[i - 1]!, amounts[i]!)
    comparedWith(atoms, amounts, i)
    takeParallel(atoms, amounts, i)
    shareOfOtherTime(atoms, amounts[i - 1]!, amounts[i]!)
    shareLetter(atoms, amounts, i)
  }
  let inList = false
  for (let i = amounts.length - 2; i >= 0; i--) {
    const a = amounts[i]!
    const b = amounts[i + 1]!
    const told = isBeforeAndAfter(atoms, a, b)
    if (told && b.scaled && !a.scaled && (a.unit === null || a.kind === 'money')) a.low = range(a, b, '').low
    const listed: boolean =
      // `due on April 30 and 69 mln on July 7`
      !MONTHS.has(lowerAt(atoms, a.first - 1)) &&
      (isBareNumber(a) || isBareScaled(a, b)) &&
      b.unit !== null &&
      (b.kind !== 'money' || isNamedMoney(atoms, b)) &&
      (told || isListed(atoms, a, b, inList || isListedBefore(atoms, amounts, i)))
    inList = listed
    if (listed)
      Object.assign(a, {
        unit: b.unit,
        kind: b.kind,
        lasting: b.lasting,
        per: b.per,
        attributive: b.attributive,
      })
    else if (b.kind === 'age' && a.lasting && lowerAt(atoms, a.last) === 'and' && b.first === a.last + 1)
      a.kind = 'age'
  }
}

/** `a month or two`: the unit stands before the number. */
function shareUnitBefore(atoms: Atoms, amount: Amount): void {
  const { first, kind, unit, scaled } = amount
  if (kind !== 'count' || unit !== null || scaled || lowerAt(atoms, first - 1) !== 'or') return
  const word = lowerAt(atoms, first - 2)
  if (TIME_UNITS.has(word) && /^an?$/.test(lowerAt(atoms, first - 3)) && isOrSo(atoms, amount))
    Object.assign(amount, { kind: 'measure', unit: word, lasting: true })
}

/** `a minute or two debunking it` */
const isOrSo = (atoms: Atoms, amount: Amount) =>
  standsAlone(atoms, amount) || lowerAt(atoms, amount.last).endsWith('ing')

/** `from 4.1 to 4.6 percent` */
const isBeforeAndAfter = (atoms: Atoms, a: Amount, b: Amount) =>
  b.first === a.last + 1 && lowerAt(atoms, a.last) === 'to' && wordBefore(atoms, a) === 'from'

/** The currency stands after the number: `eight euros`. */
const isNamedMoney = (atoms: Atoms, { first, low }: Amount) =>
  (atoms.kind[first] === NUMBER || SMALL.has(lowerAt(atoms, first))) && low.exponent !== -2

const isYearLike = ({ low, scaled }: Amount) => !scaled && /^(?:1[5-9]|20)\d\d$/.test(low.digits)

/** A count without a unit that is no year. */
const isBareNumber = (a: Amount) => a.unit === null && !a.scaled && a.kind === 'count' && !isYearLike(a)

/** `1.28 million and 868,700 tonnes` */
const isBareScaled = (a: Amount, b: Amount) =>
  a.unit === null && a.scaled && a.kind === 'count' && b.kind === 'measure' && !b.lasting && !b.attributive

/** Whether only `and`, `or`, or a comma inside a list stands between two numbers. */
function isListed(atoms: Atoms, a: Amount, b: Amount, inList: boolean): boolean {
  const at = a.suspended ? a.last + 1 : a.last
  const first = lowerAt(atoms, at)
  const gap = b.first - at
  // `205,000 or 12.8 percent`: the same once more
  if (gap === 1 && first === 'or' && b.kind === 'percent' && !rises(a, b)) return false
  if (gap === 1) return /^(?:and|or)$/.test(first) || (first === ',' && (inList || a.suspended))
  const link = lowerAt(atoms, at + 1)
  // `1,229, or 54.5 percent`: the same once more, unless a list has begun
  return gap === 2 && first === ',' && (link === 'and' || (link === 'or' && inList))
}

/** Whether a comma joins a number to the one before it: the `4` of `3, 4, or 5 percent`. */
function isListedBefore(atoms: Atoms, amounts: readonly Amount[], i: number): boolean {
  const before = amounts[i - 1]
  return before !== undefined && isBareNumber(before) && isListed(atoms, before, amounts[i]!, true)
}

/** A number without unit whose noun is not its own: it ends a clause or a preposition follows. */
const standsAlone = (atoms: Atoms, { last }: Amount) =>
  atoms.kind[last] !== WORD || AFTER_LONE_NUMBER.has(lowerAt(atoms, last))

/** How far apart `by 3 percent but French ones by 2` may stand, in words. */
const REACH = 8

/**
 * What a number and the next one share: `180 million of the 1.2 billion rand`, `to 5.9 million tonnes from 4.1 million`,
 * `wages by 3 percent but prices by 2`.
 */
function shareWithNext(atoms: Atoms, a: Amount, b: Amount): void {
  if (
    a.kind === 'count' &&
    a.unit === null &&
    a.scaled &&
    (b.kind === 'money' || b.kind === 'measure') &&
    !b.lasting
  ) {
    const of = lowerAt(atoms, a.last) === 'of' && b.first - a.last <= 2 && lowerAt(atoms, a.last + 1) !== 'a'
    if (of) take(a, b)
  } else if (
    b.kind === 'count' &&
    b.unit === null &&
    a.unit !== null &&
    (!a.attributive || lowerAt(atoms, b.first - 2) === 'instead') &&
    !isYearLike(b) &&
    // `from 28 days to 14 to see`
    (standsAlone(atoms, b) || (lowerAt(atoms, b.last) === 'to' && atoms.kind[b.last + 1] === WORD))
  ) {
    const before = wordBefore(atoms, a)
    const link = lowerAt(atoms, b.first - 1)
    // `from 21 mpg combined to 23`
    const next = BEHIND_UNIT.test(lowerAt(atoms, a.last)) ? a.last + 1 : a.last
    const after = link === 'to' && b.first === next + 1 && before === 'from'
    const back = link === 'from' && b.first === a.last + 1 && (before === 'to' || before === 'at')
    const again = a.kind === 'percent' && link === 'by' && before === 'by' && b.first - a.last < REACH
    // `fell by 43,000 barrels a day to 2.06 million`
    // `12-month intervals instead of 18`, `at 3.6 percent rather than 3.55`
    const other =
      isOther(lowerAt(atoms, b.first - 2), link) && b.first - a.last <= OTHER_REACH && a.kind !== 'money'
    // `at 40 percent, up from 31`
    const isUp = /^(?:up|down)$/.test(lowerAt(atoms, b.first - 2)) && lowerAt(atoms, b.first - 3) === ','
    const old = a.kind === 'percent' && link === 'from' && isUp && b.first === a.last + 3
    const level =
      a.kind === 'measure' && !a.lasting && link === 'to' && b.first === a.last + 1 && before === 'by'
    if (
      ((back || after) && a.scaled === b.scaled) ||
      again ||
      level ||
      old ||
      (other && a.scaled === b.scaled)
    )
      take(b, a)
  }
}

const isOther = (word: string, next: string) =>
  (word === 'instead' && next === 'of') || (word === 'rather' && next === 'than')
/** Atoms between an amount and the one that it is not. */
const OTHER_REACH = 4

const BEHIND_UNIT = /^(?:combined|overall|nationally|nationwide|annually|daily|now|today|each)$/

/** How many amounts back the one may stand that has the unit. */
const COMPARED = 4

/**
 * `to 3.62 billion francs from 4.64 billion in January and 5.44 billion in February`: what is compared with an amount of
 * a scale, and names neither unit nor noun, is of its unit.
 */
function comparedWith(atoms: Atoms, amounts: readonly Amount[], i: number): void {
  const b = amounts[i]!
  if (b.kind !== 'count' || b.unit !== null || b.suspended || !standsAlone(atoms, b)) return
  if (!b.scaled) priceBefore(atoms, amounts[i - 1], b)
  if (!b.scaled || !isCompared(atoms, b)) return
  for (let back = i - 1; back >= 0 && back >= i - COMPARED; back--) {
    const a = amounts[back]!
    // `fell 14 percent to 202 billion yen, while domestic sales rose 9 percent to 389 billion`
    if (a.unit === null || (back === i - 1 && a.kind === 'percent' && isOfAccount(atoms, a))) continue
    if (a.scaled && !a.lasting && !a.attributive && (a.kind === 'money' || a.kind === 'measure')) take(b, a)
    return
  }
}

/** `a dividend of 5 crowns a share, down from 8.50`: a price in parts that one right before it is set against. */
function priceBefore(atoms: Atoms, a: Amount | undefined, b: Amount): void {
  if (a?.kind !== 'money' || a.scaled || a.high || a.attributive || !b.low.digits.includes('.')) return
  if (b.first !== a.last + 3 || lowerAt(atoms, b.first - 1) !== 'from' || lowerAt(atoms, a.last) !== ',')
    return
  if (/^(?:up|down)$/.test(lowerAt(atoms, b.first - 2))) take(b, a)
}

/** Whether a noun of accounts stands a few words before an amount. */
function isOfAccount(atoms: Atoms, { first }: Amount): boolean {
  for (let at = first - 1; at > first - ACCOUNT_REACH; at--) {
    const word = lowerAt(atoms, at)
    if (word === 'sales' || ACCOUNTS.has(word)) return true
  }
  return false
}
const ACCOUNT_REACH = 6

/** Whether the word before an amount compares it with one that was told before. */
function isCompared(atoms: Atoms, b: Amount): boolean {
  const place = placeBefore(atoms, b)
  const at = lowerAt(atoms, place) === 'the' ? place - 1 : place
  const word = lowerAt(atoms, at)
  const before = lowerAt(atoms, at - 1)
  return (
    COMPARING.has(word) ||
    (word === 'of' && before === 'instead') ||
    // `rose by 2.3 billion francs to stand at a record 37.2 billion`
    (word === 'at' && /^st(?:and|ands|ood|anding)$/.test(before)) ||
    (word === 'with' && before === 'compared')
  )
}

const take = (to: Amount, { unit, kind, per }: Amount) => Object.assign(to, { unit, kind, per })
