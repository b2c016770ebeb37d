import { SENTENCE_STARTERS } from '../../../lexicon/abbreviations.ts'
import { DATE_LINE_WORDS, MONTH_NUMBERS } from '../../../lexicon/calendar-words.ts'
import { DEMONYMS } from '../../../lexicon/demonyms.ts'
import { ORGANIZATION_NOUNS } from '../../../lexicon/descriptions.ts'
import { BEFORE_FIRM_OFFICE, FIRM_OFFICES } from '../../../lexicon/person-words.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { hashSpan, isKnownBody } from '../decision/known.ts'
import { type Lexicon, LISTS, PLACE_LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { Written } from './written.ts'

/** Words of the longest office, and of the longest name of a body before it. */
const [LONGEST_OFFICE, LONGEST_NAME] = [3, 3]
/** How sure such a body is. Set by hand. */
const CONFIDENCE = 0.77
const CAPITAL = /^\p{Lu}[\p{L}&'’.-]*$/u
/** What opens a sentence with a capital and no name. */
const OPENERS = new Set(SENTENCE_STARTERS.split(' '))
/** Offices of unions beside those of firms. */
const UNION_OFFICE = 'general secretary'

/**
 * Adds bodies that the article took for no name, or for somebody's surname, where somebody with an office that only bodies have
 * is named behind them: `Orvane | chief executive | Ann Roe`. `words` are the hashes of the tokens.
 */
export function addHeaded(
  names: readonly EntitySpan[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const fresh = new Map<number, EntitySpan>()
  names.forEach(({ first, type }, k) => {
    if (type !== 'PER') return
    const before = names[k - 1]
    const chamber = chamberBefore(first, written)
    if (chamber >= 0 && chamber >= (before?.last ?? 0))
      fresh.set(chamber, {
        first: chamber,
        last: chamber + 1,
        type: 'ORG',
        source: 'article',
        confidence: CONFIDENCE,
      })
    const last = officeStart(first, written)
    if (last < 0) return
    const isSurname = before?.type === 'PER' && before.last === last && last - before.first === 1
    const limit = isSurname ? before.first : (before?.last ?? 0)
    const start = bodyStart(last, limit, written)
    // `Microsoft | Gaming CEO Phil Lund`
    const isPart = before !== undefined && !isSurname && before.last === start
    if (start === last || isPart || !mayBeBody(start, last, written, words, lexicon)) return
    fresh.set(start, { first: start, last, type: 'ORG', source: 'article', confidence: CONFIDENCE })
  })
  if (fresh.size === 0) return [...names]
  return [...names.filter(({ first }) => !fresh.has(first)), ...fresh.values()].sort(
    (a, b) => a.first - b.first,
  )
}

const CHAMBER = /^(?:House|Senate|Assembly)$/
/** Who presides over a chamber of a parliament or leads there. */
const OF_CHAMBER = /^(?:Speaker|President|(?:Majority|Minority) (?:Leader|Whip))$/

/** The token of a chamber whose officer is named at token `person`: `House | Speaker | Ann Lee`; or -1. */
function chamberBefore(person: number, { word, together }: Written): number {
  for (let length = 1; length <= 2; length++) {
    const at = person - length - 1
    if (at < 0 || !together(at, person) || !CHAMBER.test(word(at))) continue
    const office = length === 1 ? word(at + 1) : `${word(at + 1)} ${word(at + 2)}`
    if (OF_CHAMBER.test(office)) return at
  }
  return -1
}

/** The token at which the office of whoever is named at token `person` begins, `former` and the like included, or -1. */
function officeStart(person: number, { word, together }: Written): number {
  for (let length = LONGEST_OFFICE; length > 0; length--) {
    const from = person - length
    if (from < 1 || !together(from, person)) continue
    let office = word(from).toLowerCase()
    for (let i = from + 1; i < person; i++) office += ` ${word(i).toLowerCase()}`
    if (!FIRM_OFFICES.has(office) && office !== UNION_OFFICE) continue
    let start = from
    while (start > 0 && BEFORE_FIRM_OFFICE.has(word(start - 1).toLowerCase())) start--
    return together(Math.max(0, start - 1), person) ? start : -1
  }
  return -1
}

/** The first of the words with capitals that end before token `last`, none of them before `limit`. */
function bodyStart(last: number, limit: number, { word, together }: Written): number {
  let start = last
  const isPart = (i: number) =>
    together(i, last) && CAPITAL.test(word(i)) && !OPENERS.has(word(i).toLowerCase())
  while (start > limit && last - start < LONGEST_NAME && isPart(start - 1)) start--
  return start
}

/** `Unite` is a verb as well, and a body where a list has it; `Group` and `Corporate` are none. */
function mayBeBody(
  start: number,
  last: number,
  { word }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): boolean {
  if (last - start === 1 && isNoName(word(start).toLowerCase())) return false
  const known = lookUp(lexicon.names, hashSpan(words, start, last))
  if (isKnownBody(known)) return true
  return last - start > 1 || (lookUp(lexicon.words, words[start]!) & (LISTS.COMMON | PLACE_LISTS)) === 0
}
/** `Group`, `Monday`, `British`: what sort of body it is, a day or a people. */
const isNoName = (lower: string): boolean =>
  ORGANIZATION_NOUNS.has(lower) ||
  DEMONYMS.has(lower) ||
  DATE_LINE_WORDS.has(lower) ||
  MONTH_NUMBERS.has(lower)
