import { PLURAL_NOUNS, UPOS, XPOS } from '../../model/tags.ts'
import { isAge } from './age.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead } from './heads.ts'
import { beforeAside, beforeHome, behindHome, isOffice, same, TITLE, typeAt } from './home-and-office.ts'
import { barePhrase, type TokenSpan } from './noun-phrase.ts'
import { entityAt, type Reading } from './reading.ts'
import { ROLES } from './role-forms.ts'

const COMMA = XPOS.indexOf(',')
const AND = hashForm('and', 0, 3)
const ACCORDING = hashForm('according', 0, 9)
const AMPERSAND = hashForm('&', 0, 1)
/** A list that begins right behind one of these hangs from it: `met Duarte and Crane`, `the office of Duarte and Crane`. */
const GOVERNORS = new Set((['VERB', 'AUX', 'ADP'] as const).map(tag => UPOS.indexOf(tag)))
const CLAUSES_END = new Set((['PUNCT', 'CCONJ', 'SCONJ', 'ADP'] as const).map(tag => UPOS.indexOf(tag)))
const ADJ = UPOS.indexOf('ADJ')
const ADP = UPOS.indexOf('ADP')
const ADV = UPOS.indexOf('ADV')
const MOST = 6

const joins = (r: Reading, i: number): boolean => r.form[i] === AND || r.form[i] === AMPERSAND
/** In a list with commas (`A, B and C`) only names and plurals; an apposition (`a lawyer and activist`) is neither. */
const isListed = (r: Reading, { last }: TokenSpan): boolean =>
  (entityAt(r, last - 1)?.type ?? 'LOC') !== 'LOC' || PLURAL_NOUNS[r.xpos[last - 1]!]!

/** The speakers that end with the one given: `Duarte, Crane and Osgood (said)`. */
export function coordinatedLeft(r: Reading, own: TokenSpan): TokenSpan[] {
  const found = [own]
  let first = own.first
  let parted = false
  while (found.length < MOST) {
    let at = titleStart(r, first, own.first) - 1
    const article = isArticleOfName(r, at, own) ? at : -1
    if (article >= 0) at--
    const conjunction = same(r, at, own.first) && joins(r, at)
    if (found.length === 1 && !conjunction) break
    if (conjunction) at--
    if (conjunction && found.length === 1) parted = same(r, at, own.first) && r.xpos[at] === COMMA
    if (same(r, at, own.first) && r.xpos[at] === COMMA && (!conjunction || same(r, at - 1, own.first))) at--
    else if (!conjunction) break
    if (typeAt(r, at) === 'LOC' && same(r, at, own.first)) at = beforeHome(r, at)
    if (conjunction && same(r, at, own.first)) at = beforeAside(r, at)
    if (!same(r, at, own.first) || !isHead(r, at, at + 1) || isPredicate(r, at)) break
    const next = barePhrase(r, at)
    if (conjunction && found.length === 1 && isOneOf(r, at, own))
      return [{ first: withEarlier(r, next.first), last: own.last }]
    if (conjunction && isOfTwoFields(r, at, titleStart(r, first, own.first), first)) break
    if (article >= 0 && !opensClause(r, next)) break
    // `Florida senator and presidential candidate Ana Duarte` is one person
    if (conjunction && hasCommonTitle(r, titleStart(r, first, own.first), first) && !isListed(r, next)) break
    if (conjunction && isOffice(r, at) && (isOffice(r, first - 1) || isNamedOffice(r, own))) break
    if (!conjunction && !(isListed(r, next) && found.every(span => isListed(r, span)))) break
    found.unshift(next)
    first = next.first
  }
  if (found.length === 1) return found
  // `They call it a sect, | and experts say`: a comma between two who are no names divides clauses
  if (parted && found.length === 2 && r.xpos[own.last] !== COMMA && !found.every(span => isNamed(r, span)))
    return [own]
  let before = titleStart(r, first, own.first) - 1
  // `in very quiet trading and dealers said`
  while (same(r, before, own.first) && (r.upos[before] === ADV || isAge(r, before))) before--
  // `Shop owners`: what opens the sentence right before a noun is no verb, whatever the tagger makes of it
  const opens = before === r.analysis.sentences.first[r.sentence[own.first]!] || isBehindDash(r, before)
  // `according to police and county officials`
  const governs =
    GOVERNORS.has(r.upos[before]!) && r.form[before - 1] !== ACCORDING && !(opens && r.upos[before] !== ADP)
  const governed =
    same(r, before, own.first) && ((governs && !OPENS_CLAUSE.has(r.form[before]!)) || joins(r, before))
  // `fled President Hadi, | workers and residents said`: what the list hangs from ends at the comma before the last two
  if (governed && found.length > 2 && r.xpos[found.at(-2)!.first - 1] === COMMA) return found.slice(-2)
  return governed ? [own] : found
}

