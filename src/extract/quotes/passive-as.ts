import { PAST_FORMS, UPOS, XPOS } from '../../model/tags.ts'
import { formSet, hashForm } from './hash.ts'
import { BE } from './participle-speaker.ts'
import type { Reading } from './reading.ts'

const CONJUNCTION = XPOS.indexOf('CC')
const ADVERB = UPOS.indexOf('ADV')
const TO = hashForm('to', 0, 2)
const AS = hashForm('as', 0, 2)
/** Tokens from the first participle to the second. Set by hand. */
const LONGEST_FIRST = 16

/** `was launched in May and described as "potent"`, `is often referred to as "fog"`: whoever is called so does not speak. */
export function isPassiveAs(r: Reading, cue: number): boolean {
  const as = r.form[cue + 1] === TO ? cue + 2 : cue + 1
  if (!PAST_FORMS[r.xpos[cue]!] || r.form[as] !== AS || r.sentence[as] !== r.sentence[cue]) return false
  return isPassive(r, cue) || isSecond(r, cue)
}

const ON = hashForm('on', 0, 2)
const NAMES = formSet('listed referred known')
/** `is listed as "Episode 154"`, `on the exchange`: a name, and nothing that anybody says. */
export const isListedAs = (r: Reading, cue: number): boolean =>
  NAMES.has(r.form[cue]!) && (isPassiveAs(r, cue) || (r.form[cue + 1] === ON && isPassive(r, cue)))

function isPassive(r: Reading, participle: number): boolean {
  let at = participle - 1
  while (at > 0 && r.upos[at] === ADVERB) at--
  return at >= 0 && BE.has(r.form[at]!)
}

function isSecond(r: Reading, cue: number): boolean {
  let at = cue - 1
  while (at > 0 && r.upos[at] === ADVERB) at--
  if (r.xpos[at] !== CONJUNCTION) return false
  for (let i = at - 1; i > Math.max(0, cue - LONGEST_FIRST) && r.isInk[i] === 1; i--)
    if (PAST_FORMS[r.xpos[i]!]) return isPassive(r, i)
  return false
}
