import type { Tokens } from '../../../model/analysis.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { datelineLength } from '../../dateline.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { isTeamSport } from './teams.ts'

const CAPITALS = /^\p{Lu}[\p{Lu}.'’ -]{2,}$/u
const ORG = ENTITY_TYPES.indexOf('ORG')

/** `ORD, Neb. —`: only a town has its state there. */
const STATE = /^, \p{Lu}[\p{L}.]{1,6}\. ?[-–—]/u
const hasState = (text: string, at: number) => STATE.test(text.slice(at, at + 14))

/**
 * The town that opens a dateline is a place, whatever it looked like (`DUNMOOR — Police said`), unless an organization is
 * known by that name (`NASA — The launch`); and so it is in the rest of a report that is on no team (`Dunmoor board votes`).
 * `words` are the hashes of the tokens.
 */
export function renameDatelines<Name extends NameSpan>(
  names: readonly Name[],
  text: string,
  { start, end }: Tokens,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const written = ({ first, last }: NameSpan) => text.slice(start[first], end[last - 1])
  const isBody = ({ first, last }: NameSpan) =>
    isMostly(lookUp(lexicon.names, hashSpan(words, first, last)), ORG)
  const opens = (name: NameSpan) => {
    const [from, to] = [start[name.first]!, end[name.last - 1]!]
    if (from > 0 && text[from - 1] !== '\n') return false
    const behind = from + datelineLength(text, from)
    // `COOPER: ` may be a speaker
    return behind > to && text[behind - 2] !== ':' && CAPITALS.test(text.slice(from, to))
  }
  const towns = new Set<string>()
  const renamed = names.map((name): Name => {
    if (!opens(name) || (name.type !== 'LOC' && isBody(name) && !hasState(text, end[name.last - 1]!)))
      return name
    towns.add(written(name).toLowerCase())
    return name.type === 'LOC' ? name : { ...name, type: 'LOC' }
  })
  if (towns.size === 0 || isTeamSport(words)) return renamed
  return renamed.map(name =>
    name.type === 'ORG' && towns.has(written(name).toLowerCase()) && !isBody(name)
      ? { ...name, type: 'LOC' }
      : name,
  )
}
