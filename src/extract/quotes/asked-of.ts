import { DEPRELS, FINITE, XPOS } from '../../model/tags.ts'
import { ASKED } from './adverbial.ts'
import { PASSIVE } from './cue-subject.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'
import { labelOf } from './sentence-tree.ts'

const AMOD = DEPRELS.indexOf('amod')
const PARTICIPLE = XPOS.indexOf('VBN')
const COMMA = XPOS.indexOf(',')
const ADVERB = XPOS.map(tag => tag.startsWith('RB'))
const URGED = formSet('urged told warned ordered advised encouraged instructed reminded')
const TOLD = formSet('told informed notified reminded warned')
const ABOUT = formSet('of about')
const TO = hashForm('to', 0, 2)
const NOT = hashForm('not', 0, 3)
const AS = hashForm('as', 0, 2)
const IF = hashForm('if', 0, 2)
const HAVE = formSet("have has had having 've")
const BE = formSet('be is are was were been being when if')

/** Does the cue say that somebody was asked or told, which names nobody who says it: `Clement was asked why`, `Asked when, he said`, `was told of the find`? */
export function isAskedOf(r: Reading, { cue, subject, tree }: Frame): boolean {
  if (TOLD.has(r.form[cue]!) && ABOUT.has(r.form[cue + 1]!) && subject.via === PASSIVE) return true
  // `Told that the coach had praised them, she laughed`
  if (TOLD.has(r.form[cue]!) && r.analysis.sentences.first[r.sentence[cue]!] === cue) return true
  // `Farmers urged to save water`: with nobody behind it who is urged, the subject is
  if (URGED.has(r.form[cue]!) && r.form[r.form[cue + 1] === NOT ? cue + 2 : cue + 1] === TO) return true
  // `pausing as if to ask`
  if (r.form[cue - 1] === TO && r.form[cue - 2] === IF && r.form[cue - 3] === AS) return true
  // `Asked to describe the device, she shrugged`
  if (cue >= 2 && r.form[cue - 1] === TO && ASKED.has(r.form[cue - 2]!)) return true
  if (!ASKED.has(r.form[cue]!)) return false
  if (subject.via === PASSIVE) return true
  if (tree && labelOf(tree, cue) === AMOD) return true
  let at = cue - 1
  while (at >= 0 && r.sentence[at] === r.sentence[cue] && ADVERB[r.xpos[at]!]) at--
  if (at < 0 || r.sentence[at] !== r.sentence[cue]) return true
  if (r.isInk[at] === 0) return r.xpos[cue] === PARTICIPLE || (r.xpos[at] === COMMA && isAside(r, cue))
  return BE.has(r.form[at]!) && !HAVE.has(r.form[at]!)
}

const MATTERS = formSet('if whether why how what when who where which about by')
/** `Orr, asked if he was late, said`: between commas, before a verb: who is asked, whatever the tagger makes of it. */
function isAside(r: Reading, cue: number): boolean {
  if (!MATTERS.has(r.form[cue + 1]!)) return false
  const stop = Math.min(r.count - 1, cue + LONGEST_ASIDE)
  for (let i = cue + 2; i < stop && r.sentence[i] === r.sentence[cue]; i++)
    if (r.xpos[i] === COMMA) return FINITE[r.xpos[i + 1]!]! || FINITE[r.xpos[i + 2]!]!
  return false
}
/** Tokens of the longest question between commas. Set by hand. */
const LONGEST_ASIDE = 30

const WHENEVER = formSet('when if')
/** `He declined it when told it would cost too much`: whoever is told does not say it. */
export const isToldOf = (r: Reading, cue: number): boolean =>
  (TOLD.has(r.form[cue]!) || ASKED.has(r.form[cue]!)) && cue > 0 && WHENEVER.has(r.form[cue - 1]!)
