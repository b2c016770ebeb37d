import type { Analysis } from '../../model/analysis.ts'
import type { NameIndex } from './name-index.ts'
import { isRoleNoun, type TokenRange } from './noun-phrase.ts'

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
