import { DOWN_WORDS, UP_WORDS } from '../../lexicon/number-cues.ts'
import type { Amount } from './amount.ts'
import { type Atoms, isGlued, isHyphen, lowerAt } from './atoms.ts'

const DASH = /^[-‐‑–—]$/
const SCORE_AFTER =
  /^(?:vote|votes|win|wins|victory|victories|defeat|defeats|loss|losses|draw|draws|lead|record|score|scoreline|decision|triumph|advantage|deficit|tie|ruling|series|aggregate|thrashing|rout|majority|split|start|run|down|up|odds|favorite|favourite|longshot)$/
const SCORE_BEFORE =
  /^(?:won|win|wins|lost|lose|beat|beats|led|leads|lead|trailed|trailing|leading|drew|tied|ahead|down|up|defeated|winning|losing|voted|at|finished|went|finish|score|result)$/

/** The value of a number in digits; NaN where words say it. */
const sizeOf = (amount: Amount): number => {
  const { digits, exponent, factor, divisor } = amount.low
  return digits ? (Number(`${digits}e${exponent}`) * factor) / divisor : Number.NaN
}
const isBare = (amount: Amount) => amount.unit === null && !amount.scaled && amount.kind === 'count'
const isPlain = (amount: Amount) => isBare(amount) && amount.last === amount.first + 1

/**
 * Joins neighbours that are one number: ranges, fractions in words (`one in five`), scores; spreads a unit over a list.
 * Amounts are in text order; every pair of neighbours is looked at once.
 */
export function combine(atoms: Atoms, amounts: readonly Amount[]): Amount[] {
  const out: Amount[] = []
  for (const amount of amounts) {
    const before = out.at(-1)
    const joined = before && !before.high ? join(atoms, before, amount) : null
    if (joined) out[out.length - 1] = joined
    else out.push(amount)
  }
  shareUnits(atoms, out)
  return out
}

function join(atoms: Atoms, a: Amount, b: Amount): Amount | null {
  const link = linkBetween(atoms, a, b)
  if (!link || a.kind === 'ordinal' || b.kind === 'ordinal' || a.kind === 'multiple' || b.kind === 'multiple')
    return null
  if (link === 'in' || link === 'of') return fractionOf(atoms, a, b, link)
  if (a.kind === 'fraction' || b.kind === 'fraction' || b.high) return null
  if (link === '/' && !(b.kind === 'money' && (a.kind === 'count' || a.kind === 'money'))) return null
  if (link === 'or') return isNextTo(a, b) && !a.suspended ? range(a, b, 'range') : null
  if (link === 'and') {
    const between =
      /^(?:between|betwixt)$/.test(wordBefore(atoms, a)) || /^ages? of$/.test(twoBefore(atoms, a))
    return between && fits(a, b) ? range(a, b, 'range') : null
  }
  const from = /^from$/.test(wordBefore(atoms, a))
  if (DASH.test(link)) return dashed(atoms, a, b)
  if (!fits(a, b)) return null
  if (!from && isRatio(atoms, a, b)) return range(a, b, 'score')
  if (from) return range(a, b, 'from-to')
  if (a.kind === 'count' || a.unit === b.unit || a.suspended)
    return rises(a, b) && !isLevel(atoms, a, b) ? range(a, b, 'range') : null
  return null
}

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
    if (first === 'out' && second === 'of') return 'in'
    if (first === 'up' && second === 'to') return 'to'
    if (first === 'to' && /^(?:about|around|nearly|roughly|over|almost|some|approximately)$/.test(second))
      return 'to'
    if (first === 'in' && second === 'every') return 'in'
    if (first === 'combined' && second === 'to') return 'to'
  }
  if (gap === 3) {
    if (isHyphen(atoms, a.last) && isHyphen(atoms, a.last + 2) && second === 'to') return 'to'
    if (first === 'out' && second === 'of' && lowerAt(atoms, a.last + 2) === 'every') return 'in'
    if (first === 'to' && second === 'more' && lowerAt(atoms, a.last + 2) === 'than') return 'to'
  }
  return null
}

const twoBefore = (atoms: Atoms, { first }: Amount) =>
  `${lowerAt(atoms, first - 2)} ${lowerAt(atoms, first - 1)}`

/** The word before an amount, over a word or two that only bound it: `from about 14`. */
function wordBefore(atoms: Atoms, amount: Amount): string {
  let at = amount.first - 1
  for (
    let steps = 0;
    steps < 2 &&
    /^(?:about|around|roughly|nearly|just|approximately|a|the|almost|under|over)$/.test(lowerAt(atoms, at));
    steps++
  )
    at--
  return lowerAt(atoms, at)
}

/** Units that can be two ends of one range. */
const fits = (a: Amount, b: Amount) =>
  a.unit === b.unit || a.unit === null || (b.unit === null && a.kind !== 'age')

const rises = (a: Amount, b: Amount) => {
  const low = sizeOf(a)
  const high = sizeOf(a.scaled || !b.scaled ? b : { ...b, low: { ...b.low, exponent: 0 } })
  return Number.isNaN(low) || Number.isNaN(high) || low < high || (b.scaled && low < sizeOf(b))
}

/** `rose 27 to 1,333`, `up 10 cents to $2.24`: the second number is where it ended, no end of a range. */
function isLevel(atoms: Atoms, a: Amount, b: Amount): boolean {
  if ((a.low.exponent === -2) !== (b.low.exponent === -2) && a.unit && b.unit) return true
  const before = wordBefore(atoms, a)
  if (!UP_WORDS.has(before) && !DOWN_WORDS.has(before)) return false
  return !(b.unit && (a.unit === null || a.unit === b.unit) && sizeOf(b) <= 4 * sizeOf(a))
}

