import { BEFORE_YEAR, BOUNDING } from '../../lexicon/number-context.ts'
import type { Amount } from './amount.ts'
import { type Atoms, isGlued, isHyphen, lowerAt, NUMBER, SIGN, written } from './atoms.ts'
import { placeBefore, twoBefore, wordBefore } from './before.ts'
import { shareRate } from './converted.ts'
import { fractionOf } from './part-of.ts'
import { range } from './range.ts'
import { dashed, isRatio, score, shareScores } from './scores.ts'
import { shareUnits } from './share-units.ts'
import { fits, rises, sizeOf } from './sizes.ts'
import { followsChange, isLevel } from './told-change.ts'
import { twoPartSum } from './two-part.ts'

const DASH = /^[-‐‑–—]$/
/**
 * Joins neighbours that are one number: ranges, fractions in words (`one in five`), scores; spreads a unit over a list.
 * Amounts are in text order; every pair of neighbours is looked at once.
 */
export function combine(atoms: Atoms, amounts: readonly Amount[]): Amount[] {
  const out: Amount[] = []
  for (const amount of amounts) {
    const before = out.at(-1)
    const joined =
      before && !before.high && !isTail(out.at(-2), before)
        ? (twoPartSum(atoms, before, amount) ?? join(atoms, before, amount))
        : null
    if (joined) out[out.length - 1] = joined
    else out.push(amount)
  }
  shareUnits(atoms, out)
  shareScores(atoms, out)
  shareRate(atoms, out)
  return out
}

/** The minutes of `from 2 hours 40 minutes to 65 minutes`: no lower end of a range by themselves. */
const isTail = (hours: Amount | undefined, minutes: Amount): boolean =>
  (hours?.lasting ?? false) && minutes.lasting && hours?.last === minutes.first

function join(atoms: Atoms, a: Amount, b: Amount): Amount | null {
  const link = linkBetween(atoms, a, b)
  if (link === 'to' && b.kind === 'multiple' && a.kind === 'count' && isNextTo(a, b) && rises(a, b))
    return { ...range(a, b, 'range'), kind: 'multiple' }
  if (
    !link ||
    isYear(atoms, a, b) ||
    a.kind === 'ordinal' ||
    b.kind === 'ordinal' ||
    a.kind === 'multiple' ||
    b.kind === 'multiple'
  )
    return null
  if (link === 'in' || link === 'of' || link === 'every' || link === 'for')
    return fractionOf(atoms, a, b, link)
  // `by a quarter to a third`
  const parts = a.kind === 'fraction' && b.kind === 'fraction' && link === 'to'
  if (parts) return rises(a, b) && wordBefore(atoms, a) !== 'from' ? range(a, b, 'range') : null
  // `between a third and half`
  const ends = a.kind === 'fraction' && b.kind === 'fraction' && link === 'and'
  if (ends && wordBefore(atoms, a) === 'between') return rises(a, b) ? range(a, b, 'range') : null
  if (a.kind === 'fraction' || b.kind === 'fraction' || b.high) return null
  if (link === '/' && !(b.kind === 'money' && (a.kind === 'count' || a.kind === 'money'))) return null
  if (link === 'or')
    return isNextTo(a, b) && !a.suspended && atoms.kind[b.first] !== SIGN ? range(a, b, 'range') : null
  if (link === 'and') {
    const between =
      /^(?:between|betwixt)$/.test(wordBefore(atoms, a)) || /^ages? of$/.test(twoBefore(atoms, a))
    return between && fits(a, b) ? range(a, b, 'range') : null
  }
  if (link === 'to' && a.unit !== null && a.kind === 'percent' && isName(atoms, a.first - 1)) return null
  const from = /^from$/.test(wordBefore(atoms, a))
  if (DASH.test(link)) return dashed(atoms, a, b)
  if (!fits(a, b)) return null
  if (!from && isRatio(atoms, a, b)) return score(a, b)
  // `rose from 4.1 to 4.6 percent`: before and after, not a range
  if (from) {
    // `anywhere from 15 to 50 percent`
    const anywhere = /^(?:anywhere|anything)$/.test(lowerAt(atoms, placeBefore(atoms, a) - 1))
    const step = !anywhere && followsChange(atoms, placeBefore(atoms, a)) && !isNamedRange(atoms, a, b)
    return step ? null : range(a, b, 'from-to')
  }
  if (a.kind === 'count' || a.unit === b.unit || a.suspended)
    return rises(a, b) && !isLevel(atoms, a, b) ? range(a, b, 'range') : null
  return null
}

