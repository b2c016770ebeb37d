import { OLDER, OVER, PEOPLE_BY_AGE } from '../../lexicon/number-context.ts'
import type { Amount } from './amount.ts'
import { type Atoms, isGlued, isJoint, lowerAt, WORD } from './atoms.ts'
import { placeBefore } from './before.ts'

/** `aged 56`, `at the age of 56`, `whose average age was 56`, `aged 50 and 46`, `aged between 19 and 34`, `people 70 and older`, `ages 6 months and up`. */
export function readAge(atoms: Atoms, amount: Amount, previous: Amount | undefined): Amount {
  const timed = amount.kind === 'measure' && amount.lasting && !amount.attributive
  if ((amount.kind !== 'count' && !timed) || amount.scaled) return amount
  const near = placeBefore(atoms, amount)
  const at = /^(?:between|from)$/.test(lowerAt(atoms, near)) ? near - 1 : near
  const before = lowerAt(atoms, at)
  const aged =
    /^(?:aged|age|ages)$/.test(before) ||
    (/^(?:of|was|is|were|are)$/.test(before) && /^ages?$/.test(lowerAt(atoms, at - 1)))
  // `the average age of all the patients was 62`
  const isAverage =
    /^(?:was|is)$/.test(before) &&
    /^(?:average|median|mean|legal|minimum|retirement|drinking|voting|pension)$/.test(
      lowerAt(atoms, agedBefore(atoms, at) - 1),
    )
  // `53% of over 65s`
  const isGroup =
    timed && amount.unit === 'second' && /^(?:over|under)$/.test(lowerAt(atoms, amount.first - 1))
  // `the over-65s`
  const isJoined = amount.kind === 'count' && /^\d\d$/.test(amount.low.digits) && isGroupInS(atoms, amount)
  if (isJoined) {
    const comparator = lowerAt(atoms, amount.first - 2) === 'over' ? '>' : '<'
    return { ...amount, kind: 'age', unit: 'year', comparator, last: amount.last + 1, rule: 'age' }
  }
  if (isGroup && lowerAt(atoms, amount.last - 1) === 's' && /^\d\d$/.test(amount.low.digits))
    return { ...amount, kind: 'age', unit: 'year', lasting: false, rule: 'age' }
  // `younger or older than 60 years`
  const isCompared = timed && /^(?:young|old)er$/.test(lowerAt(atoms, at - 1)) && before === 'than'
  // `babies six months and older`
  const isMinimum = timed && OLDER.has(lowerAt(atoms, amount.last + 1)) && isOlder(atoms, amount)
  if (timed)
    return aged || isMinimum || isCompared || isSpanned(atoms, amount, near, previous)
      ? { ...amount, kind: 'age', lasting: false, rule: 'age' }
      : amount
  // `women between 50 and 74`, `children as young as six`
  const isSpan =
    amount.high !== null && at < near && PEOPLE_BY_AGE.has(before) && atoms.kind[amount.last] !== WORD
  const isYoung =
    lowerAt(atoms, amount.first - 1) === 'as' && /^(?:young|old)$/.test(lowerAt(atoms, amount.first - 2))
  if (isSpan || isYoung)
    return {
      ...amount,
      kind: 'age',
      unit: 'year',
      comparator: isYoung ? '=' : amount.comparator,
      rule: 'age',
    }
  const listed = previous?.rule === 'age' && isListedAge(atoms, amount, previous)
  return aged || isAverage || listed || isOlder(atoms, amount)
    ? { ...amount, kind: 'age', unit: 'year', rule: 'age' }
    : amount
}

const isGroupInS = (atoms: Atoms, { first, last }: Amount) =>
  lowerAt(atoms, last) === 's' &&
  isGlued(atoms, last) &&
  isJoint(atoms, first - 1) &&
  /^(?:over|under)$/.test(lowerAt(atoms, first - 2))

/** `children between 6 months and 8 years` */
function isSpanned(atoms: Atoms, { first }: Amount, near: number, previous: Amount | undefined): boolean {
  if (lowerAt(atoms, near) === 'between') return PEOPLE_BY_AGE.has(lowerAt(atoms, near - 1))
  return (
    previous?.rule === 'age' &&
    previous.last === first - 1 &&
    lowerAt(atoms, first - 1) === 'and' &&
    lowerAt(atoms, previous.first - 1) === 'between'
  )
}

/** `aged 50 and 46`, `aged nine, ten, 49, and 59` */
function isListedAge(atoms: Atoms, { first, last, low }: Amount, previous: Amount): boolean {
  const link = lowerAt(atoms, first - 1)
  if (previous.last === first - 1 && link === 'and') return true
  // what is counted has a noun of its own
  const ends = /^(?:[,.;)]|and|respectively)$/.test(lowerAt(atoms, last)) || last >= atoms.count
  const isAge = low.exponent === 0 && (low.digits === '' || Number(low.digits) <= OLDEST)
  if (!ends || !isAge) return false
  return (
    (previous.last === first - 1 && link === ',') ||
    (previous.last === first - 2 && link === 'and' && lowerAt(atoms, previous.last) === ',')
  )
}

/** The `age` a few words before an atom, or 0. */
function agedBefore(atoms: Atoms, i: number): number {
  for (let at = i - 1; at > 0 && at > i - 9; at--) if (lowerAt(atoms, at) === 'age') return at
  return 0
}

/** `70 and older`, `people 70 and over` */
function isOlder(atoms: Atoms, { first, last, low }: Amount): boolean {
  if (!/^(?:and|or)$/.test(lowerAt(atoms, last)) || !(Number(low.digits) <= OLDEST)) return false
  const word = lowerAt(atoms, last + 1)
  return OLDER.has(word) || (OVER.has(word) && PEOPLE_BY_AGE.has(lowerAt(atoms, first - 1)))
}

/** Oldest age that is believed, in years. */
const OLDEST = 122
