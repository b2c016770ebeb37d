import { WHO_OR_WHICH, XPOS } from '../../model/tags.ts'
import { hashForm } from './hash.ts'
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
