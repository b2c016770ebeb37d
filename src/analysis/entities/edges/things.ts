import { THING_NOUNS, THINGS_BEHIND } from '../../../lexicon/thing-nouns.ts'
import { hashSpan, KNOWN } from '../decision/known.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { isTitled } from './courtesy.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

/** Words between the article and what it is, at most. */
const REACH = 5
const IS = /^(?:is|was|are|were|,|\()$/
const ARTICLE = /^(?:an?|the|one)$/
/** What a price does. */
const TRADES =
  /^(?:rose|fell|slipped|gained|dropped|jumped|eased|climbed|slid|firmed|edged|weakened|strengthened|closed|opened|traded)$/
/** What it does it by, behind a number. */
const BY = /^(?:%|percent|pct|cents?)$/
const MONEY = /^(?:dollar|euro|yen|mark|franc|pound|yuan|rupee|rand)$/
const ENDS = /^(?:[,.;:()]|['’]s?|of|for|with|at|in|on|to|from|by|that|which|who|whose|made|sold|built)$/

/**
 * A medicine, a ship or a program sounds like somebody: `Entra, a drug for asthma,`, `the Cassin spacecraft`, `the painkiller Ovan`;
 * so does what rises by a few per cent.
 * Where the article says what it is it is that, all over the article, unless it is a word of somebody's longer name or has a
 * title. `words` are the hashes of the tokens.
 */
export function renameThings<Name extends NameSpan>(
  names: readonly Name[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const things = new Set<string>()
  for (const name of names) {
    const { first, last, type } = name
    if (last - first > 1) continue
    if (type !== 'PER' && !(type === 'LOC' && isCalled(first, written) && !isLarge(words[first]!, lexicon)))
      continue
    if (type === 'PER' && !isCalled(first, written) && !isSaidToBe(name, written)) continue
    if (isTitled(first, written)) continue
    if ((lookUp(lexicon.names, hashSpan(words, first, last)) & KNOWN.PERSON) === 0)
      things.add(wordsOf(name, written))
  }
  if (things.size === 0) return [...names]
  for (const { first, last, type } of names)
    if (type === 'PER' && last - first > 1) for (let i = first; i < last; i++) things.delete(written.word(i))
  return renameAll(renameAll(names, things, 'MISC', written, 'PER'), things, 'MISC', written, 'LOC')
}

const isLarge = (word: number, lexicon: Lexicon): boolean =>
  (lookUp(lexicon.words, word) & (LISTS.COUNTRY | LISTS.REGION | LISTS.CITY)) !== 0

/** `a chatbot, called Tako`, `the drug called Ovan` */
function isCalled(first: number, { word, together }: Phrase): boolean {
  if (first < 3 || !together(first - 3, first) || !/^(?:called|named|dubbed)$/.test(word(first - 1)))
    return false
  return THING_NOUNS.has(word(word(first - 2) === ',' ? first - 3 : first - 2))
}

type Phrase = Pick<Written, 'count' | 'word' | 'together'>

function isSaidToBe({ first, last }: NameSpan, { count, word, together }: Phrase): boolean {
  const behind = last < count && together(first, last) ? word(last) : ''
  if (THINGS_BEHIND.has(behind) && first > 0 && /^[Tt]he$/.test(word(first - 1))) return true
  if (first > 1 && together(first - 2, first) && THING_NOUNS.has(word(first - 1))) {
    // `the drug Ovan`, not `her horse Bill`
    let i = first - 2
    while (i > first - 4 && i > 0 && /^\p{Ll}/u.test(word(i)) && !ARTICLE.test(word(i))) i--
    if (ARTICLE.test(word(i))) return true
  }
  // `a new cancer drug, Ovan, is`
  if (
    behind === ',' &&
    first > 2 &&
    word(first - 1) === ',' &&
    isThingBefore(first - 2, { count, word, together })
  )
    return true
  if (TRADES.test(behind) && isPriced(last + 1, { count, word, together })) return true
  if (!IS.test(behind) || last + 2 >= count || !ARTICLE.test(word(last + 1))) return false
  for (let i = last + 2; i < count && i < last + 2 + REACH && together(first, i); i++) {
    if (THING_NOUNS.has(word(i).toLowerCase()))
      return i + 1 >= count || !/^\p{Ll}/u.test(word(i + 1)) || isEnd(word(i + 1))
    if (ENDS.test(word(i))) return false
  }
  return false
}

/** A noun for things at a token, with its article and no more than adjectives between. */
function isThingBefore(i: number, { word, together }: Phrase): boolean {
  if (!THING_NOUNS.has(word(i))) return false
  for (let k = i - 1; k >= 0 && k >= i - REACH && together(k, i); k--) {
    if (ARTICLE.test(word(k).toLowerCase())) return true
    if (!/^\p{Ll}/u.test(word(k))) return false
  }
  return false
}

/** `Sterling | rose 0.4 per cent`, `fell against the dollar`; somebody `gained 12 percent of the vote`. */
function isPriced(from: number, { count, word, together }: Phrase): boolean {
  let isCounted = false
  for (let i = from; i < count && i < from + REACH && together(from - 1, i); i++) {
    if (isCounted && BY.test(word(i))) return word(i + 1) !== 'of'
    isCounted = /^\p{Nd}/u.test(word(i)) || (isCounted && word(i) === 'per')
    if (word(i) === 'against' && i + 2 < count && MONEY.test(word(i + 2))) return true
  }
  return false
}

/** Behind the noun the phrase goes on with what it is for and with no other noun: `a drug for`, not `a drug dealer`. */
const isEnd = (next: string): boolean =>
  /^(?:of|for|that|which|used|made|sold|built|to|with|by|from|in|on|designed|developed|known|called|and|or)$/.test(
    next,
  )
