import { UPOS, XPOS } from '../../model/tags.ts'
import { isPrompted } from './adverbial.ts'
import { announcedBy } from './announced-by.ts'
import { MOSTLY_REPORTS, OFTEN_REPORTS } from './cue-rates.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead } from './heads.ts'
import { entityAt, isPunctuation, type Reading } from './reading.ts'

/** Cue and speaker's head token of a quotation that the model gave to no cue; -1 and null where nothing tells. */
export interface Attribution {
  readonly cue: number
  readonly speaker: number | null
}

const VERB = UPOS.indexOf('VERB')
/** Tokens of the longest name that signs a quotation. Set by hand. */
const LONGEST_NAME = 8
/** tokens of a paragraph that does nothing but attribute the quotation above it */
const LONGEST_CAPTION = 12
const NOBODY: Attribution = { cue: -1, speaker: null }

/**
 * What stands right beside a quotation, dash and colon as cues: `"…?" Smith worried.` with a verb on no list, `"…" – Lee Park`, `Lee Park: "…"`,
 * and `Lee Park wrote on Twitter.` as the next paragraph.
 */
export function attributeOrphan(r: Reading, span: number): Attribution {
  const { close, end } = r.quotedSpans[span]!
  const { text, sentences } = r.analysis
  let next = r.inner.last[span]!
  while (next < r.count && r.start[next]! < close) next++
  let before = r.inner.first[span]! - 1
  while (before >= 0 && r.quoted[before] === span) before--
  const paragraph = sentences.paragraph[r.sentence[next - 1]!]!
  const stop = endOf(r, next, paragraph)
  if (next < stop && /[,?!]/.test(text[end - 1]!)) {
    const found = verbAndName(r, next, stop)
    if (found) return isPrompted(r, r.inner.first[span]!) ? NOBODY : found
  }
  const signer = signerOf(r, next)
  if (signer >= 0) return { cue: next, speaker: signer }
  const below = captionOf(r, next, paragraph + 1)
  if (next === stop && below) return below
  const signed = next === stop ? signatureBelow(r, next, paragraph + 1) : -1
  if (signed >= 0) return { cue: -1, speaker: signed }
  const announced = announcedBy(r, before)
  if (announced) return announced
  const answer = answerBefore(r, before)
  if (answer) return answer
  const endorser = endorserBefore(r, before)
  if (endorser >= 0) return { cue: before, speaker: endorser }
  const named = before > 0 && r.analysis.word(before) === ':' && r.entity[before - 1]! >= 0
  // `Performance in Brazil: "…"`: a place announces nobody's words
  const speaks = named && r.analysis.entities[r.entity[before - 1]!]!.type !== 'LOC'
  return speaks ? { cue: before, speaker: before - 1 } : NOBODY
}

const DASHES = formSet('— – -- :')
/** Tokens of the longest aside between a name and the dash behind it. Set by hand. */
const LONGEST_CAREER = 30
/** `Lee Park, former mayor of Halden — "I will vote for her."`: the name that opens the paragraph, with nothing but an aside before the dash; -1 elsewhere. */
function endorserBefore(r: Reading, dash: number): number {
  if (dash < 3 || !DASHES.has(r.form[dash]!)) return -1
  const from = r.analysis.sentences.first[r.sentence[dash]!]!
  const { paragraph } = r.analysis.sentences
  const opens = from === 0 || paragraph[r.sentence[from]!] !== paragraph[r.sentence[from - 1]!]
  const name = entityAt(r, from)
  if (!opens || name?.type !== 'PER' || name.first !== from || r.form[name.last] !== COMMA) return -1
  if (dash - from > LONGEST_CAREER || r.verbs[dash]! - r.verbs[from]! > 1) return -1
  for (let i = from; i < dash; i++) if (r.quoted[i]! >= 0) return -1
  // a verb that is not that of `who`
  const who = r.verbs[dash] === r.verbs[from] || r.xpos[name.last + 1] === WHO
  return who ? name.last - 1 : -1
}
const WHO = XPOS.indexOf('WP')

const ANSWERS = formSet('response reply answer reaction verdict advice message')
const POSSESSIVE = XPOS.indexOf('PRP$')
/** `Orr asked Lee Park. His response: "…"`: whoever owns the answer gives it; null where none is announced. */
function answerBefore(r: Reading, colon: number): Attribution | null {
  if (colon < 2 || r.analysis.word(colon) !== ':' || !ANSWERS.has(r.form[colon - 1]!)) return null
  const owner =
    r.xpos[colon - 2] === POSSESSIVE ? colon - 2 : r.upos[colon - 2] === ADJECTIVE ? colon - 3 : -1
  return owner >= 0 && r.xpos[owner] === POSSESSIVE ? { cue: colon - 1, speaker: owner } : null
}
const ADJECTIVE = UPOS.indexOf('ADJ')

/** One behind the last token of a paragraph, of the next few at most. */
function endOf(r: Reading, from: number, paragraph: number): number {
  const { sentences } = r.analysis
  const reach = Math.min(r.count, from + LONGEST_NAME)
  let stop = from
  while (stop < reach && sentences.paragraph[r.sentence[stop]!] === paragraph) stop++
  return stop
}

