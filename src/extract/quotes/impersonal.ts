import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const BE = formSet("be is are was were been being 's ’s")
const SAID_OF = formSet('said believed thought reported alleged rumored rumoured')
const TO = XPOS.indexOf('TO')
const ADVERB = UPOS.indexOf('ADV')
const COMMA = XPOS.indexOf(',')
/** `The firms are said to make it`: what is said of somebody is nobody's words. */
export function isSaidOf(r: Reading, cue: number): boolean {
  if (!SAID_OF.has(r.form[cue]!)) return false
  let before = cue - 1
  while (before > 0 && r.upos[before] === ADVERB) before--
  // in a headline `Hospitals Said to Put Patients at Risk`
  const isSaid = before >= 0 && (BE.has(r.form[before]!) || /^\p{Lu}/u.test(r.analysis.word(cue)))
  return (r.xpos[cue + 1] === TO && isSaid) || isConcession(r, cue)
}

const PLEADS = formSet('plead pleads pleaded pleading')
const PLEAS = formSet('guilty innocent not')
const PROVES = formSet('verify confirm determine')
const NOT = formSet("not n't cannot unable")
/** `pleaded guilty to theft`, `cannot verify that it is true`: nothing is said to be so. */
export function isPleaOrDoubt(r: Reading, cue: number): boolean {
  if (PLEADS.has(r.form[cue]!)) return PLEAS.has(r.form[cue + 1]!)
  if (!PROVES.has(r.form[cue]!)) return false
  let before = cue - 1
  while (before > 0 && (r.upos[before] === ADVERB || r.xpos[before] === TO)) before--
  return NOT.has(r.form[before]!) || NOT.has(r.form[before + 1]!)
}

/** `the day it is alleged he fled`, `it has been reported`: nobody is named who says it. */
export function isImpersonal(r: Reading, cue: number): boolean {
  // `the plant will close, Delta News is told`
  if (r.form[cue] === TOLD && BE.has(r.form[cue - 1]!)) return true
  // `It is warning its customers that` has a body that speaks
  if (r.xpos[cue] === GERUND && r.form[cue] !== TELLING) return false
  let before = cue - 1
  while (before > 0 && (r.upos[before] === ADVERB || HAVE.has(r.form[before]!))) before--
  if (!BE.has(r.form[before]!)) return false
  before--
  while (before > 0 && HAVE.has(r.form[before]!)) before--
  return r.form[before] === IT
}
const HAVE = formSet('has had have')
const TOLD = hashForm('told', 0, 4)
const GERUND = XPOS.indexOf('VBG')
const TELLING = hashForm('telling', 0, 7)

const SAYING = hashForm('saying', 0, 6)
const WITHOUT = hashForm('without', 0, 7)
const SAY = hashForm('say', 0, 3)
const NOBODY = formSet('it this that which none what suffice')
/** `None of this is to say that`, `Suffice it to say that`, `that is to say`: a turn of phrase, and nobody speaks. */
export function isPhraseOfSaying(r: Reading, cue: number): boolean {
  // `It should go without saying that`
  if (r.form[cue] === SAYING) return r.form[cue - 1] === WITHOUT
  if (r.form[cue] !== SAY || cue < 2) return false
  // `in, say, Portugal`
  if (r.xpos[cue - 1] === COMMA && r.xpos[cue + 1] === COMMA) return true
  if (r.xpos[cue - 1] !== TO) return false
  let before = cue - 2
  while (before > 0 && r.upos[before] === ADVERB) before--
  if (r.form[before] === IT) return r.form[before - 1] === SUFFICE
  if (!BE.has(r.form[before]!) || before < 1) return false
  const first = r.analysis.sentences.first[r.sentence[cue]!]!
  return NOBODY.has(r.form[before - 1]!) || NOBODY.has(r.form[first]!)
}
const IT = hashForm('it', 0, 2)
const SUFFICE = hashForm('suffice', 0, 7)

const THAT = hashForm('that', 0, 4)
const SAID = hashForm('said', 0, 4)
/** `That said, the list is long` */
const isConcession = (r: Reading, cue: number): boolean =>
  r.form[cue] === SAID &&
  r.form[cue - 1] === THAT &&
  r.xpos[cue + 1] === COMMA &&
  r.analysis.sentences.first[r.sentence[cue]!] === cue - 1

const AMONG = formSet('of among')
const SOME = formSet('most many some few none half all')
const NUMBER = XPOS.indexOf('CD')
/** `Of 48 parishes that replied, | only 28 said yes`: a phrase that tells of whom so many spoke is not said. */
export const isTally = (r: Reading, speaker: number | null, { start }: Piece): boolean =>
  speaker !== null &&
  start < speaker &&
  AMONG.has(r.form[start]!) &&
  (r.xpos[speaker] === NUMBER || SOME.has(r.form[speaker]!))
