import { isMatchReport } from '../../analysis/values/match-report.ts'
import { AFTER_SCORE, BEFORE_SCORE, BEFORE_SIDES } from '../../lexicon/number-context.ts'
import { AFTER_RESULT } from '../../lexicon/number-neighbours.ts'
import type { Amount } from './amount.ts'
import { type Atoms, isHyphen, lowerAt, WORD, written } from './atoms.ts'
import { wordBefore } from './before.ts'
import { range } from './range.ts'
import { isPlain, rises, sizeOf } from './sizes.ts'

/** A range `5-10`, a score `6-3`; NaN sizes are words: `four-five`. */
export function dashed(atoms: Atoms, a: Amount, b: Amount): Amount | null {
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
      AFTER_SCORE.has(lowerAt(atoms, isHyphen(atoms, b.last) ? b.last + 1 : b.last)) ||
      BEFORE_SCORE.has(lowerAt(atoms, a.first - 1)) ||
      isBesideTeam(atoms, a, b) ||
      isRecord(atoms, a, b)
    if (low >= high || cue || low === 0) {
      return score(a, { ...b, low: { ...b.low, factor: 1 } })
    }
  }
  if (a.unit && a.unit !== b.unit && !(a.kind === 'money' && b.unit === null)) return null
  if (!rises(a, { ...b, low: { ...b.low, factor: Math.abs(b.low.factor) } })) return null
  return range(a, { ...b, low: { ...b.low, factor: Math.abs(b.low.factor) }, change: null }, 'range')
}

/** `Millbrook 1-4 on Saturday`: a name before it, and nothing that it could count after it. */
function isBesideTeam(atoms: Atoms, a: Amount, b: Amount): boolean {
  const name =
    a.first > 1 && atoms.kind[a.first - 1] === WORD && /^\p{Lu}\p{Ll}/u.test(written(atoms, a.first - 1))
  return name && (atoms.kind[b.last] !== WORD || AFTER_RESULT.has(lowerAt(atoms, b.last)))
}

/** `is 1-9 on the road`, `took 2-48 from 18 overs`: won and lost, wickets and runs. */
function isRecord(atoms: Atoms, a: Amount, b: Amount): boolean {
  const before = lowerAt(atoms, a.first - 1)
  const after = lowerAt(atoms, b.last)
  if (
    /^(?:took|taking|takes|figures|with|finished)$/.test(before) &&
    /^(?:from|in|off|and|as|on|,|\.)$/.test(after)
  )
    return isCricket(atoms)
  // `The Orioles (17-21) have lost`
  if (before === '(' && after === ')' && /^\p{Lu}/u.test(written(atoms, a.first - 2)))
    return isMatchReport(atoms.text, atoms.start[a.first]!)
  return (
    /^(?:is|are|was|were|to)$/.test(before) &&
    /^(?:on|at|in|against|when|since|this|overall|,|\.)$/.test(after) &&
    isMatchReport(atoms.text, atoms.start[a.first]!)
  )
}

function isCricket(atoms: Atoms): boolean {
  for (let i = 0; i < atoms.count; i++) if (CRICKET.test(lowerAt(atoms, i))) return true
  return false
}
const CRICKET = /^(?:overs?|wickets?|innings|stumps|spinner|seamer|bowler|bowled|batsmen|batters?|runs)$/

/** Two sides of a score or a vote. */
export const score = (a: Amount, b: Amount): Amount => ({ ...range(a, b, 'score'), kind: 'score' })

/** `won 6-7, 7-6, 7-6`: sides in a list are all of one sort, and a range does not fall. */
export function shareScores(atoms: Atoms, amounts: Amount[]): void {
  for (let i = 1; i < amounts.length; i++) {
    const [a, b] = [amounts[i - 1]!, amounts[i]!]
    // `the Bears (1-2, 3-8)`: a record, overall and in its league
    const record = isPair(atoms, a) && isPair(atoms, b) && b.first === a.last + 1
    if (record && lowerAt(atoms, a.first - 1) === '(' && lowerAt(atoms, b.last) === ')')
      amounts[i] = { ...b, kind: 'score', rule: 'score' }
  }
  const share = (i: number, beside: number) => {
    const [a, b] = [amounts[i]!, amounts[beside]]
    if (b?.kind !== 'score' || a.kind !== 'count' || !isPair(atoms, a)) return
    const [left, right] = a.first < b.first ? [a, b] : [b, a]
    // `7-6 (7-4) 6-3`
    const bracketed = lowerAt(atoms, left.last) === '(' && lowerAt(atoms, right.last) === ')'
    const listed = right.first === left.last + 1 && /^[,;)]$/.test(lowerAt(atoms, left.last))
    if (listed || right.first === left.last || (bracketed && right.first === left.last + 1))
      amounts[i] = { ...a, kind: 'score', rule: 'score' }
  }
  for (let i = 1; i < amounts.length; i++) share(i, i - 1)
  for (let i = amounts.length - 2; i >= 0; i--) share(i, i + 1)
}

/** Two small numbers with a hyphen between: `7-6`. */
const isPair = (atoms: Atoms, { first, last, high, unit }: Amount) =>
  high !== null && unit === null && last === first + 3 && isHyphen(atoms, first + 1)

const isWon = (word: string) =>
  /^(?:won|wins|lost|passed|approved|voted|vote|victory|defeat|win|loss|majority)$/.test(word)

/** `voted 151 to 16`, `a ratio of 5 to 3`, `a 6-to-2 ruling` */
export function isRatio(atoms: Atoms, a: Amount, b: Amount): boolean {
  if (!isPlain(a) || !isPlain(b) || /\./.test(a.low.digits + b.low.digits)) return false
  // a range in hyphens rises: `a 6-to-9-month wait`
  if (isHyphen(atoms, a.last) && isHyphen(atoms, b.first - 1) && sizeOf(a) > sizeOf(b)) return true
  // `a narrow victory, 98 to 96`, `Ruiz won, 134 to 63`
  if (lowerAt(atoms, a.first - 1) === ',' && sizeOf(a) > sizeOf(b) && isWon(lowerAt(atoms, a.first - 2)))
    return true
  const word = wordBefore(atoms, a)
  // who votes may lose
  return BEFORE_SIDES.has(word) && (sizeOf(a) > sizeOf(b) || /^vote[ds]?$/.test(word))
}
