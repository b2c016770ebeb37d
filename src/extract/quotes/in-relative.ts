import { FINITE, WHO_OR_WHICH, XPOS } from '../../model/tags.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
/** Tokens from `which` or `whose` to the cue: `, which the board has said`. Set by hand. */
const LONGEST_SUBJECT = 7

/** `the law, which officials said | takes effect in May`: the clause of the cue describes what it speaks of. */
export function isRelativeObject(r: Reading, cue: number): boolean {
  for (let i = cue - 1; i > Math.max(0, cue - LONGEST_SUBJECT) && r.isInk[i] === 1; i--)
    if (WHO_OR_WHICH[r.xpos[i]!]) return r.xpos[i - 1] === COMMA
  return false
}

const WHOSE = hashForm('whose', 0, 5)
/** `Orr, whose lawyer said | she was ill, left`: the clause of the cue tells of somebody's own. */
export function isOfWhose(r: Reading, cue: number): boolean {
  for (let i = cue - 1; i > Math.max(0, cue - LONGEST_SUBJECT) && r.isInk[i] === 1; i--) {
    if (r.form[i] === WHOSE) return true
    if (r.verbs[i + 1] !== r.verbs[i]) return false
  }
  return false
}

/** `a plan, which opponents | charge | is a fraud`: of two verbs side by side the first takes the clause of the other. */
export const takesClauseAround = (r: Reading, i: number): boolean =>
  FINITE[r.xpos[i]!]! &&
  FINITE[r.xpos[i + 1]!]! &&
  !WHO_OR_WHICH[r.xpos[i - 1]!] &&
  (Math.max(r.formRate[i]!, r.stemRate[i]!) >= OFTEN_REPORTS || CHARGES.has(r.form[i]!)) &&
  isRelativeObject(r, i)
/** A verb that reports in this form alone. */
const CHARGES = formSet('charge charged')
