import type { Atoms } from './atoms.ts'

const SPORT = new Set(
  'touchdown touchdowns yard yards goal goals halftime scored scoring scoreless quarterback game kick basket baskets rebounds pointer pointers penalty possession tackle interception fumble'.split(
    ' ',
  ),
)

/** Words that nothing but the report of a match has. */
const MATCH = new Set(
  'touchdown touchdowns halftime quarterback linebacker cornerback rebounds pointer pointers turnovers fumble interception'.split(
    ' ',
  ),
)
/** Tokens on either side of a quarter in which a match is looked for. Set by hand. */
const MATCH_REACH = 120

/** A quarter or half of a match is no date; the sentence says so, or the ones round it where nothing is earned. */
export function isSport({ analysis, lower, token, count }: Atoms, i: number): boolean {
  let earned = false
  for (let at = 0; at < count; at++) {
    if (SPORT.has(lower[at]!)) return true
    earned ||= EARNED.test(lower[at]!)
  }
  if (earned) return false
  const near = token[i]!
  const end = Math.min(analysis.tokens.count, near + MATCH_REACH)
  for (let at = Math.max(0, near - MATCH_REACH); at < end; at++)
    if (MATCH.has(analysis.lower(at))) return true
  return false
}
const EARNED =
  /^(?:[$£€%]|percent|profits?|earnings|earned|revenues?|sales|income|growth|economy|gdp|fiscal)$/