const NOUN_TAG = XPOS.indexOf('NN')
const isNamed = (r: Reading, { last }: TokenSpan): boolean => r.entity[last - 1]! >= 0

/** `The Italian, German and | Swiss team`, `The state's grain handler | and marketer, Delta Bulk, said`: adjectives of one noun, and two nouns for one. */
function isOneOf(r: Reading, at: number, own: TokenSpan): boolean {
  const head = own.last - 1
  if (r.xpos[head] !== NOUN_TAG || r.entity[head]! >= 0) return false
  if (r.upos[at] === ADJ) return own.last - own.first > 1 && r.upos[own.first] === ADJ
  // `The property mogul and | television star said`: of two with one article
  if (isOfOneArticle(r, at, own)) return true
  const isNamed = r.xpos[own.last] === COMMA && (typeAt(r, own.last + 1) ?? 'LOC') !== 'LOC'
  return r.xpos[at] === NOUN_TAG && r.entity[at]! < 0 && own.first === head && isNamed
}
function isOfOneArticle(r: Reading, at: number, own: TokenSpan): boolean {
  const isSingular = r.xpos[at] === NOUN_TAG && r.entity[at]! < 0 && r.entity[own.first]! < 0
  const { first } = barePhrase(r, at)
  // `were called to the scene | and police said`
  if (same(r, first - 1, first) && GOVERNORS.has(r.upos[first - 1]!)) return false
  return isSingular && r.xpos[first] === DETERMINER && !OPENS_OWN[r.xpos[own.first]!]
}
const OPENS_OWN = XPOS.map(tag => tag === 'DT' || tag === 'PRP$' || tag === 'CD')

/** `Transport and | Harbours Minister Lee Park`: an office for two things, and one person. */
const isOfTwoFields = (r: Reading, at: number, title: number, name: number): boolean =>
  name - title > 1 &&
  typeAt(r, name) === 'PER' &&
  typeAt(r, at) !== 'PER' &&
  r.upos[at] === PROPN &&
  ROLES.has(r.form[name - 1]!) &&
  !ROLES.has(r.form[title]!)

/** The first token of a phrase whose adjectives commas divide. */
function withEarlier(r: Reading, first: number): number {
  let at = first
  while (at > 2 && r.xpos[at - 1] === COMMA && r.upos[at - 2] === ADJ && same(r, at - 2, at)) at -= 2
  return at > 0 && r.xpos[at - 1] === DETERMINER && same(r, at - 1, at) ? at - 1 : at
}

/** `The State Department and | the Pentagon`: names leave their article out. */
const isArticleOfName = (r: Reading, at: number, own: TokenSpan): boolean =>
  same(r, at - 1, own.first) &&
  r.xpos[at] === DETERMINER &&
  joins(r, at - 1) &&
  (typeAt(r, at + 1) ?? 'PER') !== 'PER'

/** Before a second article (`She called it a mistake and the Pentagon said`) only what opens a clause is of the list. */
function opensClause(r: Reading, { first }: TokenSpan): boolean {
  const before = r.xpos[first - 1] === DETERMINER ? first - 2 : first - 1
  return !same(r, before, first) || r.isInk[before] === 0 || r.form[before] === BOTH
}
const BOTH = hashForm('both', 0, 4)

const DASHES = formSet('- -- – —')
/** `BONN, June 29 - | Share analysts and traders say` */
const isBehindDash = (r: Reading, i: number): boolean =>
  i > 0 && DASHES.has(r.form[i - 1]!) && r.start[i]! > r.end[i - 1]!

