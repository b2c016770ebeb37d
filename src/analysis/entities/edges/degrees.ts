import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Degrees, honours and ranks of lawyers that stand behind a name. */
const DEGREE =
  /^(?:M\.?D|Ph\.?D|D\.?O|R\.?N|M\.?P\.?H|M\.?B\.?A|D\.?D\.?S|D\.?V\.?M|Pharm\.?D|Psy\.?D|J\.?D|LL\.?[BMD]|M\.?Sc|B\.?Sc|F\.?A\.?C\.?[SCP]|F\.?R\.?C\.?[SP]|R\.?D|C\.?P\.?A|Esq|[MOCKD]BE|[QKS]C|MLA|MEP|MPP|MP|FRS)\.?$/
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
