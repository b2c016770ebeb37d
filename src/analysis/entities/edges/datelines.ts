import type { Tokens } from '../../../model/analysis.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { datelineLength } from '../../dateline.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'

const CAPITALS = /^\p{Lu}[\p{Lu}.'’ -]{2,}$/u
const ORG = ENTITY_TYPES.indexOf('ORG')

/**
 * The town that opens a dateline is a place, whatever it looked like (`DUNMOOR — Police said`), unless an organization is
 * known by that name (`NASA — The launch`). `words` are the hashes of the tokens.
 */
export const renameDatelines = <Name extends NameSpan>(
  names: readonly Name[],
  text: string,
  { start, end }: Tokens,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    const [from, to] = [start[first]!, end[last - 1]!]
    if (type === 'LOC' || (from > 0 && text[from - 1] !== '\n')) return name
    const behind = from + datelineLength(text, from)
    // `COOPER: ` may be a speaker
    if (behind <= to || text[behind - 2] === ':' || !CAPITALS.test(text.slice(from, to))) return name
    const isBody = isMostly(lookUp(lexicon.names, hashSpan(words, first, last)), ORG)
    return isBody ? name : { ...name, type: 'LOC' }
  })
