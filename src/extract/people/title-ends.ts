import { KIN_NOUNS } from '../../lexicon/person-words.ts'
import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import { UPOS } from '../../model/tags.ts'
import type { NameIndex } from './name-index.ts'
import { honorificsBefore, isPossessive, isRoleNoun, type TokenRange } from './noun-phrase.ts'

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

/** `a law professor and one of the nation's experts`: what stands before a possessive is no end of a role. */
export function withoutPossessor<Range extends TokenRange>(analysis: Analysis, role: Range): Range {
  if (role.last >= analysis.tokens.count || !isPossessive(analysis, role.last)) return role
  for (let i = role.last - 1; i > role.first; i--) if (analysis.word(i) === 'and') return { ...role, last: i }
  return role
}

const NOUN = UPOS.indexOf('NOUN')

/** `the FBI's Ann Lee probe`: whose the probe is, and not Ann Lee. */
export function isBeforeNoun({ tokens, word }: Analysis, last: number): boolean {
  if (last >= tokens.count || tokens.sentence[last] !== tokens.sentence[last - 1]) return false
  return tokens.upos[last] === NOUN && /^\p{Ll}{3,}$/u.test(word(last))
}

/** Whether a role goes on behind an organization: a capital, or somebody's role, no comma between. */
export function opensTitle(analysis: Analysis, i: number, names: NameIndex): boolean {
  const { tokens, word } = analysis
  if (i >= tokens.count || tokens.sentence[i] !== tokens.sentence[i - 1]) return false
  return /^\p{Lu}\p{Ll}/u.test(word(i)) ? names.at(i) === null : isRoleNoun(analysis, i)
}

/** `their son`: of a family, and of no body that was named before. */
export const isKinOnly = (analysis: Analysis, { first, last }: TokenRange): boolean =>
  last - first < 3 && KIN_NOUNS.has(analysis.lower(last - 1))

/** `allies of Mr. Lee | at the port`: they are there, not he. */
export const isOwnerAt = (analysis: Analysis, { first, last }: EntitySpan): boolean =>
  last < analysis.tokens.count &&
  analysis.lower(last) === 'at' &&
  analysis.lower(Math.max(0, honorificsBefore(analysis, first) - 1)) === 'of'
