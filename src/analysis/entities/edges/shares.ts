import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isSurely, KNOWN } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const SHARES = /^(?:shares|stake|stakes|shareholders|shareholding|holding|holdings)$/i
const INVESTORS = /^invest(?:ors?|ments?|ed)$/i
const OF = /^(?:in|of)$/
const LOC = ENTITY_TYPES.indexOf('LOC')
const JOINS = /^(?:,|and|or|&)$/

/**
 * Firms that are called like a place or a person, where shares in them are spoken of: `shares in Amazon, Orange and
 * Shell`. Only what a list has as an organization: `Shares in Tokyo fell`; investors are in places too.
 */
export function renameShares<Name extends NameSpan>(
  names: readonly Name[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const { word, together } = written
  /** where the last name of such a list ends, joint and all */
  let reach = -1
  let isInvested = false
  return names.map(name => {
    const { first, last, type } = name
    const before = first > 1 && OF.test(word(first - 1)) ? word(first - 2) : ''
    const opens = SHARES.test(before) || (INVESTORS.test(before) && word(first - 1) === 'in')
    let from = first
    while (from > reach && from > 0 && JOINS.test(word(from - 1))) from--
    if (!opens && !(from === reach && from < first && together(from - 1, first))) return name
    reach = last
    if (type === 'ORG') return name
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    isInvested = opens ? INVESTORS.test(before) : isInvested
    const isFirm = (known & KNOWN.ORGANIZATION) !== 0 && !(isInvested && isSurely(known, LOC, 2))
    return isFirm ? { ...name, type: 'ORG' } : name
  })
}
