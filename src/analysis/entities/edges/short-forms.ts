import { BUSINESS_ENDS } from '../../../lexicon/business-words.ts'
import { KIND_WORDS } from '../../../lexicon/organization-kinds.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import { LEGAL_FORM } from './legal-forms.ts'
import type { Written } from './written.ts'

const CAPITAL = /^\p{Lu}\p{Ll}{2,}$/u
const COMPANY_WORDS = KIND_WORDS.find(({ kind }) => kind === 'company')?.words ?? new Set<string>()
/** First words of firms that by themselves are something else. */
const OTHERS =
  LISTS.COUNTRY |
  LISTS.REGION |
  LISTS.CITY |
  LISTS.TITLE |
  LISTS.DEMONYM |
  LISTS.CALENDAR |
  LISTS.ORGANIZATION_WORD
const GENERAL =
  /^(?:First|Second|United|National|International|General|Royal|New|Old|Great|North|South|East|West|Northern|Southern|Eastern|Western|Central|Union|Standard|Global|American|Public|Federal|Bank|The|Best|Big|Home|World|City|State)$/
const OWNED = /^['’]s$/
const QUOTE = /^["“‘(]$/
/** How sure such a firm is. Set by hand. */
const CONFIDENCE = 0.77

/**
 * Adds a firm by the first word of its name where nothing has it (`Traders at | Marrow | cheered`, of `Marrow Bank`), with a
 * capital inside a sentence and no capital beside it; then also where it opens one. `words` are the hashes of the tokens.
 */
export function addShortForms(
  names: readonly EntitySpan[],
  { count, word, together, isVerb }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const firms = new Set<number>()
  for (const { first, last, type } of names) {
    if (type !== 'ORG' || last - first < 2 || !CAPITAL.test(word(first)) || GENERAL.test(word(first)))
      continue
    const end = word(last - 1)
    const isFirm = LEGAL_FORM.test(end) || BUSINESS_ENDS.has(end) || COMPANY_WORDS.has(end.toLowerCase())
    if (isFirm && (lookUp(lexicon.words, words[first]!) & OTHERS) === 0) firms.add(words[first]!)
  }
  if (firms.size === 0) return [...names]
  const taken = new Uint8Array(count)
  for (const { first, last } of names) taken.fill(1, first, last)
  const isCapital = (i: number) => i >= 0 && i < count && /^\p{Lu}/u.test(word(i))
  const isAlone = (i: number) =>
    !taken[i] && CAPITAL.test(word(i)) && !(isCapital(i + 1) && together(i, i + 1))
  const opens = (i: number) => i === 0 || !together(i - 1, i)
  const added: EntitySpan[] = []
  const add = (first: number) =>
    added.push({ first, last: first + 1, type: 'ORG', source: 'repeat', confidence: CONFIDENCE })
  const named = new Set<number>()
  for (let i = 1; i < count; i++) {
    if (!firms.has(words[i]!) || !isAlone(i) || opens(i) || isCapital(i - 1) || QUOTE.test(word(i - 1)))
      continue
    named.add(words[i]!)
    add(i)
  }
  // `Marrow gave`: any word has a capital there, so that it counts only for what is named elsewhere
  for (let i = 0; named.size > 0 && i + 1 < count; i++)
    if (named.has(words[i]!) && opens(i) && isAlone(i) && (isVerb(i + 1) || OWNED.test(word(i + 1)))) add(i)
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.first - b.first)
}