/** `three or four`, `20 or 30`: the ends of a guess, not a choice of two. */
function isNextTo(a: Amount, b: Amount): boolean {
  if (a.unit || a.scaled || b.scaled || a.kind !== 'count' || b.kind === 'money' || b.kind === 'age')
    return false
  const low = sizeOf(a)
  const high = sizeOf(b)
  if (!Number.isInteger(low) || !Number.isInteger(high) || high <= low) return false
  return high - low <= 2 || (high <= 2 * low && low % 10 === 0 && high % 10 === 0)
}

/** A range `5-10`, a score `6-3`; NaN sizes are words: `four-five`. */
function dashed(atoms: Atoms, a: Amount, b: Amount): Amount | null {
  const low = sizeOf(a)
  const high = Math.abs(sizeOf(b))
  if (
    isPlain(a) &&
    (isPlain(b) || b.low.factor < 0) &&
    Number.isInteger(low) &&
    Number.isInteger(high) &&
    low < 1000 &&
    high < 1000
  ) {
    const cue =
      SCORE_AFTER.test(lowerAt(atoms, isHyphen(atoms, b.last) ? b.last + 1 : b.last)) ||
      SCORE_BEFORE.test(lowerAt(atoms, a.first - 1))
    if (low >= high || cue || low === 0) {
      return { ...range(a, { ...b, low: { ...b.low, factor: 1 } }, 'score') }
    }
  }
  if (a.unit && a.unit !== b.unit && !(a.kind === 'money' && b.unit === null)) return null
  if (!rises(a, { ...b, low: { ...b.low, factor: Math.abs(b.low.factor) } })) return null
  return range(a, { ...b, low: { ...b.low, factor: Math.abs(b.low.factor) }, change: null }, 'range')
}

/** `voted 151 to 16`, `a ratio of 5 to 3` */
function isRatio(atoms: Atoms, a: Amount, b: Amount): boolean {
  if (!isPlain(a) || !isPlain(b) || !(sizeOf(a) > sizeOf(b))) return false
  return /^(?:voted|vote|of|by|is|was|were|at|won|lost)$/.test(wordBefore(atoms, a))
}

/** `one in five`, `nine of 10`: a part of a whole, where the whole is a plain number without a unit. */
function fractionOf(atoms: Atoms, a: Amount, b: Amount, link: string): Amount | null {
  const part = sizeOf(a)
  const whole = sizeOf(b)
  if (!isBare(a) || b.unit !== null || b.kind !== 'count' || b.high) return null
  if (!(part > 0 && part <= whole) || !Number.isInteger(part) || !Number.isInteger(whole)) return null
  if (link === 'in' && ((whole > 1000 && !b.scaled) || (part > 20 && whole !== 100))) return null
  if (link === 'in' && /^(?:second|minute|inning)s?$/.test(lowerAt(atoms, b.last))) return null
  return {
    ...a,
    last: b.last,
    kind: 'fraction',
    low: { ...a.low, divisor: whole },
    rule: 'part-of',
  }
}

/** Two ends in one: unit, scale, currency and rate of either belong to both. */
function range(a: Amount, b: Amount, rule: string): Amount {
  const sharesScale =
    b.scaled &&
    !a.scaled &&
    a.kind !== 'measure' &&
    Number(a.low.digits || 0) <= Number(b.low.digits || Number.MAX_VALUE)
  const unitOwner = b.unit ? b : a
  const partB = b.unit !== null && a.unit === null && b.low.exponent === -2
  const low = sharesScale
    ? {
        ...a.low,
        exponent: b.low.exponent + a.low.exponent,
        factor: a.low.factor * (b.low.factor === 12 ? 12 : 1),
      }
    : partB
      ? { ...a.low, exponent: -2 }
      : a.low
  const words = sharesScale && b.low.words ? scaleOfWords(b.low.words) : 0
  return {
    ...a,
    last: b.last,
    kind: unitOwner.kind,
    low: words ? { ...low, exponent: words } : low,
    high: b.low,
    unit: unitOwner.unit,
    lasting: unitOwner.lasting,
    per: b.per ?? a.per,
    attributive: b.attributive,
    suspended: b.suspended,
    scaled: a.scaled || b.scaled,
    rule,
  }
}

const scaleOfWords = (words: string) =>
  ({ hundred: 2, thousand: 3, million: 6, billion: 9 })[words.split(/[ -]/).at(-1)!] ?? 0

/** `5, 6 and 7 percent`, `8- or 9-inch`: bare numbers in a list take the unit of the one that ends it. */
function shareUnits(atoms: Atoms, amounts: Amount[]): void {
  let inList = false
  for (let i = amounts.length - 2; i >= 0; i--) {
    const a = amounts[i]!
    const b = amounts[i + 1]!
    const listed: boolean =
      isBareNumber(a) && b.unit !== null && b.kind !== 'money' && isListed(atoms, a, b, inList)
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

/** A count without a unit that is no year. */
const isBareNumber = (a: Amount) =>
  a.unit === null && !a.scaled && a.kind === 'count' && !/^(?:1[5-9]|20)\d\d$/.test(a.low.digits)

/** Whether only `and`, `or`, or a comma inside a list stands between two numbers. */
function isListed(atoms: Atoms, a: Amount, b: Amount, inList: boolean): boolean {
  const at = a.suspended ? a.last + 1 : a.last
  const first = lowerAt(atoms, at)
  const gap = b.first - at
  if (gap === 1) return /^(?:and|or)$/.test(first) || (first === ',' && (inList || a.suspended))
  return gap === 2 && first === ',' && /^(?:and|or)$/.test(lowerAt(atoms, at + 1))
}
