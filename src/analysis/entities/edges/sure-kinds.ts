import { BUSINESS_ENDS } from '../../../lexicon/business-words.ts'
import { LONE_NAMES } from '../../../lexicon/known-people.ts'
import { SPORT_WORDS } from '../../../lexicon/place-cues.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import type { EntityType } from '../../../model/tags.ts'
import { hashWord } from '../hash.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import type { NameSpan } from '../spans.ts'
import { hasSeveral } from './has-several.ts'
import { LEGAL_FORM } from './legal-forms.ts'
import { listsOf } from './lists-of.ts'
import { type Written, wordsOf } from './written.ts'

const SPORT = new Set([...SPORT_WORDS].map(hashWord))
/** Different words of sport from which a country may be a side. Set by hand: fewer stand in news of elections too. */
const ENOUGH = 4

/**
 * What the sentence reads as a country or region of the lists, or as somebody whom news calls by one name, is no
 * organization for what else the article says (`the Oregon edition`, `Merkel, CDU`), but a region is one in sport, and
 * where a firm is called by it (`Piedmont` after `Piedmont Aviation Inc`). `found` are the names before the article decided,
 * `words` the hashes of the tokens.
 */
export function keepSure(
  names: readonly EntitySpan[],
  found: readonly NameSpan[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const before = new Map(found.map(span => [span.first, span]))
  const turned = names.filter(({ first, last, type }) => {
    const read = before.get(first)
    return type === 'ORG' && read !== undefined && read.last === last && read.type !== 'ORG'
  })
  if (turned.length === 0) return [...names]
  const firms = new Set(names.filter(name => isFirm(name, written)).map(({ first }) => words[first]!))
  const isSport = hasSeveral(words, SPORT, ENOUGH)
  const kindOf = (name: EntitySpan): EntityType => {
    const { type } = before.get(name.first)!
    if (type === 'PER') return LONE_NAMES.has(wordsOf(name, written).toLowerCase()) ? type : 'ORG'
    const isArea = type === 'LOC' && isOnlyArea(listsOf(name, words, lexicon))
    return isArea && !isSport && !firms.has(words[name.first]!) ? type : 'ORG'
  }
  const kinds = new Map(turned.map(name => [name, kindOf(name)]))
  return names.map(name => {
    const type = kinds.get(name)
    return type === undefined || type === name.type ? name : { ...name, type }
  })
}

/** Clubs are called by cities (`Leeds`, which is a district too). */
const isOnlyArea = (listed: number): boolean =>
  (listed & LISTS.COUNTRY) !== 0 || (listed & (LISTS.REGION | LISTS.CITY)) === LISTS.REGION

function isFirm({ first, last, type }: EntitySpan, { word }: Written): boolean {
  return (
    type === 'ORG' &&
    last - first > 1 &&
    (LEGAL_FORM.test(word(last - 1)) || BUSINESS_ENDS.has(word(last - 1)))
  )
}
