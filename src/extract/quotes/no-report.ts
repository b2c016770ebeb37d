import { FINITE, UPOS, WHO_OR_WHICH, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS, NEARLY_ALWAYS_REPORTS, OFTEN_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { isNameInMarks } from './no-content.ts'
import { isDateline } from './place-colon.ts'
import { entityAt, isPerson, type Reading } from './reading.ts'

const PARTICIPLE = XPOS.indexOf('VBN')
const PAST = XPOS.indexOf('VBD')
const ADJECTIVE = XPOS.indexOf('JJ')
/** Tags of what stands within a noun phrase before its noun. */
const MODIFIES = XPOS.map(tag => tag === 'DT' || tag === 'PRP$' || tag === 'POS' || tag === 'JJ')
const NOUN = XPOS.map(tag => tag.startsWith('NN') || tag === 'JJ')
const PARTICIPLES = XPOS.map(tag => tag === 'VBG' || tag === 'VBN')
const ADVERB = XPOS.map(tag => tag.startsWith('RB'))

/** `Our reported rental costs`, `sparked by proposed laws`: a participle before its noun tells nobody's words. */
export function isAttributive(r: Reading, cue: number): boolean {
  const tag = r.xpos[cue]!
  if (tag === PRESENT) return isObject(r, cue) || isPlural(r, cue)
  // `The patch notes for the update`, `can summarize meeting notes`
  if (r.form[cue] === NOTES && r.upos[cue] === NOUN_CUE)
    return FOR_WHAT.has(r.form[cue + 1]!) || (cue > 1 && r.upos[cue - 2] === VERB)
  if (tag !== PARTICIPLE && tag !== PAST && tag !== ADJECTIVE) return false
  // `the 21-year-old told Radio North`
  if (r.formRate[cue] === NEARLY_ALWAYS_REPORTS && entityAt(r, cue + 1)) return false
  const before = cue > 0 && r.sentence[cue - 1] === r.sentence[cue] ? r.xpos[cue - 1]! : -1
  const after = cue + 1 < r.count && r.sentence[cue + 1] === r.sentence[cue] ? r.xpos[cue + 1]! : -1
  if (before < 0 || after < 0 || r.quoted[cue + 1]! >= 0) return false
  // `its reported operating loss`
  // `Ruth Orr and Lee Park both | said`
  if (FLOATING.has(r.form[cue - 1]!) && NOUN[r.xpos[cue - 2]!]!) return false
  const isNominal = NOUN[after]! || (PARTICIPLES[after]! && MODIFIES[before]! && NOUN[r.xpos[cue + 2]!]!)
  // `the company's reported loss` is no `the company has reported a loss`
  const isWithin =
    MODIFIES[before]! || before === PREPOSITION || (r.form[cue - 1] === GENITIVE && tag === PARTICIPLE)
  return isNominal && isWithin
}
const FLOATING = formSet('both all each')
const PLURALS = formSet('shows reports claims answers comments')
const OF_WHAT = formSet('on of about from by')
const NOTES = hashForm('notes', 0, 5)
const FOR_WHAT = formSet('for of to')
/** `Reality shows on small channels thrive` */
const isPlural = (r: Reading, cue: number): boolean =>
  PLURALS.has(r.form[cue]!) && OF_WHAT.has(r.form[cue + 1]!)
const PRESENT = XPOS.indexOf('VBZ')
const VERB = UPOS.indexOf('VERB')
/** `This prompted calls to resign`: right behind a past verb no verb of the present stands */
const isObject = (r: Reading, cue: number): boolean => isObjectAt(r, cue) || isCompound(r, cue)

/** `It reminded member states that`: nor behind a noun without an article that a past verb takes */
const isCompound = (r: Reading, cue: number): boolean =>
  cue > 1 &&
  r.xpos[cue - 1] === SINGULAR &&
  (r.xpos[cue - 2] === PAST || r.xpos[cue - 2] === BARE) &&
  r.upos[cue - 2] === VERB &&
  r.sentence[cue - 2] === r.sentence[cue] &&
  r.formRate[cue]! < MOSTLY_REPORTS
const SINGULAR = XPOS.indexOf('NN')
const BARE = XPOS.indexOf('VB')

const isObjectAt = (r: Reading, cue: number): boolean =>
  cue > 0 &&
  r.xpos[cue - 1] === PAST &&
  r.upos[cue - 1] === VERB &&
  r.sentence[cue - 1] === r.sentence[cue] &&
  r.formRate[cue]! < MOSTLY_REPORTS
const PREPOSITION = XPOS.indexOf('IN')
const GENITIVE = hashForm("'s", 0, 2)

const THAN = hashForm('than', 0, 4)
/** `more than previously reported`, `higher than expected`: what a comparison is with, reported by nobody. */
export function isCompared(r: Reading, cue: number): boolean {
  const tag = r.xpos[cue]!
  if (tag !== PARTICIPLE && tag !== PAST) return false
  let at = cue - 1
  while (at >= 0 && ADVERB[r.xpos[at]!]) at--
  return at >= 0 && r.sentence[at] === r.sentence[cue] && r.form[at] === THAN
}

const CONJUNCTION = XPOS.indexOf('CC')

/** `he said, | but declined to name a sum`: the sentence goes on with what the speaker did, not with what was said. */
export function isOwnPredicate(r: Reading, cue: number, { start }: Piece): boolean {
  if (start <= cue || r.xpos[start] !== CONJUNCTION || r.quoted[start]! >= 0) return false
  let at = start + 1
  while (at < r.count && ADVERB[r.xpos[at]!]) at++
  return at < r.count && r.sentence[at] === r.sentence[cue] && FINITE[r.xpos[at]!]!
}

const WRITTEN = formSet('release statement')
/** Tokens behind a cue in which it says that something was written. Set by hand. */
const LONGEST_OCCASION = 6
/** `"…," she said in a news release. | "…"`: a written statement is quoted sentence by sentence, each an utterance of its own. */
export function isClosedOff(r: Reading, cue: number, { start }: Piece, other: Piece | undefined): boolean {
  const isBehind = start > cue && r.sentence[start] !== r.sentence[cue] && r.quoted[start]! >= 0
  return isBehind && other !== undefined && other.end <= cue && isWritten(r, cue)
}

/** Does a cue say that it was written: `said in a news release`? */
export function isWritten(r: Reading, cue: number): boolean {
  const stop = Math.min(r.count, cue + 1 + LONGEST_OCCASION)
  for (let i = cue + 1; i < stop && r.sentence[i] === r.sentence[cue]; i++)
    if (WRITTEN.has(r.form[i]!)) return true
  return false
}

const QUOTES = formSet(
  'quote quotes quoted quoting cite cites cited citing paraphrase paraphrased paraphrasing',
)
const AS = hashForm('as', 0, 2)
/** Tokens of the longest name of whoever is quoted. Set by hand. */
const LONGEST_QUOTED = 10
/** `The agency quoted Lee Park as saying`, `quoted an aide complaining that`: the words hang on the participle. */
export function isQuotingAs(r: Reading, cue: number): boolean {
  if (!QUOTES.has(r.form[cue]!)) return false
  const stop = Math.min(r.count - 1, cue + LONGEST_QUOTED)
  for (let i = cue + 1; i < stop && r.verbs[i + 1] === r.verbs[i] && r.xpos[i] !== COMMA; i++) {
    const at = r.form[i] === AS ? i + 1 : i
    const rate = Math.max(r.formRate[at]!, r.stemRate[at]!)
    if (r.xpos[at] === GERUND && rate >= OFTEN_REPORTS) return r.quoted[at]! < 0
    if (at > i) return false
  }
  return false
}

/** `, called a plume, was`: does a comma close the aside, before the verb of its sentence? */
function isClosed(r: Reading, cue: number): boolean {
  for (let i = cue + 1; i < Math.min(r.count - 1, cue + LONGEST_NAME); i++)
    if (r.xpos[i] === COMMA) return FINITE[r.xpos[i + 1]!]!
  return false
}
const LONGEST_NAME = 8

const PLACES = formSet('where when')
/** `which`, `what`, `where`; not `why`, which may end a sentence: `That is why, he said` */
const isRelative = (r: Reading, i: number): boolean => WHO_OR_WHICH[r.xpos[i]!]! || PLACES.has(r.form[i]!)
/** `Moss read the story, which | he said “was fun”`, `we will see what | he finds`: what a relative stands for comes before it, and is not said. */
export function isBeforeRelative(r: Reading, cue: number, { end }: Piece, other: Piece | undefined): boolean {
  if (end > cue || r.quoted[end - 1]! >= 0) return false
  if (isRelative(r, end - 1)) return true
  return other !== undefined && other.start > cue && r.xpos[end] !== COMMA && isRelative(r, end)
}

const NOUN_CUE = UPOS.indexOf('NOUN')
/** `Our last mention was at $750`, `recounts where our totals matched`: what follows a noun is about what it names. */
export const isOfNoun = (r: Reading, cue: number, { start }: Piece): boolean =>
  (r.upos[cue] === NOUN_CUE || (cue > 0 && MODIFIES[r.xpos[cue - 1]!]!) || PLURALS.has(r.form[cue]!)) &&
  start === cue + 1 &&
  r.quoted[start]! < 0 &&
  (FINITE[r.xpos[start]!]! || (r.upos[cue] === NOUN_CUE && PLACES.has(r.form[start]!)))
const OPENING = XPOS.indexOf('-LRB-')
const ENDING = XPOS.indexOf('-RRB-')
/** `(it was safe, Park writes), | he set off in May`: what follows the bracket that a cue stands in is not reported in it. */
export function isBeyondBracket(r: Reading, cue: number, { start }: Piece): boolean {
  for (let i = cue + 1; i < start; i++) {
    if (r.xpos[i] === OPENING) return false
    if (r.xpos[i] === ENDING) return true
  }
  return false
}

const THAT = hashForm('that', 0, 4)
/** `the signals that | makers say can't be read`: what a relative clause describes reports nothing, whatever the tagger takes it for. */
export function isDescribed(r: Reading, cue: number): boolean {
  if (r.form[cue + 1] !== THAT) return false
  for (let i = cue + 3; i < Math.min(r.count - 1, cue + LONGEST_NAME); i++) {
    if (r.isInk[i] === 0 || r.sentence[i] !== r.sentence[cue]) return false
    if (FINITE[r.xpos[i]!]) return r.formRate[i]! >= OFTEN_REPORTS && FINITE[r.xpos[i + 1]!]!
  }
  return false
}

const TITLED = formSet('titled entitled subtitled headlined')
const NAMED = formSet('called named dubbed nicknamed termed')
const CALLS = formSet('call calls called calling')
const PARTICLES = formSet('up off in back')
const WHAT = formSet('what which')
const IS = formSet("'s ’s is are was were")
const INDEFINITE = formSet('a an')
const ARTICLES = formSet('a an the')
/** Tokens between the article and the participle: `a new song called`. Set by hand. */
const LONGEST_NOUN = 4
/** `The mass of water, called a plume, was large`, `a song called "Day after Day"`: a participle that gives something its name. */
export function isNaming(r: Reading, cue: number): boolean {
  // `called up a striker`
  if (CALLS.has(r.form[cue]!) && PARTICLES.has(r.form[cue + 1]!)) return true
  // `passports, touted as safe, can be copied`
  const isPassive = r.xpos[cue] === PARTICIPLE || r.xpos[cue] === PAST
  const isDescribing = isPassive && r.xpos[cue - 1] === COMMA && r.form[cue + 1] === AS
  if (isDescribing && isClosed(r, cue)) return true
  if (!NAMED.has(r.form[cue]!)) return false
  // `a story of the candidate called "The Queen of Rage"`; not `called “Day after Day” a dull song`
  const span = r.quoted[cue + 1]!
  const isTitle = span >= 0 && r.outer.first[span] === cue + 1 && r.xpos[cue] === PARTICIPLE
  if (
    isTitle &&
    !ARTICLES.has(r.form[r.outer.last[span]!]!) &&
    isNameInMarks(r, r.inner.first[span]!, r.inner.last[span]!)
  )
    return true
  // `what's called “feather lung”`
  if (WHAT.has(r.form[cue - 2]!) && IS.has(r.form[cue - 1]!)) return true
  // `broader statements, called “structure” claims`
  const isLabel = span >= 0 && r.outer.first[span] === cue + 1 && r.upos[cue - 2] === NOUN_CUE
  if (r.xpos[cue - 1] === COMMA) return isClosed(r, cue) || (isLabel && isPassive)
  for (let i = cue - 1; i >= Math.max(0, cue - LONGEST_NOUN) && NOUN[r.xpos[i]!]; i--)
    if (INDEFINITE.has(r.form[i - 1]!)) return true
  return false
}

const COLON = hashForm(':', 0, 1)
const STOPS = formSet('. ! ? …')
/** `an ad titled "Makes You Wonder"`, and `Moss: A Cure for Rot` as a heading, where what stands before the colon is no name. */
export function isTitling(r: Reading, cue: number, speaker: number | null): boolean {
  if (TITLED.has(r.form[cue]!)) return true
  const named = speaker === null ? undefined : entityAt(r, speaker)
  if (r.form[cue] === COLON && speaker === null && (isDateline(r, cue) || r.quoted[cue - 1]! >= 0))
    return true
  // `Germany: Ship hits bridge`
  const isPlace = named?.type === 'LOC' && r.analysis.sentences.first[r.sentence[cue]!] === named.first
  if (r.form[cue] !== COLON || (named && !isPlace)) return false
  const { first } = r.analysis.sentences
  const last = first[r.sentence[cue]! + 1]! - 1
  return r.quoted[last]! < 0 && !STOPS.has(r.form[last]!)
}

const INFERS = formSet(
  'suggesting indicating showing meaning proving implying signaling signalling reflecting',
)
const GERUND = XPOS.indexOf('VBG')
const COMMA = XPOS.indexOf(',')
/**
 * `The sides have not walked out, suggesting they still hope`: what one may conclude from an event is nobody's words. Where
 * the clause before is a report itself (`said the tide turned, suggesting that`), holds a quotation or has a person for its
 * subject, it may be.
 */
export function isInference(r: Reading, { cue, sentenceFrom, subject }: Frame): boolean {
  if (r.xpos[cue] !== GERUND || !INFERS.has(r.form[cue]!) || r.xpos[cue - 1] !== COMMA) return false
  if (subject.token >= 0 && (PERSONS.has(r.form[subject.token]!) || isPerson(r, subject.token))) return false
  for (let i = Math.max(sentenceFrom, cue - LONGEST_CLAUSE); i < cue; i++)
    if (r.quoted[i]! >= 0 || r.formRate[i]! >= OFTEN_REPORTS) return false
  return true
}

const LONGEST_CLAUSE = 60
const PERSONS = formSet('he she i we who')
