import { FIRM_DEEDS_IN_HEADLINES, FIRM_HANDS, FIRM_NOUNS, FIRM_VERBS } from '../../../lexicon/firm-words.ts'
import { hashSpan, KNOWN } from '../decision/known.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

/**
 * A name that a sort of firm stands before (`vegetable processor Simlow`, `the band Sirin Roo`), whose people firms have
 * (`Mull Taback analyst Kim Oh`) or that does what firms do in a headline (`Zentrix Buys`, `Zentrix Wins Contract`) is no person, all over the
 * article, unless it is somebody's: a given name, a surname of the article, or on a list.
 */
export function renameSorted<Name extends NameSpan>(
  names: readonly Name[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const surnames = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'PER' && last - first > 1) surnames.add(written.word(last - 1))
  const isSomebodys = ({ first, last }: NameSpan) =>
    last - first === 1
      ? surnames.has(written.word(first))
      : (lookUp(lexicon.words, words[first]!) & LISTS.FIRST_NAME) !== 0 ||
        (lookUp(lexicon.names, hashSpan(words, first, last)) & KNOWN.PERSON) !== 0
  const firms = new Set<string>()
  names.forEach((name, k) => {
    if (name.type !== 'PER' || isSomebodys(name)) return
    if (isSorted(name, names[k + 1], written)) firms.add(wordsOf(name, written))
  })
  return renameAll(names, firms, 'ORG', written, 'PER')
}

function isSorted(
  { first, last }: NameSpan,
  next: NameSpan | undefined,
  { count, word, together }: Written,
): boolean {
  const isFollowing = first > 0 && together(first - 1, first)
  if (isFollowing && FIRM_NOUNS.has(word(first - 1))) return true
  if (next?.type === 'PER' && next.first === last + 1 && FIRM_HANDS.has(word(last))) return true
  if (isFollowing || last - first > 1 || last >= count) return false
  const deeds = last + 1 < count ? FIRM_DEEDS_IN_HEADLINES.get(word(last)) : undefined
  return FIRM_VERBS.has(word(last)) || deeds?.has(word(last + 1)) === true
}
