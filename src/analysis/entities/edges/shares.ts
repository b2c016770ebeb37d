import { hashSpan, KNOWN } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const SHARES = /^(?:shares|stake|stakes|shareholders|shareholding|holding|holdings)$/i
const OF = /^(?:in|of)$/
const JOINS = /^(?:,|and|or|&)$/

/**
 * Firms that are called like a place or a person, where shares in them are spoken of: `shares in Amazon, Orange and
 * Shell`. Only what a list has as an organization: `Shares in Tokyo fell`.
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
  return names.map(name => {
    const { first, last, type } = name
    const opens = first > 1 && OF.test(word(first - 1)) && SHARES.test(word(first - 2))
    let from = first
    while (from > reach && from > 0 && JOINS.test(word(from - 1))) from--
    if (!opens && !(from === reach && from < first && together(from - 1, first))) return name
    reach = last
    if (type === 'ORG') return name
    const isFirm = (lookUp(lexicon.names, hashSpan(words, first, last)) & KNOWN.ORGANIZATION) !== 0
    return isFirm ? { ...name, type: 'ORG' } : name
  })
}
