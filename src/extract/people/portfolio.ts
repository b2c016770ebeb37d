import type { Analysis } from '../../model/analysis.ts'

/** `Farming minister`; `Transport Secretary` too, which the tagger takes for a verb. */
export const isPortfolio = (analysis: Analysis, i: number): boolean =>
  (/^\p{Lu}\p{Ll}+ing$/u.test(analysis.word(i)) && !OPENS.test(analysis.word(i))) ||
  FIELDS.has(analysis.word(i))
/** `Following CEO Ann Lee's announcement`: no field. */
const OPENS =
  /^(?:According|Asking|Calling|Citing|Concerning|Considering|During|Following|Including|Naming|Quoting|Regarding|Seeing|Telling)$/
/** Fields of offices that are verbs as well, as written. */
const FIELDS = new Set(
  'Aid Exchange Export Fire Import Mine Police Sport Supply Tax Trade Transport Work'.split(' '),
)

/** Fields that an office deals with, two of which `and` may join: `trade and industry secretary`. Lower case. */
const DEALT_WITH = new Set(
  `agriculture arts business commerce communications communities culture defence defense development economy education employment energy environment
equality finance fisheries food forestry health heritage housing immigration industry information infrastructure innovation
investment justice labor labour mining planning power research resources safety science security skills sport sports technology
telecommunications tourism trade training transport water welfare works youth`.split(/\s+/),
)

/** Whether `and` before a token joins two such fields, the second in small letters: with capitals there may be more in front. */
export const joinsFields = ({ lower, word }: Analysis, i: number): boolean =>
  i > 1 && lower(i - 1) === 'and' && DEALT_WITH.has(word(i)) && DEALT_WITH.has(lower(i - 2))
