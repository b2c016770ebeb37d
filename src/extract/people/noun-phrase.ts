import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import type { Analysis } from '../../model/analysis.ts'
import { UPOS, type Upos } from '../../model/tags.ts'

const codes = (...tags: Upos[]) => new Set(tags.map(tag => UPOS.indexOf(tag)))
const BEFORE_HEAD = codes('NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM')
const DETERMINERS = codes('DET', 'PRON')
const AFTER_HEAD = codes('NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'DET', 'ADP', 'CCONJ', 'PART')
const CANNOT_END = codes('ADP', 'CCONJ', 'DET', 'ADJ')
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

/**
 * The role that starts at a token: a noun phrase whose head says what a person is, with what hangs on it by
 * prepositions and `and` (`a Stockton resident and a patient for 19 years`). Null where the head is another noun.
 */
export function readRole(analysis: Analysis, from: number, sentence: number): TokenRange | null {
  const { upos } = analysis.tokens
  let i = from
  if (within(analysis, i, sentence) && DETERMINERS.has(upos[i]!)) i++
  let head = -1
  for (; within(analysis, i, sentence) && i - from < MOST_TOKENS; i++) {
    if (upos[i] === UPOS.indexOf('NOUN') || upos[i] === UPOS.indexOf('PROPN')) head = i
    else if (!BEFORE_HEAD.has(upos[i]!) && !isHyphen(analysis, i) && !isPossessive(analysis, i)) break
  }
  if (head < 0 || !isRoleNoun(analysis, head)) return null
  let last = head + 1
  for (i = last; within(analysis, i, sentence) && i - from < MOST_TOKENS; i++) {
    const word = analysis.lower(i)
    if (
      /^(?:who|that|which|whose|where|when|as|after|before|since|until|because|but|by)$/.test(word) ||
      isWeekdayOrMonth(word)
    )
      break
    if (!AFTER_HEAD.has(upos[i]!) && !isHyphen(analysis, i) && !/^(?:its|their|his|her)$/.test(word)) break
    if (!CANNOT_END.has(upos[i]!)) last = i + 1
  }
  return { first: from, last }
}

/** The role that ends just before a token: modifiers and a head that says what a person is (`former state senator`). */
export function readRoleBefore(analysis: Analysis, end: number, sentence: number): TokenRange | null {
  const { upos } = analysis.tokens
  const isNominal = (i: number) =>
    within(analysis, i, sentence) && BEFORE_HEAD.has(upos[i]!) && !isWeekdayOrMonth(analysis.lower(i))
  let head = end - 1
  if (!within(analysis, head, sentence)) return null
  if (!isRoleNoun(analysis, head)) {
    // `Secretary of State`, `director of public affairs`
    while (isNominal(head) && end - head <= 4) head--
    if (head === end - 1 || !within(analysis, head - 1, sentence) || analysis.lower(head) !== 'of')
      return null
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
