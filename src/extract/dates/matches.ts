import { isMatchReport } from '../../analysis/values/match-report.ts'
import type { Atoms } from './atoms.ts'

const SPORT = new Set(
  'touchdown touchdowns yard yards goal goals halftime scored scoring scoreless quarterback game kick basket baskets rebounds pointer pointers penalty possession tackle interception fumble'.split(
    ' ',
  ),
)

/** A quarter or half of a match is no date; the sentence says so, or the ones round it where nothing is earned. */
export function isSport({ analysis, lower, start, count }: Atoms, i: number): boolean {
  let earned = false
  for (let at = 0; at < count; at++) {
    if (SPORT.has(lower[at]!)) return true
    earned ||= EARNED.test(lower[at]!)
  }
  return !earned && isMatchReport(analysis.text, start[i]!)
}
const EARNED = /^(?:[$£€]|profits?|earnings|earned|revenues?|sales|income|growth|economy|gdp|fiscal)$/
