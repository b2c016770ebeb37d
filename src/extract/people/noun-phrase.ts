import { BETWEEN_ROLE_AND_NAME } from '../../lexicon/honorifics.ts'
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import type { Analysis } from '../../model/analysis.ts'
import { UPOS, type Upos } from '../../model/tags.ts'
import type { NameIndex } from './name-index.ts'

const codes = (...tags: Upos[]) => new Set(tags.map(tag => UPOS.indexOf(tag)))
/** `X` is what the tagger takes some plurals for (`communications executive`). */
export const BEFORE_HEAD = codes('NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X')
const DETERMINERS = codes('DET', 'PRON')
const AFTER_HEAD = codes('NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'DET', 'ADP', 'CCONJ', 'PART')
const CANNOT_END = codes('ADP', 'CCONJ', 'DET', 'ADJ', 'PART')
const [NOUN, PROPN, ADJ, NUM] = (['NOUN', 'PROPN', 'ADJ', 'NUM'] as const).map(tag => UPOS.indexOf(tag))
const ARTICLES = new Set(['a', 'an', 'the'])
/** Whose role, where an organization was named before. */
export const ITS = new Set(['its', 'their'])
const CLAUSE_OPENERS = new Set(
  'who that which whose where when as after before since until because but by'.split(' '),
)
/** Longest role that is read, in tokens. */
export const MOST_TOKENS = 30

/** First and past-the-last token of a stretch. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

export function isRoleNoun(analysis: Analysis, i: number): boolean {
  const lower = analysis.lower(i)
  if (ROLE_NOUNS.has(lower)) return true
  const word = lower.includes('-') ? lower.replace(/^(?:co|ex|vice)-/, '') : lower
  if (ROLE_NOUNS.has(word) || PROFESSION.test(word)) return true
  return lower === analysis.word(i) && BEARER.test(word)
}
/** `tribesman`, `biostatistician`: whatever comes before, it is somebody, unless it is a surname. */
const PROFESSION = /[a-z]{3}(?:ologist|ographer|ician|iatrist|physicist|chemist)$/
const BEARER = /[a-z](?:woman|man|person)$/

/** The same for a compound by its first word: `son-in-law`; `i` is its last token. */
export function isRoleHead(analysis: Analysis, i: number): boolean {
  if (isRoleNoun(analysis, i)) return true
  return isHyphen(analysis, i - 1) && isHyphen(analysis, i - 3) && isRoleNoun(analysis, i - 4)
}

/** `mr` of `mr.` */
export const withoutDot = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word)

/** `Mr.`, `Dr.`, `Lord`: tells no role. */
const isHonorific = (analysis: Analysis, i: number) =>
  BETWEEN_ROLE_AND_NAME.has(withoutDot(analysis.lower(i)))
/** The first of the honorifics before a token, or the token itself. */
export function honorificsBefore(analysis: Analysis, i: number): number {
  let first = i
  while (first > 0 && isHonorific(analysis, first - 1)) first--
  return first
}
export const isPossessive = ({ word, tokens }: Analysis, i: number) =>
  POSSESSIVES.has(word(i)) && (i === 0 || tokens.end[i - 1] === tokens.start[i])
const POSSESSIVES = new Set(["'", '’', "'s", '’s'])
/** A hyphen inside a word, not a dash between words. */
export const isHyphen = (analysis: Analysis, i: number) =>
  HYPHENS.has(analysis.word(i)) && analysis.tokens.end[i] === analysis.tokens.start[i + 1]
/** A dash sets a dateline off (`WASHINGTON ― President Lee`), whatever the tagger takes it for. */
export const isDash = (analysis: Analysis, i: number) => /^[-‐‑–—―]+$/.test(analysis.word(i))
const HYPHENS = new Set('-‐‑–')
const WEEKDAYS_AND_MONTHS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december yesterday today`.split(/\s+/),
)
export const isWeekdayOrMonth = (word: string) => WEEKDAYS_AND_MONTHS.has(word)

export function within(analysis: Analysis, i: number, sentence: number): boolean {
  return i >= 0 && i < analysis.tokens.count && analysis.tokens.sentence[i] === sentence
}

/** `women's coach`: a possessive that says what sort, not whose. */
const isKind = (analysis: Analysis, i: number) =>
  /^(?:wom[ae]n|m[ae]n|child|children|people|girls?|boys?|workers?|human)$/.test(analysis.lower(i))