/** `in calendar 1988 to 2.4 mln tonnes` */
function isYear(atoms: Atoms, a: Amount, b: Amount): boolean {
  if (a.unit !== null || !/^(?:1[89]|20)\d\d$/.test(a.low.digits)) return false
  const before = lowerAt(atoms, a.first - 1)
  // `the first half of 1986 to 235,000 dollars`
  return BEFORE_YEAR.has(before) || (before === 'of' && sizeOf(b) > FAR * sizeOf(a))
}
/** So many times a year is no other end of a range. */
const FAR = 20

/** `from 5 to 7 per cent to 3 to 5`: each side of the step is a range of its own. */
const isNamedRange = (atoms: Atoms, a: Amount, b: Amount) =>
  a.unit === null &&
  lowerAt(atoms, b.last) === 'to' &&
  atoms.kind[b.last + 1] === NUMBER &&
  lowerAt(atoms, b.last + 2) === 'to'

/** `leads Okafor 41 percent to 48 percent`: a share of each of two sides. */
const isName = (atoms: Atoms, i: number) => i > 0 && /^\p{Lu}\p{Ll}/u.test(written(atoms, i))

/** `a 1-for-4 reverse split`: what is given for what, not so many of so many tries. */
const SPLITS = /^(?:basis|bonus|exchange|issue|offer|offering|reverse|rights|scrip|share|shares|split|stock)$/

/** What stands between two amounts, where it can join them. */
function linkBetween(atoms: Atoms, a: Amount, b: Amount): string | null {
  const gap = b.first - a.last
  const first = lowerAt(atoms, a.last)
  if (gap === 0)
    return isGlued(atoms, b.first) && b.low.factor < 0 && DASH.test(lowerAt(atoms, b.first)) ? '-' : null
  if (gap === 1) {
    if (/^(?:to|and|or|in|of|through)$/.test(first)) return first === 'through' ? 'to' : first
    if (DASH.test(first) && isGlued(atoms, a.last) === isGlued(atoms, b.first)) return first
    return first === '/' && isGlued(atoms, b.first) ? '/' : null
  }
  const second = lowerAt(atoms, a.last + 1)
  if (gap === 2) {
    if (isHyphen(atoms, a.last) && (second === 'to' || second === 'or')) return second
    // `nine out of ten`; `94 out of 162` are of a whole that somebody counted
    if (first === 'out' && second === 'of') return sizeOf(a) > 20 ? 'of' : 'in'
    if (first === 'up' && second === 'to') return 'to'
    if (first === 'to' && BOUNDING.has(second) && second !== 'a' && second !== 'the') return 'to'
    if (first === 'in' && second === 'every') return 'every'
    if (first === 'combined' && second === 'to') return 'to'
  }
  if (gap === 3) {
    if (isHyphen(atoms, a.last) && isHyphen(atoms, a.last + 2) && second === 'for')
      return SPLITS.test(lowerAt(atoms, b.last)) ? null : 'for'
    if (isHyphen(atoms, a.last) && isHyphen(atoms, a.last + 2) && second === 'to') return 'to'
    if (first === 'out' && second === 'of' && lowerAt(atoms, a.last + 2) === 'every') return 'every'
    if (first === 'to' && second === 'more' && lowerAt(atoms, a.last + 2) === 'than') return 'to'
  }
  return null
}

/** `three or four`, `20 or 30`: the ends of a guess, not a choice of two. */
function isNextTo(a: Amount, b: Amount): boolean {
  if (a.unit || a.scaled || b.scaled || a.kind !== 'count' || b.kind === 'age') return false
  const low = sizeOf(a)
  const high = sizeOf(b)
  if (!Number.isInteger(low) || !Number.isInteger(high) || high <= low) return false
  return high - low <= 2 || (high <= 2 * low && low % 10 === 0 && high % 10 === 0)
}
