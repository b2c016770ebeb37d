import { FINITE, UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { hashForm } from './hash.ts'
import { isPerson, type Reading } from './reading.ts'
import { ROLES } from './role-forms.ts'

const ACCORDING = hashForm('according', 0, 9)
const COMMA = XPOS.indexOf(',')
const CONJUNCTION = UPOS.indexOf('CCONJ')
/** Tokens of the longest role between commas. Set by hand. */
const LONGEST_ROLE = 16
/** Tokens before the noun of a role: `formerly the deputy director`. Set by hand. */
const LONGEST_TITLE = 6

/** `According to Lee Park, formerly the director of the agency, | the plan is late`: a role set off behind the name is no part of what is said. */
export function behindRole(r: Reading, cue: number, { start, end }: Piece): Piece {
  const whole = { start, end }
  if (r.form[cue] !== ACCORDING || start < cue || r.xpos[start - 1] !== COMMA || !isPerson(r, start - 2))
    return whole
  let role = -1
  for (let i = start; i < Math.min(end, start + LONGEST_ROLE); i++) {
    if (FINITE[r.xpos[i]!] || r.quoted[i]! >= 0) return whole
    if (r.xpos[i] === COMMA)
      return role >= 0 && i + 1 < end && r.upos[i + 1] !== CONJUNCTION && r.verbs[end]! > r.verbs[i]!
        ? { start: i + 1, end }
        : whole
    if (role < 0 && i - start < LONGEST_TITLE && ROLES.has(r.form[i]!)) role = i
  }
  return whole
}
