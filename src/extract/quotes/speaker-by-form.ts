import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import { RELATIVE_PRONOUNS, UPOS, WHO_OR_WHICH, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS, NEARLY_ALWAYS_REPORTS } from './cue-rates.ts'
import { RELATIVE } from './cue-subject.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead } from './heads.ts'
import { clausesIn, entityAt, type Reading } from './reading.ts'
import { OCCASIONS } from './speaker-phrase.ts'

const COMMA = XPOS.indexOf(',')
const ADP = UPOS.indexOf('ADP')
const WHO = XPOS.indexOf('WP')
const OPENS_CLAUSE = XPOS.map(tag => tag === 'TO' || tag === 'IN' || tag.startsWith('W') || tag === 'PRP')
const BARE = XPOS.indexOf('VB')
/** Present forms that stand before whoever says it, though they report less often than others. */
const INVERTS = formSet('say report claim')
/** Longest titles before a name behind its cue, in tokens. */
const LONGEST_TITLE = 12

/**
 * `The pilot was freed, said Sub-District Executive Officer (SEO) Karim Noor.`: what stands before the comma is a clause and
 * nothing but a titled name, or a noun for a person, behind the cue; or a quotation stands before it. The last token of the
 * name; -1 where the sentence is built otherwise.
 */
export function invertedSpeaker(r: Reading, { cue, sentenceFrom, sentenceTo }: Frame): number {
  const isSaid = r.formRate[cue]! >= NEARLY_ALWAYS_REPORTS
  if (!(isSaid || r.formRate[cue]! >= MOSTLY_REPORTS || INVERTS.has(r.form[cue]!))) return -1
  if (cue - 2 < sentenceFrom || r.quoted[cue]! >= 0) return -1
  if (r.verbs[cue + 1] === r.verbs[cue] && !(r.xpos[cue] === BARE && INVERTS.has(r.form[cue]!))) return -1
  const isQuotation = r.quoted[cue - 1]! >= 0
  if (!isQuotation && (r.xpos[cue - 1] !== COMMA || clausesIn(r, sentenceFrom, cue - 1) === 0)) return -1
  // `"…," Ann Orr, D-Ohio, told Lee Park.`: `told` takes whoever hears it, and somebody stands before the cue
  if (HEARD.has(r.form[cue]!) || (!isQuotation && hasNameBehindMarks(r, sentenceFrom, cue))) return -1
  // `The mayor, who won, warned Lee Park.`
  if (!isSaid && !isQuotation && hasAside(r, sentenceFrom, cue)) return -1
  const stop = Math.min(sentenceTo, cue + 1 + LONGEST_TITLE)
  // `told a neighbour` says who heard it
  const mayBePlural = !TELLS.has(r.form[cue]!)
  const mayInvert = OPENS_SPEAKER.has(r.form[cue + 1]!) && !TELLS.has(r.form[cue]!)
  for (let i = cue + 1; i < stop; i++) {
    const entity = entityAt(r, i)
    // `said the mother of Lee Park`
    if (entity?.type === 'PER')
      return r.form[i - 1] !== OF && endsPhrase(r, entity.last, sentenceTo) ? entity.last - 1 : -1
    // `said its chief executive, Lee Park.`
    const isSetOff = !isQuotation && r.xpos[i] === COMMA && mayInvert && PERSONS.has(r.form[i - 1]!)
    const called = isSetOff ? entityAt(r, i + 1) : undefined
    if (called?.type === 'PER' && endsPhrase(r, called.last, sentenceTo)) return called.last - 1
    if (r.quoted[i]! >= 0 || r.xpos[i] === COMMA || (r.verbs[i + 1] !== r.verbs[i] && !isCapital(r, i)))
      return -1
    const isNoun =
      (i > cue + 1 && PERSONS.has(r.form[i]!) && mayInvert) ||
      (mayBePlural && PLURALS.has(r.form[i]!) && r.form[i - 1] !== OF && !isPartitive(r, cue + 1))
    // `a chief investigative officer`
    const isHeadNoun = isNoun && !NOMINAL.has(r.upos[i + 1]!)
    if (isHeadNoun && isWholeRest(r, i, sentenceTo)) return i
    if (OPENS_CLAUSE[r.xpos[i]!] && r.form[i] !== OF) return -1
  }
  return -1
}
const OPENS_SPEAKER = formSet('a an the its his her their')
const HEARD = formSet('tell tells told telling remind reminds reminded')
/** Is a person named between the last quotation of a sentence and the cue? */
function hasNameBehindMarks(r: Reading, from: number, cue: number): boolean {
  let named = false
  for (let i = cue - 1; i >= from; i--) {
    if (r.quoted[i]! >= 0) return named
    if (entityAt(r, i)?.type === 'PER') named = true
  }
  return false
}
function hasAside(r: Reading, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (r.xpos[i] === COMMA && RELATIVE_PRONOUNS[r.xpos[i + 1]!]!) return true
  return false
}
const OF = hashForm('of', 0, 2)
/** `said one of his friends` */
const isPartitive = (r: Reading, i: number): boolean => r.form[i + 1] === OF
const TELLS = formSet('tell tells told ask asks asked warn warns warned remind reminds reminded')
const PLURALS = formSet(`${[...ROLE_NOUNS].map(noun => `${noun}s`).join(' ')} sources scientists police`)
const PERSONS = formSet(`${[...ROLE_NOUNS].join(' ')} person man woman source official`)

