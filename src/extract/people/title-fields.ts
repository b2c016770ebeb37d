import type { Analysis } from '../../model/analysis.ts'
import type { NameIndex } from './name-index.ts'
import type { TokenRange } from './noun-phrase.ts'

const CAPITAL = /^\p{Lu}/u
const JOINS = /^(?:&|and|,)$/
const HANGS = /^(?:at|for)$/
/** Tokens that the fields of a title take, at most. */
const MOST = 7

/**
 * A title with what it deals with behind a comma, as releases have it: `Vice President |, Marketing and Sales at Acme`, `Director |, Safety,
 * Acme Corp`. It is one only where its body stands behind it.
 */
export function withFields<Role extends TokenRange>(analysis: Analysis, role: Role, names: NameIndex): Role {
  const { tokens, word, lower } = analysis
  const { count, sentence } = tokens
  if (role.last + 3 > count || word(role.last) !== ',' || !CAPITAL.test(word(role.last - 1))) return role
  if (names.at(role.last + 1) || HANGS.test(word(role.last + 1))) return role
  for (
    let i = role.last + 1;
    i < count && i <= role.last + MOST && sentence[i] === sentence[role.first];
    i++
  ) {
    const behind = lower(i + 1) === 'the' ? i + 2 : i + 1
    const body = behind < count ? names.organizationFrom(behind) : null
    if (body && HANGS.test(word(i))) return { ...role, last: body.last }
    if (body && word(i) === ',') return { ...role, last: i }
    if (names.at(i) || !(CAPITAL.test(word(i)) || JOINS.test(word(i)))) return role
  }
  return role
}
