import { FIRM_DEEDS, FIRM_HOLDINGS, OF_FIRMS } from '../../../lexicon/firm-context.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly, KNOWN } from '../decision/known.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { renameAll, type Written } from './written.ts'

const NAMES = LISTS.FIRST_NAME | LISTS.LAST_NAME
const PERSON = ENTITY_TYPES.indexOf('PER')
const BETWEEN = /^(?:of|in|at|for)$/
const OWNED = /^['’]s?$/

/**
 * Reads a single word as a firm where the article speaks of it as of one (`customers of Tessaro`, `Norvane, which employs`)
 * or has a longer name that begins so (`Ashcombe` of `Ashcombe Rovers`), though it sounded like a person: one that nobody is
 * called, in no list, and in no longer name of a person here.
 * `words` are the hashes of the tokens.
 */
export function renameCompanies<Name extends NameSpan>(
  names: readonly Name[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const { word } = written
  const parts = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'PER' && last - first > 1) for (let i = first; i < last; i++) parts.add(word(i))
  const isStranger = ({ first, last, type }: NameSpan) => {
    if (type !== 'PER' || last - first > 1 || parts.has(word(first))) return false
    if ((lookUp(lexicon.words, words[first]!) & NAMES) !== 0) return false
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    return (known & KNOWN.PERSON) === 0 && !isMostly(known, PERSON)
  }
  const openers = new Set<string>()
  for (const { first, last, type } of names) if (type === 'ORG' && last - first > 1) openers.add(word(first))
  const firms = new Set<string>()
  for (const name of names)
    if (isStranger(name) && (openers.has(word(name.first)) || isAsFirm(name.first, written)))
      firms.add(word(name.first))
  return renameAll(names, firms, 'ORG', written, 'PER')
}

function isAsFirm(at: number, { count, word, together }: Written): boolean {
  const has = (i: number) => i < count && together(at, i)
  if (has(at + 3) && word(at + 1) === ',' && word(at + 2) === 'which' && FIRM_DEEDS.has(word(at + 3)))
    return true
  const held = has(at + 1) && OWNED.test(word(at + 1)) ? at + 2 : at + 1
  if (has(held) && FIRM_HOLDINGS.has(word(held))) return true
  return (
    at > 1 && together(at - 2, at) && BETWEEN.test(word(at - 1)) && OF_FIRMS.has(word(at - 2).toLowerCase())
  )
}