/** `after the U.S. and Cuba declared`: no prepositions before a list that has its verb */
const OPENS_CLAUSE = formSet('after before since until as')
/** `chairman and president, Ann Orr, said` is one person too */
const isNamedOffice = (r: Reading, { first, last }: TokenSpan): boolean =>
  isOffice(r, last - 1) &&
  r.xpos[first] !== DETERMINER &&
  r.xpos[last] === COMMA &&
  typeAt(r, last + 1) === 'PER'
const DETERMINER = XPOS.indexOf('DT')

const BEFORE_PREDICATE = new Set((['ADV', 'DET'] as const).map(tag => UPOS.indexOf(tag)))
const AUX = UPOS.indexOf('AUX')
/** `The deal is not complete, and rights groups said`; not `The French and Dutch ministers said` */
function isPredicate(r: Reading, at: number): boolean {
  if (r.upos[at] !== ADJ || r.entity[at]! >= 0) return false
  let before = at - 1
  while (same(r, before, at) && BEFORE_PREDICATE.has(r.upos[before]!)) before--
  return r.xpos[at + 1] === COMMA || (same(r, before, at) && r.upos[before] === AUX)
}

const PROPN = UPOS.indexOf('PROPN')
const LONGEST_TITLE = 8
/** Titles stand outside of a name: `Sens. Ana Duarte`, `fellow New York Republican Ana Duarte`. */
function titleStart(r: Reading, first: number, own: number): number {
  const isPerson = typeAt(r, first) === 'PER'
  let at = first
  while (
    at > first - LONGEST_TITLE &&
    same(r, at - 1, own) &&
    (isPerson
      ? TITLE.has(r.upos[at - 1]!) && typeAt(r, at - 1) !== 'PER'
      : r.upos[at - 1] === PROPN && r.entity[at - 1]! < 0)
  )
    at--
  // `her husband Tom`
  return at < first && isPerson && same(r, at - 1, own) && r.xpos[at - 1] === POSSESSIVE ? at - 1 : at
}
const POSSESSIVE = XPOS.indexOf('PRP$')

function hasCommonTitle(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.upos[i] !== PROPN) return true
  return false
}

/** The speakers that begin with the one given: `(said) Duarte and Crane`; before their cue they reach to it. */
export function coordinatedRight(r: Reading, own: TokenSpan, cue = -1): TokenSpan[] {
  const found = [own]
  let closed = false
  while (!closed && found.length < MOST) {
    let at = behindHome(r, found.at(-1)!.last)
    if (same(r, at, own.first) && r.xpos[at] === COMMA) at++
    if (same(r, at, own.first) && joins(r, at)) {
      at++
      closed = true
    } else if (at === behindHome(r, found.at(-1)!.last)) break
    const next = phraseFrom(r, at, own.first)
    if (!next || (!closed && !(isListed(r, next) && found.every(span => isListed(r, span))))) {
      closed = false
      break
    }
    found.push(next)
  }
  const after = behindHome(r, found.at(-1)!.last)
  const behind = r.xpos[after] === COMMA && after > found.at(-1)!.last ? after + 1 : after
  if (cue > own.first) return closed && found.length > 1 && reaches(r, behind, cue) ? found : [own]
  const ends =
    after >= r.count || r.sentence[after] !== r.sentence[own.first] || CLAUSES_END.has(r.upos[after]!)
  return closed && ends && found.length > 1 ? found : [own]
}

const BEFORE_CUE = new Set((['AUX', 'ADV', 'PART'] as const).map(tag => UPOS.indexOf(tag)))
/** Do nothing but auxiliaries and adverbs stand before the cue? */
function reaches(r: Reading, from: number, cue: number): boolean {
  for (let i = from; i < cue; i++) if (!BEFORE_CUE.has(r.upos[i]!)) return false
  return from <= cue
}

/** Tokens from the first word of a noun phrase to its head. A bound on the work. */
const LONGEST_PHRASE = 8
/** The noun phrase that begins at a token. */
function phraseFrom(r: Reading, at: number, own: number): TokenSpan | null {
  for (let i = at; i < at + LONGEST_PHRASE && same(r, i, own) && r.isInk[i] === 1; i++) {
    // `Majority Leader | Ann Orr`
    if (!isHead(r, i, r.count) || (typeAt(r, i + 1) === 'PER' && r.entity[i + 1] !== r.entity[i])) continue
    const phrase = barePhrase(r, i)
    return titleStart(r, phrase.first, own) <= at || phrase.first <= at ? phrase : null
  }
  return null
}
