import { DEGREE } from '../../../lexicon/degrees.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const BEHIND = /^(?:[,.;:)]|and|who|of|at|from|in|is|was|said|says)$/

/** Drops what stands between commas behind a name: `Ilya Kister, MD, `, `Dali Mpofu, SC, argued`. */
export function dropDegrees<Name extends NameSpan>(
  names: readonly Name[],
  { count, word, together }: Written,
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
      (last === count || BEHIND.test(word(last)))
    if (type === 'PER' && !isDegree) ends.add(last)
    return !isDegree
  })
}
