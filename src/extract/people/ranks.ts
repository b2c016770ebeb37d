import { RANKS, SHORT_RANKS } from '../../lexicon/ranks.ts'
import { ROLE_TITLES } from '../../lexicon/role-nouns.ts'
import type { Analysis } from '../../model/analysis.ts'
import { isRoleNoun } from './noun-phrase.ts'

/** A title before a name that is shortened: `Gov.`, `Cllr`. */
export const isShortTitle = (analysis: Analysis, i: number): boolean =>
  ROLE_TITLES.has(analysis.lower(i)) || SHORT_RANKS.has(analysis.word(i))

/** `incumbent Gov. Lee` tells one office. */
const isRank = (analysis: Analysis, i: number): boolean =>
  RANKS.has(analysis.word(i)) || (isShortTitle(analysis, i) && !/^(?:gov|pres)\.$/.test(analysis.lower(i)))

/**
 * `Army spokesman | Lt. Col. Mark Hale`, `Council Leader | Cllr Ann Hall`: where the rank between an office and a name
 * begins, which is no part of the office; else `end`.
 */
export function beforeRank(analysis: Analysis, end: number): number {
  const { sentence } = analysis.tokens
  // `Senate President | Pro Tem David Long`
  if (end > 2 && /^Tem(?:pore)?$/.test(analysis.word(end - 1)) && analysis.word(end - 2) === 'Pro')
    return end - 2
  let first = end
  while (first > 0 && isRank(analysis, first - 1)) first--
  if (first === 0 || first === end || sentence[first - 1] !== sentence[end - 1]) return end
  const office = first - 1
  const isOffice =
    isRoleNoun(analysis, office) &&
    (analysis.word(office) === analysis.lower(office) ||
      analysis.word(first) === 'Cllr' ||
      /^Spokes/.test(analysis.word(office)))
  return isOffice ? first : end
}

/** Tokens of `State's` before an attorney's office at token `head` that is called so, or 0. */
export const ofState = (analysis: Analysis, head: number): number =>
  head > 1 &&
  analysis.word(head) === 'Attorney' &&
  /^['’]s$/.test(analysis.word(head - 1)) &&
  /^(?:State|Commonwealth|People)$/.test(analysis.word(head - 2))
    ? 2
    : 0
