import { DEGREE } from '../../lexicon/degrees.ts'
import type { Analysis } from '../../model/analysis.ts'

/** The token behind the degrees that follow a name: `, MD, PhD`. */
export function behindDegrees({ tokens, word }: Analysis, from: number): number {
  let i = from
  while (i + 1 < tokens.count && word(i) === ',' && DEGREE.test(word(i + 1))) i += 2
  return i
}

/** The token behind an age and its comma: `, | 41, | a nurse`. */
export const behindAge = ({ tokens, word }: Analysis, from: number): number =>
  tokens.count > from + 1 && /^\d{1,3}$/.test(word(from)) && word(from + 1) === ',' ? from + 2 : from
