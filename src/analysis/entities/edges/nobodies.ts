import { GODS, MEMORIALS, MEMORIALS_OF_TWO, PEOPLES, STAND_INS } from '../../../lexicon/nobodies.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { isTitled } from './courtesy.ts'
import { surnamesOf } from './surnames-of.ts'
import { type Written, wordsOf } from './written.ts'

/** An office that a single person holds, by itself: `the Pope's bedroom`. As written. */
const OFFICE = /^(?:Pope|Emperor|Empress|Tsar)$/
/** Members of a party or a parliament by the last word: `Brexiteer MPs`, `Washington Democrat`. */
const MEMBERS = /^(?:MPs|MEPs|MSPs|Democrat)$/
/** Letters for a degree, wherever they stand: `Monica Hale, PA-C`, `Dr.P.H.`, `the M.D. degree`. */
const LETTERS = /^(?:Dr\.?P\.H\.?|M\.?D\.?|Ph\.?D\.?|P\.H\.?|PA-C|RN-BC|D\.O\.|R\.N\.|M\.P\.H\.?)$/
/** What somebody is behind a hyphen: `a double Oscar-winner`. */
const BEARER =
  /-(?:winner|nominee|holder|goer|lover|hater|watcher)s?$|-(?:worthy|like|style|esque|era|inspired|backed|led|linked|owned|founded|designed)$/
/** `ZMapp`, `Aditya-L1`: what medicines and probes are called; `LLewelyn` and `McAvoy` are not. */
const COINED = /^\p{Lu}{2}\p{Ll}|^\p{L}.*\p{Nd}$/u
/** An office with a party before it: `the Democratic Speaker of the House`. */
const OF_PARTY = /^(?:Democratic|Republican|Conservative|Liberal|Labour|GOP|Tory)$/
const PARTY_OFFICE =
  /^(?:Speaker|Leader|Whip|President|Governor|Senator|Representative|Congressman|Congresswoman|Mayor|Chairman|Chairwoman|Caucus|Nominee|Senators|Leaders|Governors)$/
const ARTICLE = /^(?:the|an?|his|her|its|their|this|at|in|to|from|near|outside|['’]s)$/i
/** Longest of these, in tokens. */
const LONGEST = 4

/** Whether a god of the article is but a name: `God` stands where nobody has it as a surname. */
const isGod = ({ first, last }: EntitySpan, { word }: Written): boolean =>
  word(first) === 'Allahu' || (GODS.has(word(first)) && (last - first === 1 || word(last - 1) === 'Almighty'))

/** Whom a prize, a fellowship or an oil field is called after is not spoken of: `the Johan Sverdrup oil field`. */
function isMemorial({ first, last }: EntitySpan, { count, word, together }: Written): boolean {
  // `Lark-Benoît syndrome`
  if (last < count && word(last) === 'syndrome') return true
  if (last >= count || first === 0 || !ARTICLE.test(word(first - 1)) || !together(first - 1, last))
    return false
  const noun = word(last)
  if (MEMORIALS.has(noun)) return true
  return last + 1 < count && together(last, last + 1) && MEMORIALS_OF_TWO.has(`${noun} ${word(last + 1)}`)
}

/** One word, as medicines and probes have it: nothing in it stands apart. */
function isCoined({ first, last }: EntitySpan, whole: string, { touches }: Written): boolean {
  for (let i = first + 1; i < last; i++) if (!touches(i)) return false
  return COINED.test(whole) && !whole.startsWith('LL')
}

/** `Mark my words`, the party of `(R., Ohio)`, and a letter by itself. */
const isNoName = ({ first, last }: EntitySpan, { count, word }: Written): boolean =>
  (/^[DIR]\.?$/.test(word(first)) && first > 0 && word(first - 1) === '(') ||
  (last - first === 1 &&
    ((word(first) === 'Mark' && last < count && word(last) === 'my') || /^\p{Lu}$/u.test(word(first))))

/** Drops what was taken for people and is nobody: gods, offices, degrees, peoples, members of a party; and whom a thing is called after. */
export function dropNobodies(names: readonly EntitySpan[], written: Written): EntitySpan[] {
  const { word } = written
  let surnames: ReadonlySet<string> | undefined
  const isSomebodys = (surname: string) => {
    surnames ??= surnamesOf(names, written)
    return surnames.has(surname)
  }
  return names.filter(name => {
    const { first, last, type } = name
    if (type !== 'PER' || last - first > LONGEST) return true
    if (last - first === 1 && OFFICE.test(word(first))) return isSomebodys(word(first))
    if (isGod(name, written) || (last - first > 1 && MEMBERS.test(word(last - 1)))) return false
    if (isMemorial(name, written) || isNoName(name, written)) return false
    if (last - first > 1 && OF_PARTY.test(word(first)) && PARTY_OFFICE.test(word(last - 1))) return false
    // the pound, where nobody has it for a surname
    if (
      word(first) === 'Sterling' &&
      last - first === 1 &&
      !isTitled(first, written) &&
      !isSomebodys('Sterling')
    )
      return false
    const spaced = wordsOf(name, written)
    const whole = spaced.replaceAll(' ', '')
    if (PEOPLES.has(whole.toLowerCase()) || isCoined(name, whole, written)) return false
    return !STAND_INS.has(spaced.toLowerCase()) && !LETTERS.test(whole) && !BEARER.test(whole)
  })
}