/** Tokens of what describes a speaker without a name. A bound on the work. */
const LONGEST_REST = 40
/** `a protester using the name Lee Park`: a person named behind the noun, unless it is one whom somebody is close to. */
function isCalled(r: Reading, i: number): boolean {
  const name = entityAt(r, i)
  return name?.type === 'PER' && name.first === i && r.upos[i - 1] !== ADP
}

/** `said a person with knowledge of the talks who was not to speak of them`: what is left of the sentence describes the noun. */
function isWholeRest(r: Reading, noun: number, sentenceTo: number): boolean {
  if (sentenceTo - noun > LONGEST_REST) return false
  let relative = false
  let verbs = 0
  let most = 2
  for (let i = noun + 1; i < sentenceTo; i++) {
    if (r.quoted[i]! >= 0 || isCalled(r, i)) return false
    if (r.xpos[i] === WHO) relative = true
    // `who spoke on condition of anonymity because the talks were private`
    if (relative && r.form[i] === BECAUSE) most = 3
    if (r.verbs[i + 1] !== r.verbs[i] && (!relative || ++verbs > most)) return false
  }
  return true
}
const NOMINAL = new Set((['NOUN', 'PROPN', 'ADJ'] as const).map(tag => UPOS.indexOf(tag)))
const BECAUSE = hashForm('because', 0, 7)
/** `Harbour Works Director`: no verb, whatever the tagger takes it for. */
const isCapital = (r: Reading, i: number): boolean => /^\p{Lu}/u.test(r.analysis.word(i))

/** Does the sentence end behind a name, or go on with what describes it? */
const endsPhrase = (r: Reading, at: number, sentenceTo: number): boolean =>
  at >= sentenceTo || r.isInk[at] === 0 || isOccasion(r, at, sentenceTo)

/** Tokens of `in a brief email`. Set by hand. */
const LONGEST_OCCASION = 5
/** `(said Rabbi Lee Park) in a statement that was seen`: where it was said, and no clause but one that describes it. */
function isOccasion(r: Reading, at: number, sentenceTo: number): boolean {
  if (r.upos[at] !== ADP || r.quoted[at]! >= 0) return false
  let noun = at + 1
  while (noun < Math.min(sentenceTo, at + LONGEST_OCCASION) && !OCCASIONS.has(r.form[noun]!)) {
    if (r.isInk[noun] === 0 || r.verbs[noun + 1] !== r.verbs[noun]) return false
    noun++
  }
  if (!OCCASIONS.has(r.form[noun]!) || noun >= sentenceTo) return false
  for (let i = noun + 1; i < sentenceTo && r.verbs[sentenceTo]! > r.verbs[i]!; i++) {
    if (WHO_OR_WHICH[r.xpos[i]!]) return true
    if (r.verbs[i + 1] !== r.verbs[i]) return false
  }
  return true
}

/** `a colleague who pinched her arm and told her`: whoever `who` stands for, and nobody outside of the relative clause; -1 else. */
export function relativeSpeaker(r: Reading, { cue, subject: { token, via } }: Frame): number {
  // `an order, which asks for a recount and calls for more`
  const isPronoun =
    r.xpos[token] === WHO || (r.xpos[cue - 1] === COORDINATION && RELATIVE_PRONOUNS[r.xpos[token]!]!)
  const isWho = via === RELATIVE && token >= 0 && token < cue && isPronoun
  if (!isWho || r.commas[cue] !== r.commas[token]) return -1
  // `a guard who refused to be named | said`: the relative clause has ended
  return r.verbs[cue] === r.verbs[token] || r.xpos[cue - 1] === COORDINATION ? token : -1
}
const COORDINATION = XPOS.indexOf('CC')
const ACCORDING = hashForm('according', 0, 9)

/** `A guard who refused to be named said`: whoever is described where `who` passes for the speaker of a cue behind its clause. */
export function beforeWho(r: Reading, head: number, cue: number): number {
  // `according to analysts | who met her`
  if (head > cue + 2 && r.form[cue] === ACCORDING && r.xpos[head] === WHO)
    return isHead(r, head - 1, head) ? head - 1 : head
  const isWho = r.xpos[head] === WHO && head < cue && r.verbs[cue]! > r.verbs[head]!
  if (!isWho || r.xpos[cue - 1] === COORDINATION || r.commas[cue] !== r.commas[head]) return head
  return head > 0 && isHead(r, head - 1, head) ? head - 1 : head
}

