import type { Analysis } from '../../model/analysis.ts'

/** `Farming minister`; `Transport Secretary` too, which the tagger takes for a verb. */
export const isPortfolio = (analysis: Analysis, i: number): boolean =>
  /^\p{Lu}\p{Ll}+ing$/u.test(analysis.word(i)) || FIELDS.has(analysis.word(i))
/** Fields of offices that are verbs as well, as written. */
const FIELDS = new Set(
  'Aid Exchange Export Fire Import Mine Police Sport Supply Tax Trade Transport Work'.split(' '),
)
