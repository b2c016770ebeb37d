import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import type { Analysis } from '../../model/analysis.ts'
import { UPOS, type Upos } from '../../model/tags.ts'

const codes = (...tags: Upos[]) => new Set(tags.map(tag => UPOS.indexOf(tag)))
const BEFORE_HEAD = codes('NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM')
const DETERMINERS = codes('DET', 'PRON')
const AFTER_HEAD = codes('NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'DET', 'ADP', 'CCONJ', 'PART')
const CANNOT_END = codes('ADP', 'CCONJ', 'DET', 'ADJ')
const NUM = UPOS.indexOf('NUM')
const CLAUSE_OPENERS = new Set(
  'who that which whose where when as after before since until because but by'.split(' '),
)
/** Longest role that is read, in tokens. */
const MOST_TOKENS = 30

/** First and past-the-last token of a stretch. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

export const isRoleNoun = (analysis: Analysis, i: number) =>
  ROLE_NOUNS.has(analysis.lower(i)) || /[a-z](?:woman|man|person)$/.test(analysis.lower(i))
export const isPossessive = (analysis: Analysis, i: number) => /^['’]s?$/.test(analysis.word(i))
const isHyphen = (analysis: Analysis, i: number) => /^[-‐‑–]$/.test(analysis.word(i))
const isWeekdayOrMonth = (word: string) =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|yesterday|today)$/.test(
    word,
  )

function within(analysis: Analysis, i: number, sentence: number): boolean {
  return i >= 0 && i < analysis.tokens.count && analysis.tokens.sentence[i] === sentence
}

/** `women's coach`: a possessive that says what sort, not whose. */
const isKind = (analysis: Analysis, i: number) =>
  /^(?:wom[ae]n|m[ae]n|child|children|people|girls?|boys?|workers?|human)$/.test(analysis.lower(i))

/** A role that a possessive before it may belong to somebody: the token after the owner, -1 without one. */
export interface OwnedRole extends TokenRange {
  readonly ownerEnd: number
}

/**
 * The role that starts at a token: a noun phrase whose head says what a person is, with what hangs on it by
 * prepositions and `and` (`a Stockton resident and a patient for 19 years`). An owner before it is left out
 * (`the hospital's head nurse`). Null where the head is another noun.
 */
export function readRole(analysis: Analysis, from: number, sentence: number): OwnedRole | null {
  const { upos } = analysis.tokens
  let first = from
  let i = from
  if (within(analysis, i, sentence) && /^(?:then|now|once|also|formerly)$/.test(analysis.lower(i)))
    first = ++i
  const oneOf = readOneOf(analysis, i, sentence)
  if (oneOf) return oneOf
  if (within(analysis, i, sentence) && DETERMINERS.has(upos[i]!)) i++
  let head = -1
  let ownerEnd = -1
  for (; within(analysis, i, sentence) && i - from < MOST_TOKENS; i++) {
    if (upos[i] === UPOS.indexOf('NOUN') || upos[i] === UPOS.indexOf('PROPN')) head = i
    else if (isPossessive(analysis, i)) {
      if (isKind(analysis, i - 1)) continue
      ownerEnd = i
      first = i + 1
      head = -1
    } else if (!BEFORE_HEAD.has(upos[i]!) && !isHyphen(analysis, i)) break
  }
  if (head < 0 || !isRoleNoun(analysis, head)) return null
  return { first, last: complementEnd(analysis, head + 1, sentence), ownerEnd }
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

/** Where what hangs on a head by prepositions and `and` ends; a date ends it. */
function complementEnd(analysis: Analysis, from: number, sentence: number): number {
  const { upos } = analysis.tokens
  let last = from
  for (let i = from; within(analysis, i, sentence) && i - from < MOST_TOKENS; i++) {
    const word = analysis.lower(i)
    if (CLAUSE_OPENERS.has(word) || isWeekdayOrMonth(word)) break
    if (upos[i] === NUM && /^[12]\d{3}$/.test(word)) break
    if (!AFTER_HEAD.has(upos[i]!) && !isHyphen(analysis, i) && !/^(?:its|their|his|her)$/.test(word)) break
    if (!CANNOT_END.has(upos[i]!)) last = i + 1
  }
  return last
}

/** The role that ends just before a token: modifiers and a head that says what a person is (`former state senator`). */
export function readRoleBefore(analysis: Analysis, end: number, sentence: number): TokenRange | null {
  const { upos } = analysis.tokens
  const isNominal = (i: number) =>
    within(analysis, i, sentence) && BEFORE_HEAD.has(upos[i]!) && !isWeekdayOrMonth(analysis.lower(i))
  let head = end - 1
  if (!within(analysis, head, sentence)) return null
  if (!isRoleNoun(analysis, head)) {
    // `Secretary of State`, `vice president for public affairs`
    while (isNominal(head) && end - head <= 4) head--
    if (head === end - 1 || !within(analysis, head - 1, sentence)) return null
    if (!/^(?:of|for)$/.test(analysis.lower(head))) return null
    head--
    if (!isRoleNoun(analysis, head)) return null
  }
  let first = head
  while (
    end - first < MOST_TOKENS &&
    (isNominal(first - 1) || (isHyphen(analysis, first - 1) && isNominal(first - 2)))
  )
    first--
  return { first, last: end }
}
