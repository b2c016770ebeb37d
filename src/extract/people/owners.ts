import { OWNER_NOUNS, STAND_INS } from '../../lexicon/organization-kinds.ts'
import {
  BEFORE_FIRM_OFFICE,
  FIRM_OFFICES,
  MEDIA_OFFICES,
  OFFICES_OF_BODIES,
  ORGANIZATION_OFFICES,
} from '../../lexicon/person-words.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { GenericOwner } from '../../model/people.ts'
import { ITS, isPossessive, type TokenRange } from './noun-phrase.ts'

/** The word that stands for the organization of a role: before `ownerEnd`, at the end of the role, or inside it. */
export const readOwner = (analysis: Analysis, role: TokenRange, ownerEnd: number): GenericOwner | null =>
  ownerBefore(analysis, ownerEnd) ?? ownerBehind(analysis, role) ?? ownerInside(analysis, role)

/** `its` or `the bank's` before a token, or null. */
function ownerBefore(analysis: Analysis, end: number): GenericOwner | null {
  if (end < 1) return null
  const i = ITS.has(analysis.lower(end - 1)) ? end - 1 : isPossessive(analysis, end) ? end - 1 : end - 2
  if (i < 0) return null
  const noun = analysis.lower(i)
  const isGeneric = ITS.has(noun) || (OWNER_NOUNS.has(noun) && isPossessive(analysis, i + 1))
  return isGeneric ? { noun, start: analysis.tokens.start[i]!, inside: false, only: false } : null
}

/**
 * The noun inside a role that stands for an organization named before: `company spokeswoman`; `company` for an office that
 * only firms have.
 */
function ownerInside(analysis: Analysis, { first, last }: TokenRange): GenericOwner | null {
  if (isOfAnother(analysis, last)) return null
  for (let i = first; i + 1 < last; i++) {
    const noun = analysis.lower(i)
    const isCommon = noun === analysis.word(i) || (i === first && opensSentence(analysis, i))
    if (!isCommon || !OWNER_NOUNS.has(noun)) continue
    if (ORGANIZATION_OFFICES.has(analysis.lower(i + 1)) || isOffice(analysis, i + 1, last))
      return { noun, start: analysis.tokens.start[i]!, inside: true, only: false }
  }
  const noun = holderOf(analysis, first, last)
  return noun === null ? null : { noun, start: analysis.tokens.start[first]!, inside: true, only: true }
}

/** `spokeswoman for | the company`, `member of | the group and signatory to the letter`: what stands for an organization in a role. */
function ownerBehind(analysis: Analysis, { first, last }: TokenRange): GenericOwner | null {
  for (let at = first + 3; at < last; at++) {
    const noun = analysis.lower(at)
    const ends = at + 1 === last || analysis.word(at + 1) === 'and'
    if (!ends || noun !== analysis.word(at) || !OWNER_NOUNS.has(noun)) continue
    if (analysis.word(at - 1) === 'the' && /^(?:of|for|at|with|in)$/.test(analysis.word(at - 2)))
      return { noun, start: analysis.tokens.start[at]!, inside: !STAND_INS.has(noun), only: false }
  }
  return null
}

/** `chief economist | at Ever.Ag`: of a firm that nobody found, and not of the one named before. */
const isOfAnother = ({ tokens, lower, word }: Analysis, end: number): boolean =>
  end + 1 < tokens.count && /^(?:at|of|for|with)$/.test(lower(end)) && /^\p{Lu}/u.test(word(end + 1))

const opensSentence = ({ tokens }: Analysis, i: number): boolean =>
  i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1]

/** `Chief Executive` of `Chief Executive Ann Lee said`: of the firm that was named, as an editor-in-chief is of the paper. */
function holderOf(analysis: Analysis, first: number, last: number): string | null {
  let from = first
  while (from < last && BEFORE_FIRM_OFFICE.has(analysis.lower(from))) from++
  const offices = officesIn(analysis, from, last)
  if (offices.some(office => FIRM_OFFICES.has(office))) return 'company'
  if (offices.some(office => MEDIA_OFFICES.has(office))) return 'newspaper'
  if (offices.length !== 1 || from > first) return null
  // `the governor's spokesman`, `spokesman for the governor`
  const isOfSomebody =
    isPossessive(analysis, first - 1) || offices[0]!.length < textOf(analysis, from, last).length
  return isOfSomebody ? null : (OFFICES_OF_BODIES.get(offices[0]!) ?? null)
}

const isOffice = (analysis: Analysis, from: number, last: number): boolean =>
  officesIn(analysis, from, last).some(office => FIRM_OFFICES.has(office))

/** `CEO and co-founder`: the offices that the words of a role name, without what they deal with (`vice-president | of corporate affairs`). */
function officesIn(analysis: Analysis, from: number, last: number): string[] {
  const { lower, word } = analysis
  if (from >= last) return []
  let end = from + 1
  while (end < last && !/^(?:of|for)$/.test(word(end))) end++
  for (let i = end; i < last; i++) if (word(i) !== lower(i)) end = last
  return textOf(analysis, from, end).toLowerCase().split(' and ')
}

const textOf = ({ text, tokens }: Analysis, first: number, last: number): string =>
  text.slice(tokens.start[first], tokens.end[last - 1])