/** Words that say how somebody stands to an office (`retired judge`), whatever the tagger takes them for. */
export const isStanding = (analysis: Analysis, i: number) =>
  isField(analysis, i) ||
  (analysis.word(i) === 'Under' && analysis.lower(i + 1) === 'secretary') ||
  STANDINGS.has(analysis.lower(i)) ||
  /^(?:ex|vice|co)-/.test(analysis.lower(i))
/** `operating` of `chief operating officer`: a field of an office that looks like a verb. */
const isField = (analysis: Analysis, i: number) =>
  i > 0 &&
  /^(?:chief|senior|deputy|global|executive|['’]s?)$/.test(analysis.lower(i - 1)) &&
  /[a-z]ing$/.test(analysis.lower(i)) &&
  isRoleNoun(analysis, i + 1)
const STANDINGS = new Set(
  `acting appointed attending caretaker commanding convicted disgraced elected embattled exiled first founding incoming interim jailed
lead leading managing ousted outgoing presiding ranking reigning retired ruling serving shadow sitting visiting`.split(
    /\s+/,
  ),
)

/** A role that an owner before it may belong to: the token after the owner's name (a possessive, or the role behind `its`), -1 without one. */
export interface OwnedRole extends TokenRange {
  readonly ownerEnd: number
}

/**
 * The role that starts at a token: a noun phrase whose head says what a person is, with what hangs on it by
 * prepositions and `and` (`a Stockton resident and a patient for 19 years`). An owner before it is left out
 * (`the hospital's head nurse`). Null where the head is another noun.
 */
export function readRole(
  analysis: Analysis,
  from: number,
  sentence: number,
  names: NameIndex,
): OwnedRole | null {
  const { upos } = analysis.tokens
  let first = from
  let i = from
  let head = -1
  let ownerEnd = -1
  if (
    within(analysis, i, sentence) &&
    /^(?:then|now|once|also|formerly|currently|previously)$/.test(analysis.lower(i))
  )
    first = ++i
  // `Ann Lee, whose husband left, said`: a clause about somebody else
  if (within(analysis, i, sentence) && /^(?:whose|which|what)$/.test(analysis.lower(i))) return null
  const oneOf = readOneOf(analysis, i, sentence)
  if (oneOf) return oneOf
  if (within(analysis, i, sentence) && DETERMINERS.has(upos[i]!)) i++
  if (i > first && ARTICLES.has(analysis.lower(first))) first = i
  if (i > first && ITS.has(analysis.lower(first))) [ownerEnd, first] = [i, i]
  for (; within(analysis, i, sentence) && i - from < MOST_TOKENS; i++) {
    if (isOrganization(names, i)) head = i
    else if (upos[i] === NOUN || upos[i] === PROPN) head = i
    else if ((upos[i] === ADJ || isMistaggedNoun(analysis, i, head)) && isRoleNoun(analysis, i)) head = i
    else if (isStanding(analysis, i)) continue
    else if (head === i - 1 && isOrganization(names, head) && bracketEnd(analysis, i, sentence) > i)
      i = bracketEnd(analysis, i, sentence) - 1
    else if (isPossessive(analysis, i)) {
      if (isKind(analysis, i - 1)) continue
      ownerEnd = i
      first = i + 1
      head = -1
    } else if (isAndBetween(analysis, i, head, names)) head = -1
    else if (!BEFORE_HEAD.has(upos[i]!) && ![i - 1, i, i + 1].some(k => isHyphen(analysis, k))) break
  }
  if (head < 0 || !isRoleHead(analysis, head)) return null
  const bearer = names.at(head)
  // `Ann Lee, The Guardian`
  if (bearer?.type === 'PER' || (bearer?.type === 'ORG' && bearer.first <= first)) return null
  return { first, last: complementEnd(analysis, head + 1, sentence, names), ownerEnd }
}

/** `commodities economist`: behind a plural the tagger takes such a noun for a verb, which none of these is. */
const isMistaggedNoun = (analysis: Analysis, i: number, head: number): boolean =>
  head === i - 1 && analysis.tokens.upos[i] === VERB && /(?:ist|yst|ian)$/.test(analysis.word(i))

/** `energy and water minister`, `a former Apple and Google executive`: joins what stands before the head. */
function isAndBetween(analysis: Analysis, i: number, head: number, names: NameIndex): boolean {
  if (analysis.lower(i) !== 'and' || (head >= 0 && isRoleHead(analysis, head))) return false
  const { upos, sentence } = analysis.tokens
  if (head < 0 && upos[i - 1] !== ADJ) return false
  if (names.at(i - 1)?.type === 'PER' || !within(analysis, i + 1, sentence[i]!)) return false
  return BEFORE_HEAD.has(upos[i + 1]!) || isOrganization(names, i + 1)
}

export const isOrganization = (names: NameIndex, i: number) => names.at(i)?.type === 'ORG'

/** Tokens of an acronym in brackets that ends before a token: `(DGP)`. */
export function bracketBefore(analysis: Analysis, end: number): number {
  const opens = end > 3 && analysis.word(end - 1) === ')' && analysis.word(end - 3) === '('
  return opens && /^\p{Lu}{2,}$/u.test(analysis.word(end - 2)) ? 3 : 0
}

/** The token after a bracket of one word that opens here (`(NPA)`), or the token itself. */
function bracketEnd(analysis: Analysis, i: number, sentence: number): number {
  const closes = within(analysis, i + 2, sentence) && analysis.word(i + 2) === ')'
  return analysis.word(i) === '(' && closes ? i + 3 : i
}

/** `one of the victims` */
function readOneOf(analysis: Analysis, i: number, sentence: number): OwnedRole | null {
  if (!within(analysis, i + 3, sentence) || analysis.lower(i) !== 'one' || analysis.lower(i + 1) !== 'of')
    return null
  for (let head = i + 3; within(analysis, head, sentence) && head < i + 8; head++) {
    if (ROLE_NOUNS.has(analysis.lower(head).replace(/s$/, '')))
      return { first: i, last: head + 1, ownerEnd: -1 }
  }
  return null
}

const VERB = UPOS.indexOf('VERB')
/** `advanced` of `director of advanced planning`, `planning` of `head of planning`, `the collapsed exchange`: what the tagger takes for a verb. */
function isParticiple({ tokens, lower }: Analysis, i: number, from: number): boolean {
  if (tokens.upos[i] !== VERB || !/[a-z]{2}(?:ing|ed)$/.test(lower(i))) return false
  const before = tokens.upos[i - 1] === ADJ ? i - 2 : i - 1
  return /^(?:of|for)$/.test(lower(before)) || (before >= from && /^(?:the|an?|its)$/.test(lower(before)))
}

/** Where what hangs on a head by prepositions and `and` ends; a date or a person ends it, a name is never cut. */
function complementEnd(analysis: Analysis, from: number, sentence: number, names: NameIndex): number {
  const { upos } = analysis.tokens
  let last = from
  for (let i = from; within(analysis, i, sentence) && i - from < MOST_TOKENS; i++) {
    const name = names.at(i)
    if (name?.type === 'PER' && analysis.lower(i - 1) === 'and' && names.at(i - 2)?.type !== 'PER') break
    if (name && name.type !== 'PER' && name.first >= from) {
      i = name.last - 1
      last = name.last
      continue
    }
    const word = analysis.lower(i)
    if (CLAUSE_OPENERS.has(word) || isWeekdayOrMonth(word) || analysis.word(i) === 'May') break
    if (upos[i] === NUM && /^[12]\d{3}$/.test(word)) break
    if (word === ',' && isListBefore(analysis, i, names)) continue
    if (
      !AFTER_HEAD.has(upos[i]!) &&
      !isHyphen(analysis, i) &&
      !isHyphen(analysis, i - 1) &&
      !isField(analysis, i) &&
      !(isStanding(analysis, i) && isRoleNoun(analysis, i + 1)) &&
      !isParticiple(analysis, i, from) &&
      !/^(?:its|their|his|her)$/.test(word)
    )
      break
    // `editor-at-large`
    if (isHyphen(analysis, i) || isHyphen(analysis, i + 1)) continue
    if (isHyphen(analysis, i - 1) || !(CANNOT_END.has(upos[i]!) || upos[i] === VERB)) last = i + 1
  }
  return last
}

/** Tokens of the rest of a list of fields, at most. */
const MOST_OF_LIST = 12
const FIELD = codes('NOUN', 'PROPN', 'ADJ', 'PUNCT', 'CCONJ', 'VERB')

/** `professor of paediatrics |, neurology and pharmacy at the University of Halden`: fields in a list before the body where they are taught. */
function isListBefore(analysis: Analysis, comma: number, names: NameIndex): boolean {
  const { tokens, lower } = analysis
  let isJoined = false
  for (let i = comma + 1; within(analysis, i, tokens.sentence[comma]!) && i <= comma + MOST_OF_LIST; i++) {
    if (lower(i) === 'at') return isJoined && isOrganization(names, lower(i + 1) === 'the' ? i + 2 : i + 1)
    if (names.at(i) || !FIELD.has(tokens.upos[i]!)) return false
    isJoined ||= lower(i) === 'and'
  }
  return false
}
