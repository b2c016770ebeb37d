import { OFFICES_BESIDE } from '../../lexicon/person-words.ts'
import type { Analysis } from '../../model/analysis.ts'
import { organizationOf } from './employers.ts'
import type { NameIndex } from './name-index.ts'
import { isPossessive, type TokenRange } from './noun-phrase.ts'
import { readRoleBefore } from './role-before.ts'

/** `Kaiser's director Ann Lee`: the owner named with a possessive before a token. */
export function ownerBefore(analysis: Analysis, role: number, names: NameIndex): TokenRange | null {
  const first = withoutBase(analysis, role, names)
  // `the Space Agency, whose director, Ann Lee,`
  if (first > 1 && analysis.lower(first - 1) === 'whose')
    return names.organizationUpTo(analysis.word(first - 2) === ',' ? first - 2 : first - 1)
  const owner = first > 1 && isPossessive(analysis, first - 1) ? names.organizationUpTo(first - 1) : null
  // `pressure from ‘Radical Democrats’ President Lee`: a mark that closes
  const isQuoted = owner && owner.first > 0 && /^[‘']$/.test(analysis.word(owner.first - 1))
  return isQuoted ? null : owner
}

/** `Acme's | Lagos-based director`: where the role begins with where its bearer sits. */
function withoutBase({ lower, word }: Analysis, first: number, names: NameIndex): number {
  if (first < 4 || lower(first - 1) !== 'based' || word(first - 2) !== '-') return first
  const base = names.at(first - 3)
  return base?.type === 'LOC' ? base.first : first
}

/** `Acme CEO Ann Lee and finance director Kim Oh`: the organization of whoever has the office before, where neither says another. */
export function ownerOfColleague(
  analysis: Analysis,
  { first, last }: TokenRange,
  names: NameIndex,
): TokenRange | null {
  const colleague = first > 1 && analysis.word(first - 1) === 'and' ? names.at(first - 2) : null
  if (colleague?.type !== 'PER' || colleague.last !== first - 1) return null
  if (organizationOf(analysis, { first, last }, names)) return null
  if (!OFFICES_BESIDE.has(analysis.lower(last - 1)) || analysis.word(first) !== analysis.lower(first))
    return null
  const role = readRoleBefore(analysis, colleague.first, analysis.tokens.sentence[first]!, names)
  return role && (ownerBefore(analysis, role.first, names) ?? organizationOf(analysis, role, names))
}
