import { isMatchReport } from '../../analysis/values/match-report.ts'
import { MARKETS, POINT_LEADS, POINT_STEPS, SPORT } from '../../lexicon/number-context.ts'
import { DOWN_WORDS, UP_WORDS } from '../../lexicon/number-cues.ts'
import type { Amount } from './amount.ts'
import { type Atoms, isJoint, lowerAt, written } from './atoms.ts'
import { placeBefore } from './before.ts'
import type { Measured } from './measure.ts'

/** Whether the sentence tells of a game, whose points are scored; null where it tells of a market. */
function isGame(atoms: Atoms, { first }: Amount): boolean | null {
  const end = Math.min(atoms.count, first + REACH)
  let game = false
  for (let i = Math.max(0, first - REACH); i < end; i++) {
    if (MARKETS.has(lowerAt(atoms, i))) return null
    game ||= SPORT.has(lowerAt(atoms, i))
  }
  return game
}
/** Atoms on each side that are looked at. */
const REACH = 60

const POINT = { name: 'point', type: 'other' } as const

/** `fell 26 points`, `leads by 9 points`, `to 1,478 points`, `a 5-point gain`: points of an index or a poll; `scored 26 points` counts. */
export function pointsAfter(atoms: Atoms, amount: Amount, end: number): Measured | null {
  const joined = isJoint(atoms, end)
  const at = joined ? end + 1 : end
  const word = lowerAt(atoms, at)
  if (word !== 'points' && word !== 'point') return null
  // `a 1,000-point Dow rally`
  const name = joined && /^\p{Lu}/u.test(written(atoms, at + 1)) ? 1 : 0
  const step = POINT_STEPS.has(lowerAt(atoms, at + 1 + name))
  if (joined) return step && !isGame(atoms, amount) ? { unit: POINT, next: at + 1, joined } : null
  const measured = step || isLevel(atoms, amount) || isStep(atoms, amount)
  return measured && !isOfGame(atoms, amount, amount.low.digits.includes('.'))
    ? { unit: POINT, next: at + 1, joined }
    : null
}

/** Whether points are scored in a game: the sentence says so, or the ones round it where it tells of no market. Parts of a point are an index's, where no match is told. */
function isOfGame(atoms: Atoms, amount: Amount, parts: boolean): boolean {
  const game = isGame(atoms, amount)
  if (game === null) return false
  return (game && !parts) || isMatchReport(atoms.text, atoms.start[amount.first]!)
}

/** `closed at 3,996.10 points`, `3.5 points` */
function isLevel(atoms: Atoms, { first, low }: Amount): boolean {
  const before = lowerAt(atoms, first - 1)
  return low.digits.includes('.') || ((before === 'to' || before === 'at') && low.digits.length > 3)
}

/** `fell about 26 points`, `leads by 9 points`, `9 points ahead` */
function isStep(atoms: Atoms, amount: Amount): boolean {
  let at = placeBefore(atoms, amount)
  // `rose more than 1,080 points`
  if (/^(?:than|as)$/.test(lowerAt(atoms, at)) && /^(?:more|less|much|many)$/.test(lowerAt(atoms, at - 1)))
    at -= 2

  const near = lowerAt(atoms, at) === 'another' ? lowerAt(atoms, at - 1) : lowerAt(atoms, at)
  if (UP_WORDS.has(near) || DOWN_WORDS.has(near)) return true
  const after = lowerAt(atoms, amount.last + 1)
  if (after === 'ahead' || after === 'behind' || after === 'higher' || after === 'lower') return true
  // `within two points of the lead`
  const led =
    lowerAt(atoms, amount.last + 1) === 'of' && /^(?:lead|leader)$/.test(lowerAt(atoms, amount.last + 3))
  if (near === 'within' && led) return true
  if (near !== 'by') return false
  for (let back = at - 1; back >= 0 && back > at - 6; back--) {
    const word = lowerAt(atoms, back)
    if (POINT_LEADS.has(word) || UP_WORDS.has(word) || DOWN_WORDS.has(word)) return true
  }
  return false
}
