import { KIN_NOUNS } from '../../lexicon/person-words.ts'
import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import { UPOS } from '../../model/tags.ts'
import type { NameIndex } from './name-index.ts'
import { honorificsBefore, isRoleNoun, type TokenRange } from './noun-phrase.ts'

/** `Prime Minister | Sheikh Hasina`: a title that belongs to the name behind another role. */
export const withoutNameTitle = (analysis: Analysis, { first, last }: TokenRange): TokenRange =>
  last - first > 1 && NAME_TITLE.test(analysis.word(last - 1)) && isRoleNoun(analysis, last - 2)
    ? { first, last: last - 1 }
    : { first, last }
const NAME_TITLE = /^(?:Sheikh|Shaikh|Sheik|Sir|Dame|Imam|Maulana)$/

/** `Boss of Acme quotes Ann Lee`: behind the organization stands what the boss does. */
export function endsInVerb(analysis: Analysis, { first, last }: TokenRange, names: NameIndex): boolean {
  const at = last - 1
  if (names.at(at) || !/^\p{Ll}+s$/u.test(analysis.word(at)) || isRoleNoun(analysis, at)) return false
  const body = names.at(at - 1)
  return body?.type === 'ORG' && body.first > first + 1 && analysis.lower(body.first - 1) === 'of'
}

const NOUN = UPOS.indexOf('NOUN')

/** `the FBI's Ann Lee probe`: whose the probe is, and not Ann Lee. */
export function isBeforeNoun({ tokens, word }: Analysis, last: number): boolean {
  if (last >= tokens.count || tokens.sentence[last] !== tokens.sentence[last - 1]) return false
  return tokens.upos[last] === NOUN && /^\p{Ll}{3,}$/u.test(word(last))
}

/** `their son`: of a family, and of no body that was named before. */
export const isKinOnly = (analysis: Analysis, { first, last }: TokenRange): boolean =>
  last - first < 3 && KIN_NOUNS.has(analysis.lower(last - 1))

/** `allies of Mr. Lee | at the port`: they are there, not he. */
export const isOwnerAt = (analysis: Analysis, { first, last }: EntitySpan): boolean =>
  last < analysis.tokens.count &&
  analysis.lower(last) === 'at' &&
  analysis.lower(Math.max(0, honorificsBefore(analysis, first) - 1)) === 'of'