/** `A deputy who was fired, Joice Mujuru, | called`: the name that commas set off behind the relative clause; -1 elsewhere. */
export function setOffName(r: Reading, head: number, cue: number): number {
  if (r.xpos[head] !== WHO || r.xpos[cue - 1] !== COMMA) return -1
  const name = entityAt(r, cue - 2)
  const isSetOff = name?.type === 'PER' && name.first - 1 > head && r.xpos[name.first - 1] === COMMA
  return isSetOff ? cue - 2 : -1
}

/** `Ex-chat show host Lee Park has quit and accused`: an adjective that passes for who speaks stands before a name. */
export function behindAdjective(r: Reading, head: number, cue: number): number {
  if (r.xpos[head] !== ADJECTIVE || r.entity[head]! >= 0 || head > cue) return head
  for (let i = head + 1; i < Math.min(cue, head + LONGEST_TITLE) && r.isInk[i] === 1; i++) {
    const name = entityAt(r, i)
    if (name?.type === 'PER') return name.last - 1
  }
  return head
}
const ADJECTIVE = XPOS.indexOf('JJ')

const ARTICLES = formSet('a an the whose')
/** `A jailed forger has asked`, `Orr, whose lawyer, …, insisted`: where the article passes for the speaker it is the noun behind it. */
export function behindArticle(r: Reading, head: number, cue: number): number {
  if (!ARTICLES.has(r.form[head]!)) return head
  // whatever the tagger takes `aide` for
  if (PERSONS.has(r.form[head + 1]!) && head + 2 === cue) return head + 1
  for (let i = head + 1; i < Math.min(r.count, head + LONGEST_TITLE) && i !== cue && r.isInk[i] === 1; i++)
    if (isHead(r, i, r.count) && !ARTICLES.has(r.form[i]!)) return i
  return head
}

const NOUN = UPOS.indexOf('NOUN')
const GENITIVE = XPOS.indexOf('POS')
const REJECTS = formSet(
  'confirm confirms confirmed confirming verify deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing refute refutes refuted rebut rebutted counter countered face faces faced facing investigate investigates investigated investigating hear heard review reviewed reviewing probe probed ignore ignored deflect deflects deflected dodge dodged duck ducked evade evaded avoid avoided sidestepped field fielded answer answers answered answering took take',
)
/** Tokens between a verb and the noun that it takes: `denied the latest claims`. Set by hand. */
const LONGEST_OBJECT = 3
/** `rejected claims of "a cover-up"`: whoever rejects them did not make them; `the council's claim that`: the council did. */
export function nounSpeaker(r: Reading, cue: number, speaker: number | null): number | null {
  let before = cue - 1
  while (before > 0 && (DESCRIBING.has(r.upos[before]!) || MEDIA.has(r.form[before]!))) before--
  if (ABOUT.has(r.form[before]!)) return null
  if (r.upos[cue] !== NOUN && !MEDIA.has(r.form[cue - 1]!)) return speaker
  if (cue >= 2 && r.xpos[cue - 1] === GENITIVE) return cue - 2
  for (let i = cue - 1; i >= Math.max(0, cue - LONGEST_OBJECT); i--) if (REJECTS.has(r.form[i]!)) return null
  return speaker
}

const DESCRIBING = new Set((['ADJ', 'DET', 'NUM'] as const).map(tag => UPOS.indexOf(tag)))
const MEDIA = formSet('news media press newspaper')
/** `left amid reports that`, `met concerns including explosive claims that`: others' reports. */
const ABOUT = formSet('amid amidst despite following including')

const FLOATING = formSet('both all each')
/** `Ruth Orr and Lee Park both (said)`: what passes for who speaks counts those before it. */
export function beforeFloating(r: Reading, head: number | null): number | null {
  if (head === null || head < 1 || !FLOATING.has(r.form[head]!)) return head
  return isHead(r, head - 1, head) && r.sentence[head - 1] === r.sentence[head] ? head - 1 : head
}

const OPENING = XPOS.indexOf('-LRB-')
const ENDING = XPOS.indexOf('-RRB-')
/** Tokens of the longest party and home in brackets. Set by hand. */
const LONGEST_PARTY = 6
/** `Sheriff Dale Hutton (R-Ohio) said`: what stands in brackets right before the cue does not speak, the name before them does. */
export function beforeBracket(r: Reading, head: number): number {
  if (r.xpos[head + 1] !== ENDING) return head
  let at = head - 1
  while (at > head - LONGEST_PARTY && at > 0 && r.xpos[at] !== OPENING) at--
  return at > 0 && r.xpos[at] === OPENING && r.sentence[at - 1] === r.sentence[head] ? at - 1 : head
}
