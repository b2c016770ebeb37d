import { DETERMINERS } from '../../lexicon/counted-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import { startOf } from './phrase-start.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** Nouns of a paper or a promise that names a sum: `an invoice for £15`. */
const NAMING_SUMS =
  /^(?:bills?|cheques?|checks?|invoices?|bids?|offers?|claims?|contracts?|orders?|loans?|grants?|fines?|lawsuits?|suits?|vouchers?|coupons?|bonds?|receipts?|tickets?|quotes?|deals?|mortgages?|drafts?|warrants?)$/
/** Verbs between a buyer and the goods: `you can get the smaller one for $49`. */
const GETTING = /^(?:get|gets|grab|grabs|order|ordered|snag|snapped|find|have)$/
const DEALS = /^(?:sales?|purchases?|acquisitions?|takeovers?|buyouts?|disposals?)$/
/** Tokens between the goods and `for`. */
const REACH = 12

/** `an invoice for £15`, `the kit is available for $90`, `get the speaker for $49`: what has the price, or the paper that names it. */
export function offeredFor(words: Words, raw: NumberRaw, { first, last, begin }: Place): NounPhrase | null {
  // `on sale for $200 off`
  if (raw.kind !== 'money' || words.lower(last) === 'off') return null
  let at = first - 1
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at))) at--
  if (words.lower(at) !== 'for') return null
  if (NAMING_SUMS.test(words.lower(at - 1)) && words.isNoun(at - 1)) return phraseTo(words, at - 1, begin)
  // `the sale of the port for $4 million`
  const sold = phraseTo(words, at - 1, begin)
  const of = sold && DETERMINERS.has(words.lower(sold.first - 1)) ? sold.first - 2 : (sold?.first ?? 0) - 1
  if (sold && words.lower(of) === 'of' && DEALS.test(words.lower(of - 1))) return sold
  for (let i = at - 1; i > begin && i > at - REACH; i--) {
    const word = words.lower(i)
    if (word === 'available' || (word === 'sale' && words.lower(i - 1) === 'on'))
      return offered(words, word === 'sale' ? i - 2 : i - 1, begin)
    if (GETTING.test(word) && (words.isVerb(i) || words.isAdverb(i - 1))) {
      // `you'd get $25`, `get off for $100`
      const from = skipDeterminers(words, i + 1, at)
      const goods = from > i + 1 ? phraseFrom(words, from, at) : null
      return goods && goods.first <= from + 3 && !words.isPerson(goods.head) ? goods : null
    }
    if (/^[,;:()]$/.test(word) || (words.isFinite(i) && !/^(?:is|are|was|were)$/.test(word))) return null
  }
  return null
}

/** The noun before the verb of `is available`, `are now on sale`. */
function offered(words: Words, i: number, begin: number): NounPhrase | null {
  let at = i
  while (at > begin && (words.isVerb(at) || words.isAdverb(at) || DETERMINERS.has(words.lower(at)))) at--
  const near = phraseTo(words, at, begin)
  return near && startOf(words, near, begin)
}
