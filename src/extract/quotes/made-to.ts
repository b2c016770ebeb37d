import { XPOS } from '../../model/tags.ts'
import type { Frame } from './frame.ts'
import { formSet } from './hash.ts'
import { entityAt, type Reading } from './reading.ts'

const TO = XPOS.indexOf('TO')
const MAKES = formSet(
  'get gets getting got force forces forcing forced prompt prompts prompting prompted lead leads leading led push pushes pushing pushed cause causes causing caused allow allows allowing allowed compel compels compelling compelled',
)

/** `He got | Lee Park | to acknowledge that`: who is made to say it says it, not who makes him; -1 where nobody is named so. */
export function madeToSay(r: Reading, { cue, sentenceFrom }: Frame): number {
  if (cue < sentenceFrom + 3 || r.xpos[cue - 1] !== TO) return -1
  const name = entityAt(r, cue - 2)
  const isMade = name !== undefined && name.type !== 'LOC' && name.first > sentenceFrom
  return isMade && MAKES.has(r.form[name.first - 1]!) ? cue - 2 : -1
}
