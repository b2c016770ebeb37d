import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead } from './heads.ts'
import { entityAt, type Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const GERUND = XPOS.indexOf('VBG')
const AS = hashForm('as', 0, 2)
/**
 * `It led to Lee Park accusing them`, `the agency quoted a person close to Lee Park as saying`, `with more voters than ever
 * saying`, `got a message saying`: whoever stands right before a participle, or is quoted, not whoever the sentence is about; -1 else.
 */
export function participleSpeaker(r: Reading, { cue, sentenceFrom }: Frame): number {
  // `A memo warning that the pump leaks reached the office`
  if (isOwnWriting(r, cue, sentenceFrom)) return cue - 1
  if (!(r.xpos[cue] === GERUND || isNamedGerund(r, cue)) || r.quoted[cue]! >= 0) return -1
  const isQuoted = r.form[cue - 1] === AS
  const name = isQuoted ? cue - 2 : cue - 1
  const entity = name <= sentenceFrom ? undefined : entityAt(r, name)
  const quoting =
    Math.max(r.formRate[cue]!, r.stemRate[cue]!) >= OFTEN_REPORTS
      ? quotedBefore(r, isQuoted ? cue - 1 : cue, sentenceFrom)
      : -1
  if (quoting >= 0) return quoting
  if (entity?.type === 'PER' && entity.first > sentenceFrom) return name
  const apposed = isQuoted ? -1 : apposedBehindWith(r, cue, sentenceFrom)
  if (apposed >= 0) return apposed
  const document = documentBefore(r, cue, sentenceFrom)
  return document >= 0 || isQuoted ? document : behindWith(r, cue, sentenceFrom)
}

const DOCUMENTS = formSet([...DOCUMENT_NOUNS].flatMap(noun => [noun, `${noun}s`]).join(' '))
const THAT = hashForm('that', 0, 4)
/** A writing that opens its sentence with a participle behind it, whatever the tagger takes that for. */
export const isOwnWriting = (r: Reading, cue: number, from: number): boolean =>
  cue > from &&
  DOCUMENTS.has(r.form[cue - 1]!) &&
  r.form[cue + 1] === THAT &&
  r.analysis.lower(cue).endsWith('ing') &&
  r.verbs[cue] === r.verbs[from]

/** Verbs whose subject has not written what they take. */
const TAKES = formSet(
  'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed receive receives received receiving get gets got getting see sees saw seen hear hears heard find finds found respond responds responded responding react reacts reacted reacting obtain obtains obtained obtaining',
)
/** Tokens between such a verb and its noun. Set by hand. */
const LONGEST_OBJECT = 7
/** `denied press reports | suggesting`: a writing that whoever is named only takes; -1 elsewhere. */
function documentBefore(r: Reading, cue: number, from: number): number {
  let noun = cue - 1
  // `media reports from the North and the South | claiming`
  while (noun > Math.max(from, cue - LONGEST_ORIGIN) && !DOCUMENTS.has(r.form[noun]!)) {
    if (!NOMINAL.has(r.upos[noun]!) || r.isInk[noun] === 0) return -1
    noun--
  }
  if (!DOCUMENTS.has(r.form[noun]!) || (noun < cue - 1 && r.upos[noun + 1] !== ADP)) return -1
  for (let i = noun - 1; i >= Math.max(from, noun - 1 - LONGEST_OBJECT) && r.isInk[i] === 1; i--)
    if (TAKES.has(r.form[i]!)) return noun
  return -1
}
const ADP = UPOS.indexOf('ADP')
const NOMINAL = new Set(
  (['NOUN', 'PROPN', 'DET', 'ADJ', 'ADP', 'CCONJ', 'PART'] as const).map(tag => UPOS.indexOf(tag)),
)
/** Tokens from `reports` to the participle, with where they come from. Set by hand. */
const LONGEST_ORIGIN = 14

const CONJUNCTION = XPOS.indexOf('CC')
const WITH = hashForm('with', 0, 4)
/** Tokens of the longest subject behind `with`. Set by hand. */
const LONGEST_WITH = 10
/** `, with more voters than ever | saying`: a clause with a subject of its own; -1 elsewhere. */
function behindWith(r: Reading, cue: number, from: number): number {
  if (r.formRate[cue]! < OFTEN_REPORTS) return -1
  let at = cue - 1
  const stop = Math.max(from, cue - LONGEST_WITH)
  while (at > stop && r.form[at] !== WITH && r.isInk[at] === 1 && r.verbs[at + 1] === r.verbs[at]) at--
  if (r.form[at] !== WITH || (at > from && r.xpos[at - 1] !== COMMA)) return -1
  let head = -1
  let joined = false
  for (let i = at + 1; i < cue; i++) {
    joined ||= r.xpos[i] === CONJUNCTION
    if ((head < 0 || joined) && isHead(r, i, cue)) head = i
  }
  return head
}

/** `, with its chairman, Mr Lee Park, | saying`: the last token of the name that stands between commas; -1 elsewhere. */
function apposedBehindWith(r: Reading, cue: number, from: number): number {
  const name = r.xpos[cue - 1] === COMMA && cue - 2 > from ? entityAt(r, cue - 2) : undefined
  if (name?.type !== 'PER') return -1
  let at = name.first - 1
  while (at > from && r.upos[at] === PROPN && r.entity[at] !== r.entity[cue - 2]) at--
  if (r.xpos[at] !== COMMA) return -1
  const stop = Math.max(from, at - LONGEST_WITH)
  at--
  while (at > stop && r.form[at] !== WITH && DESCRIBES.has(r.upos[at]!)) at--
  return r.form[at] === WITH && (at === from || r.xpos[at - 1] === COMMA) ? cue - 2 : -1
}
const PROPN = UPOS.indexOf('PROPN')
/** `its` is a pronoun */
const DESCRIBES = new Set([...NOMINAL, UPOS.indexOf('PRON')])

/** `with Lee Park | warning it would fail`, taken for a noun */
const isNamedGerund = (r: Reading, cue: number): boolean =>
  r.upos[cue] === NOUN && entityAt(r, cue - 1)?.type === 'PER' && r.analysis.lower(cue).endsWith('ing')
const NOUN = UPOS.indexOf('NOUN')

const QUOTES = formSet('quote quotes quoted quoting cite cites cited citing')
/** Tokens of the longest description of whoever is quoted. Set by hand. */
const LONGEST_QUOTED = 12
/** The head of whom a verb quotes, behind it; -1 where it is passive or none stands there. */
function quotedBefore(r: Reading, as: number, from: number): number {
  let verb = as - 1
  while (verb > from && as - verb <= LONGEST_QUOTED && !QUOTES.has(r.form[verb]!)) {
    // `cited the case, saying`: behind a comma the participle is that of whoever cites
    if (r.isInk[verb] === 0 && r.form[as] !== AS && r.xpos[verb] === COMMA) return -1
    verb--
  }
  if (!QUOTES.has(r.form[verb]!) || verb <= from || BE.has(r.form[verb - 1]!)) return -1
  for (let i = verb + 1; i < as; i++) {
    if (!isHead(r, i, as)) continue
    // `President Ann Carter`
    const name = entityAt(r, i + 1)
    return name?.type === 'PER' && name.last <= as ? name.last - 1 : i
  }
  return -1
}

/** The forms of `be` before a participle. */
export const BE = formSet('be is are was were been being')
