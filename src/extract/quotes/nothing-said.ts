import { FINITE, PAST_FORMS, UPOS, XPOS } from '../../model/tags.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const TO = XPOS.indexOf('TO')
const POSSESSIVE = XPOS.indexOf('PRP$')
const ADVERB = UPOS.indexOf('ADV')
const DETERMINER = UPOS.indexOf('DET')
const NUMBER = UPOS.indexOf('NUM')
const NOUN = UPOS.indexOf('NOUN')
const ADP = UPOS.indexOf('ADP')

/** Forms of verbs that report and yet, by what stands beside them, say nothing. */
export const isNothingSaid = (r: Reading, cue: number): boolean =>
  isOpening(r, cue) ||
  isToll(r, cue) ||
  isAssured(r, cue) ||
  isAnswering(r, cue) ||
  isPointing(r, cue) ||
  isJoining(r, cue) ||
  isAuthored(r, cue) ||
  isAskingPrice(r, cue) ||
  isStriving(r, cue) ||
  isShowing(r, cue) ||
  isShown(r, cue)

const OPENS = formSet(
  'announced agreed reported revealed unveiled proposed released published confirmed disclosed predicted',
)
const ONCE = formSet(
  'once when if unless until though although recently newly first initially previously originally',
)
/** `Announced on Friday, | the card has two fans`, `Once agreed, | the cuts will go ahead`, `Recently announced changes`: a participle that describes what follows. */
function isOpening(r: Reading, cue: number): boolean {
  if (!PAST_FORMS[r.xpos[cue]!] || !OPENS.has(r.form[cue]!)) return false
  const first = r.analysis.sentences.first[r.sentence[cue]!]!
  const isFirst = cue === first
  if (!isFirst && !(cue === first + 1 && ONCE.has(r.form[first]!))) return false
  for (
    let i = cue + 1;
    i < Math.min(r.count, cue + LONGEST_ADJUNCT) && r.verbs[i + 1] === r.verbs[cue + 1];
    i++
  )
    if (r.xpos[i] === COMMA) return true
  return !isFirst && r.upos[cue + 1] === NOUN
}
/** Tokens of when and where something was announced. Set by hand. */
const LONGEST_ADJUNCT = 12

const ANNOUNCES = formSet('announce announces announced announcing')
const SELVES = formSet('himself herself itself themselves')
/** `announced himself with a tackle` */
const isShowing = (r: Reading, cue: number): boolean =>
  ANNOUNCES.has(r.form[cue]!) && SELVES.has(r.form[cue + 1]!)

const CONTENDS = formSet('contend contends contended contending')
const AGAINST = formSet('with for against')
/** `was contending with a new fact` */
const isStriving = (r: Reading, cue: number): boolean =>
  CONTENDS.has(r.form[cue]!) && AGAINST.has(r.form[cue + 1]!)

const CLAIMS = formSet('claim claims claimed claiming')
const TOLL = formSet('life lives victim victims title crown scalp casualties')
const LONGEST_TOLL = 6
/** `The storm has claimed close to forty lives` */
function isToll(r: Reading, cue: number): boolean {
  if (!CLAIMS.has(r.form[cue]!)) return false
  for (let i = cue + 1; i < Math.min(r.count - 1, cue + LONGEST_TOLL) && r.isInk[i] === 1; i++) {
    if (r.verbs[i + 1] !== r.verbs[i] || r.quoted[i]! >= 0) return false
    if (TOLL.has(r.form[i]!)) return !FINITE[r.xpos[i + 1]!]
  }
  return false
}

const ASSURED = hashForm('assured', 0, 7)
const BE = formSet("be been is are was were 's ’s")
/** `is assured a seat`, `are assured of a place`; `was assured that it was safe` is told so */
function isAssured(r: Reading, cue: number): boolean {
  if (r.form[cue] !== ASSURED || !(r.upos[cue + 1] === DETERMINER || r.form[cue + 1] === OF)) return false
  let before = cue - 1
  while (before > 0 && r.upos[before] === ADVERB) before--
  return BE.has(r.form[before]!) && r.verbs[Math.min(r.count, cue + LONGEST_TOLL)] === r.verbs[cue + 1]
}
const OF = hashForm('of', 0, 2)

const ANSWERS = formSet('responding reacting')
/** `The spokesman, responding to a report that the mill would close, said`: the words are those of what is answered. */
const isAnswering = (r: Reading, cue: number): boolean =>
  ANSWERS.has(r.form[cue]!) && (r.xpos[cue + 1] === TO || r.form[cue + 1] === TO_FORM)
const TO_FORM = hashForm('to', 0, 2)

const HERE = formSet('here above below herein')
const DECLARED = hashForm('declared', 0, 8)
/** `the states highlighted here`, `751-5 declared` */
const isPointing = (r: Reading, cue: number): boolean =>
  PAST_FORMS[r.xpos[cue]!]! &&
  ((HERE.has(r.form[cue + 1]!) && (cue + 2 >= r.count || r.isInk[cue + 2] === 0)) ||
    (r.form[cue] === DECLARED && cue > 0 && r.upos[cue - 1] === NUMBER))

const ADDS = formSet('add adds added adding lend lends lent lending')
const GIVEN = formSet('voice name support weight signature backing')
/** `added his voice to the protest` */
const isJoining = (r: Reading, cue: number): boolean =>
  ADDS.has(r.form[cue]!) && r.xpos[cue + 1] === POSSESSIVE && GIVEN.has(r.form[cue + 2]!)

const SHARES = formSet('% percent pct')
const SCONJ = UPOS.indexOf('SCONJ')
const SHOWS = formSet('show shows showed shown showing')
const SIGNS = formSet('interest sign signs promise respect restraint courage mercy willingness')
const LONGEST_SIGN = 4
/** `has shown a strong interest in the port`, `shows signs of wear`; not `shows signs that it is ill` */
function isShown(r: Reading, cue: number): boolean {
  if (!SHOWS.has(r.form[cue]!)) return false
  // `65% showed at least some growth`
  if (SHARES.has(r.form[cue - 1]!) && r.upos[cue + 1] !== SCONJ) return true
  for (
    let i = cue + 1;
    i < Math.min(r.count - 1, cue + 1 + LONGEST_SIGN) && r.verbs[i + 1] === r.verbs[i];
    i++
  )
    if (SIGNS.has(r.form[i]!)) return r.form[i + 1] !== THAT && !FINITE[r.xpos[i + 1]!]
  return false
}
const THAT = hashForm('that', 0, 4)

const WRITES = formSet('wrote writes written write')
const WORKS = formSet('book books novel song songs play poem memoir screenplay script album biography opera')
const LONGEST_WORK = 4
/** `He wrote the book “Ten Days Out” in 1990` */
function isAuthored(r: Reading, cue: number): boolean {
  if (!WRITES.has(r.form[cue]!) || r.upos[cue + 1] === ADP) return false
  for (let i = cue + 1; i < Math.min(r.count, cue + LONGEST_WORK) && r.isInk[i] === 1; i++)
    if (WORKS.has(r.form[i]!)) return r.quoted[i + 1]! >= 0
  return false
}

const ASKING = hashForm('asking', 0, 6)
const PRICES = formSet('price prices rent rents')
/** `asking prices have fallen` */
const isAskingPrice = (r: Reading, cue: number): boolean =>
  r.form[cue] === ASKING && PRICES.has(r.form[cue + 1]!)