/** The name behind a dash, with what title it has: `— Senator Ann Petty`; -1 where there is none. */
export function signerOf(r: Reading, dash: number): number {
  if (dash + 1 >= r.count || !/^[-–—―]+/.test(r.analysis.word(dash))) return -1
  for (let i = dash; i < Math.min(r.count, dash + LONGEST_NAME); i++) {
    const entity = entityAt(r, i)
    if (entity && entity.type !== 'LOC' && entity.type !== 'MISC') return entity.last - 1
    if (i > dash && isPunctuation(r, i)) return -1
  }
  return -1
}

/** A paragraph that says who said the one above: `Lee Park wrote on Twitter.`; not `Farmers urged to save water`, which tells its own. */
function captionOf(r: Reading, from: number, paragraph: number): Attribution | null {
  const { sentences } = r.analysis
  if (from >= r.count || sentences.paragraph[r.sentence[from]!] !== paragraph) return null
  const to = sentences.first[r.sentence[from]! + 1]!
  if (to - from > LONGEST_CAPTION || (to < r.count && sentences.paragraph[r.sentence[to]!] === paragraph))
    return null
  const found = verbAndName(r, from, to)
  if (!found) return null
  // `Lee Park posted | on Facebook.`
  const isOn = r.upos[found.cue + 1] === ADP && r.formRate[found.cue]! >= OFTEN_REPORTS
  if (r.formRate[found.cue]! < MOSTLY_REPORTS && !isOn) return null
  return found.cue + 1 < to && r.xpos[found.cue + 1] === TO ? null : found
}

/** Words of the longest signature: `Lee Park, The Halden Evening Herald`. Set by hand. */
const LONGEST_SIGNATURE = 10
/** `Lee Park, Halden Herald`: a paragraph of nothing but who signs the one above, and for whom; the last token of the name, -1 elsewhere. */
function signatureBelow(r: Reading, from: number, paragraph: number): number {
  const { sentences } = r.analysis
  const name = entityAt(r, from)
  if (name?.type !== 'PER' || name.first !== from || sentences.paragraph[r.sentence[from]!] !== paragraph)
    return -1
  const to = sentences.first[r.sentence[from]! + 1]!
  const isLast = to >= r.count || sentences.paragraph[r.sentence[to]!] !== paragraph
  // `Lee Park, left, in May.` is a sentence, or the caption of a picture
  const isSigned =
    r.form[name.last] === COMMA && isLast && /^[\p{Lu}\d]/u.test(r.analysis.word(name.last + 1))
  const isShort = to - from <= LONGEST_SIGNATURE && r.verbs[to] === r.verbs[from] && r.isInk[to - 1] === 1
  return isSigned && isShort ? name.last - 1 : -1
}
const COMMA = hashForm(',', 0, 1)

/** `-` of `the 21-year-old told the station` */
const isGlued = (r: Reading, i: number): boolean =>
  i > 0 && r.end[i - 1] === r.start[i] && r.start[i + 1] === r.end[i]

/** `Smith worried.` or `worried Smith.` */
function verbAndName(r: Reading, from: number, stop: number): Attribution | null {
  // `adds Assistant Professor Lee Park`, taken for a noun
  if (isVerb(r, from) || (r.formRate[from]! >= MOSTLY_REPORTS && r.xpos[from] !== GERUND)) {
    for (let i = from + 1; i < stop && (!isPunctuation(r, i) || isGlued(r, i)); i++)
      if (isHead(r, i, stop)) return { cue: from, speaker: i }
    return null
  }
  for (let i = from; i + 1 < stop && (!isPunctuation(r, i) || isGlued(r, i)); i++) {
    const quoting = isHead(r, i, r.count) ? quotingAs(r, i + 1) : -1
    if (quoting > 0) return { cue: quoting, speaker: i }
    if (isHead(r, i, stop) && (isVerb(r, i + 1) || isLastWord(r, i + 1, stop, i)))
      return { cue: i + 1, speaker: i }
  }
  return null
}
/** `the chief | was quoted by the agency as saying`: the participle; -1 where this is not said. */
function quotingAs(r: Reading, was: number): number {
  if (!QUOTED.has(r.form[was + 1]!)) return -1
  const stop = Math.min(r.count - 1, was + 3 + LONGEST_NAME)
  let as = was + 2
  if (r.form[as] === BY) while (as < stop && r.form[as] !== AS && r.isInk[as] === 1) as++
  const isSpeech = r.form[as] === AS && r.xpos[as + 1] === GERUND && r.sentence[as + 1] === r.sentence[was]
  return isSpeech ? as + 1 : -1
}
const QUOTED = formSet('quoted cited reported')
const AS = hashForm('as', 0, 2)
const BY = hashForm('by', 0, 2)
const ADP = UPOS.indexOf('ADP')
const GERUND = XPOS.indexOf('VBG')
const TO = XPOS.indexOf('TO')
/** What follows a name and ends the sentence, whatever the tagger thinks of it: `Smith worried.` */
const isLastWord = (r: Reading, i: number, stop: number, name: number) =>
  r.entity[name]! >= 0 && !isPunctuation(r, i) && i + 1 < stop && r.analysis.word(i + 1) === '.'
const isVerb = (r: Reading, i: number) => r.upos[i] === VERB && r.verbs[i + 1]! > r.verbs[i]!
