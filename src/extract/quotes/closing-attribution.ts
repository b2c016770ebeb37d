import { FINITE, UPOS, XPOS } from '../../model/tags.ts'
import { NEARLY_ALWAYS_REPORTS, OFTEN_REPORTS } from './cue-rates.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead } from './heads.ts'
import type { Reading } from './reading.ts'
import type { Report } from './report.ts'

const COMMA = XPOS.indexOf(',')
const POSSESSIVE = XPOS.indexOf('PRP$')
const ADV = UPOS.indexOf('ADV')
const AUX = UPOS.indexOf('AUX')
const NAMING = new Set(
  (['NOUN', 'PROPN', 'DET', 'ADJ', 'ADP', 'PART', 'NUM', 'CCONJ'] as const).map(tag => UPOS.indexOf(tag)),
)
const TELLS = formSet('told tell tells')
/** Words that the tagger takes for nouns at the end of a sentence. */
const REPORTS = formSet('report reports')
const THAT = hashForm('that', 0, 4)
const PROPER = UPOS.indexOf('PROPN')
const NAMED = new Set((['PROPN', 'PRON', 'DET', 'NOUN'] as const).map(tag => UPOS.indexOf(tag)))
/** Tokens of the longest hearer behind `told`, and of who speaks between the comma and the cue. Set by hand. */
const LONGEST_HEARER = 4
const LONGEST_SPEAKER = 14
/** Log odds of a report that a comma sets off at the end of a sentence. Set by hand. */
const SURE = 1.5

/**
 * `The pills seem to help, a team of researchers report.`, `The firm will build vans, its chief has told Delta News.`: a noun
 * phrase and a verb that a comma sets off behind a clause, and nothing behind them but who is told.
 */
export function findClosing(r: Reading): Report[] {
  const found: Report[] = []
  const { first, count } = r.analysis.sentences
  for (let sentence = 0; sentence < count; sentence++) {
    const from = first[sentence]!
    const cue = closingCue(r, from, first[sentence + 1]!)
    if (cue < 0 || r.quoted[cue]! >= 0) continue
    const comma = commaBefore(r, from, cue)
    // a clause before the comma, with a verb of its own
    const isClause = comma > from + 2 && r.verbs[comma]! > r.verbs[from]! && !OPENS_ADJUNCT[r.xpos[from]!]
    if (!isClause || (r.ahead[from] !== r.ahead[comma] && r.formRate[cue]! < NEARLY_ALWAYS_REPORTS)) continue
    if (r.quoted[from]! >= 0 || r.quoted[comma - 1]! >= 0) continue
    const speaker = speakerBehind(r, comma, cue)
    if (speaker < 0) continue
    found.push({
      cue,
      score: SURE,
      margin: SURE,
      speaker,
      speakerLead: SURE,
      pieces: [{ start: from, end: comma }],
    })
  }
  return found
}

/** The last word of a sentence where it reports, or a `told` with nobody but its hearer behind it; -1 elsewhere. */
function closingCue(r: Reading, from: number, to: number): number {
  let last = to - 1
  while (last > from && r.isInk[last] === 0 && r.quoted[last]! < 0) last--
  if (REPORTS.has(r.form[last]!))
    return FINITE[r.xpos[last]!] ||
      r.upos[last - 1] === PROPER ||
      r.entity[last - 1]! >= 0 ||
      isSite(r, last - 1)
      ? last
      : -1
  const isVerb = FINITE[r.xpos[last]!] || (r.xpos[last] === PARTICIPLE && r.upos[last - 1] === AUX)
  if (isVerb && r.formRate[last]! >= OFTEN_REPORTS) return last
  for (let i = last - 1; i > Math.max(from, last - 1 - LONGEST_HEARER); i--) {
    if (TELLS.has(r.form[i]!)) return r.form[i + 1] === THAT || !NAMED.has(r.upos[i + 1]!) ? -1 : i
    if (r.isInk[i] === 0) return -1
  }
  return -1
}

/** Tags of what opens an adjunct, or a clause that is not whole by itself. */
const OPENS_ADJUNCT = XPOS.map(tag => /^(?:IN|TO|VB[GN]|W.*)$/.test(tag))

/** `metro.co.uk` */
const isSite = (r: Reading, i: number): boolean => /^[\p{L}\d-]+\.\p{L}/u.test(r.analysis.word(i))

/** The comma that nothing but a noun phrase stands behind before the cue and its auxiliaries; -1 elsewhere. */
function commaBefore(r: Reading, from: number, cue: number): number {
  let at = cue - 1
  while (at > from && (r.upos[at] === ADV || r.upos[at] === AUX)) at--
  const stop = Math.max(from, cue - LONGEST_SPEAKER)
  while (at > stop && isNaming(r, at) && r.quoted[at]! < 0) at--
  return r.xpos[at] === COMMA && at < cue - 1 ? at : -1
}

/** `conducted` of `a small study conducted in Finland` */
const GERUND = XPOS.indexOf('VBG')
const DETERMINER = XPOS.indexOf('DT')
const PARTICIPLE = XPOS.indexOf('VBN')
const isNaming = (r: Reading, i: number): boolean =>
  NAMING.has(r.upos[i]!) ||
  r.xpos[i] === POSSESSIVE ||
  r.xpos[i] === PARTICIPLE ||
  // `a leading figure`
  (r.xpos[i] === GERUND && r.xpos[i - 1] === DETERMINER)

/** The head of the phrase behind a comma: its first. */
function speakerBehind(r: Reading, comma: number, cue: number): number {
  for (let i = comma + 1; i < cue; i++) if (isHead(r, i, cue) && r.xpos[i] !== DETERMINER) return i
  return -1
}
