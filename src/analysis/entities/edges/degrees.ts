import { DEGREE } from '../../../lexicon/degrees.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const BEHIND = /^(?:[,.;:)]|and|who|of|at|from|in|is|was|said|says)$/

/** Drops what stands between commas behind a name: `Ilya Kister, MD, `, `Dali Mpofu, SC, argued`. */
export function dropDegrees<Name extends NameSpan>(
  names: readonly Name[],
  { count, word, together, isVerb }: Written,
): Name[] {
  const ends = new Set<number>()
  return names.filter(({ first, last, type }) => {
    const isDegree =
      last - first === 1 &&
      first > 1 &&
      word(first - 1) === ',' &&
      (ends.has(first - 1) || DEGREE.test(word(first - 2))) &&
      DEGREE.test(word(first)) &&
      together(first - 2, first) &&
      (last === count || BEHIND.test(word(last)) || isVerb(last))
    if (type === 'PER' && !isDegree) ends.add(last)
    return !isDegree
  })
}

/** Cuts a degree off what it stands behind without a comma: `Tom Vale MSP`, `University of Orrin | PhD student`. */
export const cutDegrees = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    const isLong = type === 'PER' ? last - first > 2 : type === 'ORG' && last - first > 3
    return isLong && DEGREE.test(word(last - 1)) ? { ...name, last: last - 1 } : name
  })
