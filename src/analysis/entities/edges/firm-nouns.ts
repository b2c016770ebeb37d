import { DEMONYMS } from '../../../lexicon/demonyms.ts'
import {
  FIRM_BEGINNINGS,
  FIRM_DEEDS_IN_HEADLINES,
  FIRM_HANDS,
  FIRM_NOUNS,
  FIRM_VERBS,
  NATIONAL_AGENTS,
  NATIONAL_FIRM_NOUNS,
  TEAM_HANDS,
} from '../../../lexicon/firm-words.ts'
import { hashSpan, KNOWN } from '../decision/known.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { surnamesOf } from './surnames-of.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

/**
 * A name that a sort of firm stands before (`vegetable processor Simlow`, `the band Sirin Roo`), whose people firms have
 * (`Mull Taback analyst Kim Oh`), that was founded or that does what firms do in a headline (`Zentrix Buys`, `Zentrix Wins
 * Contract`) is no person, all over the article, unless it is somebody's: a given name, a surname of the article, or on a
 * list. Behind the sort of firm of a country a given name counts for nothing: `Swiss group Barry Lindt`.
 */
export function renameSorted<Name extends NameSpan>(
  names: readonly Name[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const surnames = surnamesOf(names, written)
  const isSomebodys = ({ first, last }: NameSpan, isOfCountry: boolean) =>
    last - first === 1
      ? surnames.has(written.word(first))
      : (!isOfCountry && (lookUp(lexicon.words, words[first]!) & LISTS.FIRST_NAME) !== 0) ||
        (lookUp(lexicon.names, hashSpan(words, first, last)) & KNOWN.PERSON) !== 0
  const firms = new Set<string>()
  names.forEach((name, k) => {
    if (name.type !== 'PER') return
    const sort = sortBefore(name.first, written)
    const isOfCountry = sort !== null && isNational(sort, written)
    const isFirm = isOfCountry || (sort !== null && FIRM_NOUNS.has(sort.noun))
    if (!isFirm && !isDoing(name, names[k + 1], written)) return
    if (!isSomebodys(name, isOfCountry && !NATIONAL_AGENTS.has(sort.noun))) firms.add(wordsOf(name, written))
  })
  return renameAll(names, firms, 'ORG', written, 'PER')
}

/** The noun right before a token, and where it begins: `start-up` is three tokens. */
interface Sort {
  readonly noun: string
  readonly first: number
}

function sortBefore(first: number, { word, touches, together }: Written): Sort | null {
  if (first === 0 || !together(first - 1, first)) return null
  const isHyphened = first > 3 && touches(first - 1) && touches(first - 2) && word(first - 2) === '-'
  if (word(first - 1) === 'tank' && first > 1 && word(first - 2) === 'think')
    return { noun: 'think-tank', first: first - 2 }
  const noun = isHyphened ? `${word(first - 3)}-${word(first - 1)}` : word(first - 1)
  return { noun: noun.toLowerCase(), first: isHyphened ? first - 3 : first - 1 }
}

/** Words between what says of what country a firm is and its sort: `Swiss dairy group`. */
const MOST_BETWEEN = 2

/** `Swiss group`, `Danish shipping company`, `Milan-based chain`. */
function isNational({ noun, first }: Sort, { word, together }: Written): boolean {
  if (![FIRM_NOUNS, NATIONAL_FIRM_NOUNS, NATIONAL_AGENTS].some(nouns => nouns.has(noun))) return false
  for (let i = first - 1; i >= 0 && i >= first - 1 - MOST_BETWEEN && together(i, first); i--) {
    if (DEMONYMS.has(word(i).toLowerCase()) || COUNTRY.test(word(i))) return true
    if (!/^\p{Ll}/u.test(word(i))) return false
  }
  return false
}

/** `US group`, `Milan-based chain` */
const COUNTRY = /^(?:US|UK|U\.S\.|U\.K\.|based)$/

const isHand = (noun: string): boolean => FIRM_HANDS.has(noun) || TEAM_HANDS.has(noun)

/** What only firms do or have behind their names. */
function isDoing(
  { first, last }: NameSpan,
  next: NameSpan | undefined,
  { count, word, together }: Written,
): boolean {
  if (next?.type === 'PER' && next.first === last + 1 && isHand(word(last))) return true
  if (last - first > 1 || last >= count) return false
  if (last + 1 < count && word(last) === ',' && FIRM_BEGINNINGS.has(word(last + 1))) return true
  if (first > 0 && together(first - 1, first)) return false
  const deeds = last + 1 < count ? FIRM_DEEDS_IN_HEADLINES.get(word(last)) : undefined
  return FIRM_VERBS.has(word(last)) || deeds?.has(word(last + 1)) === true
}
