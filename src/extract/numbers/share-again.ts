import { PERIOD_NOUNS } from '../../lexicon/measured-words.ts'
import { MONTHS } from '../../lexicon/number-names.ts'
import type { Amount } from './amount.ts'
import { type Atoms, lowerAt, NUMBER, WORD, written } from './atoms.ts'
import { placeBefore } from './before.ts'

/** Atoms between a share and the one of another time. */
const REACH = 9
const YEAR = /^(?:19|20)\d\d$/

/** Whether a time opens at atom `i`: `in March`, `last year`, `a year earlier`, `the month before`. */
const isTime = (atoms: Atoms, i: number) =>
  (/^(?:in|for|during)$/.test(lowerAt(atoms, i)) && isPeriodAt(atoms, i + 1)) ||
  (/^(?:last|this|the|a)$/.test(lowerAt(atoms, i)) && isPeriodAt(atoms, i))

/** Whether a month, a year or a period stands within three atoms. */
function isPeriodAt(atoms: Atoms, i: number): boolean {
  for (let at = i; at < i + 3; at++) {
    const word = lowerAt(atoms, at)
    if (MONTHS.has(word) || PERIOD_NOUNS.has(word) || YEAR.test(written(atoms, at))) return true
  }
  return false
}

/** `rose 6 percent in April, after 4 in March`: a bare number that is set against a share of another time is a share too. */
export function shareOfOtherTime(atoms: Atoms, a: Amount, b: Amount): void {
  if (a.kind !== 'percent' || a.attributive || b.kind !== 'count' || b.unit !== null || b.scaled || b.high)
    return
  if (b.first - a.last > REACH || atoms.kind[b.first] !== NUMBER || !isTime(atoms, b.last)) return
  const link = placeBefore(atoms, b)
  const word = lowerAt(atoms, link)
  const isSet =
    /^(?:after|against|from|versus|vs)$/.test(word) ||
    (/^(?:with|to)$/.test(word) && /^compar/.test(lowerAt(atoms, link - 1)))
  // `6 percent of the seats, against 4 in March`: seats
  if (isSet && !(lowerAt(atoms, a.last) === 'of' && word !== 'from'))
    Object.assign(b, { unit: a.unit, kind: a.kind })
}

/** Atoms between a sum and the one that goes by the same letter. */
const LETTER_REACH = 24

/** `cost €210m, of which the city paid 45m`: metres where nothing says that millions are meant, but beside a sum in millions. */
export function shareLetter(atoms: Atoms, amounts: readonly Amount[], i: number): void {
  const b = amounts[i]!
  if (b.unit !== 'meter' || b.attributive || b.high || lowerAt(atoms, b.last - 1) !== 'm') return
  if (
    atoms.kind[b.last] === WORD &&
    !/^(?:in|on|at|by|for|from|to|of|and|or|last|this|but|a)$/.test(lowerAt(atoms, b.last))
  )
    return
  for (let back = i - 1; back >= 0; back--) {
    const a = amounts[back]!
    if (b.first - a.last > LETTER_REACH) return
    if (a.kind !== 'money' || !/^(?:m|bn)$/.test(lowerAt(atoms, a.last - 1))) continue
    Object.assign(b, {
      unit: a.unit,
      kind: 'money',
      scaled: true,
      low: { ...b.low, exponent: b.low.exponent + 6 },
    })
    return
  }
}
