import { UPOS, XPOS } from '../../model/tags.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'

const PERSONS = formSet('he she they we i')
const DOES = formSet('do does did')
const PRONOUN = XPOS.indexOf('PRP')
const BETWEEN = new Set((['AUX', 'ADV', 'PART'] as const).map(tag => UPOS.indexOf(tag)))

/** `had no clear answer | they did conclude`: a pronoun right before the verb is who speaks, not a noun before it; -1 where none stands there. */
export function pronounBeside(r: Reading, cue: number, chosen: number): number {
  if (chosen > cue) return -1
  let at = cue - 1
  while (at >= chosen && (BETWEEN.has(r.upos[at]!) || DOES.has(r.form[at]!))) at--
  const isOwn =
    at >= chosen && r.xpos[at] === PRONOUN && PERSONS.has(r.form[at]!) && r.quoted[at] === r.quoted[cue]
  return isOwn && r.sentence[at] === r.sentence[cue] ? at : -1
}
