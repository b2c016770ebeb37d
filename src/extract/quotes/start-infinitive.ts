import { FINITE, UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'

const TO = XPOS.indexOf('TO')
const BARE = XPOS.indexOf('VB')
const ADP = UPOS.indexOf('ADP')
const QUESTION = XPOS.map(tag => tag === 'WRB' || tag === 'WP')
const SAYS = formSet('say says said saying')
const CONDITIONS = formSet('unless if until when after before because')
/** Tokens of an infinitive before its condition, and of where nothing was said. Set by hand. */
const LONGEST = 12

/** `threatened | to strike unless the county paid`: a condition has with it what it is for, right behind the cue. */
export function fromInfinitive(r: Reading, cue: number, { start, end }: Piece): Piece {
  const opens = CONDITIONS.has(r.form[start]!) || CONDITIONS.has(r.form[start - 1]!)
  const isConditional = opens && start > cue + 2 && start - cue <= LONGEST
  if (!isConditional || r.xpos[cue + 1] !== TO || r.xpos[cue + 2] !== BARE) return { start, end }
  for (let i = cue + 1; i < start; i++)
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || FINITE[r.xpos[i]!]) return { start, end }
  return { start: cue + 1, end }
}

/** `don’t say on the debate stage | what they think`: where something is said ends before what is. */
export function behindScene(r: Reading, cue: number, { start, end }: Piece): Piece {
  if (start !== cue + 2 || !SAYS.has(r.form[cue]!) || r.upos[cue + 1] !== ADP || r.quoted[start]! >= 0)
    return { start, end }
  for (let i = start + 1; i < Math.min(end - 1, start + LONGEST); i++) {
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || FINITE[r.xpos[i]!]) break
    if (QUESTION[r.xpos[i]!]) return { start: i, end }
  }
  return { start, end }
}
