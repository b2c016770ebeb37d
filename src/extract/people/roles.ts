import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { isPossessive, readRole, readRoleBefore, type TokenRange } from './noun-phrase.ts'

/** What stands beside a name: the role as written, the organization it belongs to, and the pattern that found them. */
export interface Role {
  readonly role: Span | null
  readonly affiliation: Span | null
  readonly pattern: 'title' | 'apposition' | 'before' | 'copula' | 'owner' | 'of'
}

/** Where the organizations of an article stand, by first and by past-the-last token. */
export interface OrganizationIndex {
  readonly byFirst: ReadonlyMap<number, EntitySpan>
  readonly byLast: ReadonlyMap<number, EntitySpan>
}

export function indexOrganizations({ entities }: Analysis): OrganizationIndex {
  const all = entities.filter(entity => entity.type === 'ORG')
  return {
    byFirst: new Map(all.map(entity => [entity.first, entity])),
    byLast: new Map(all.map(entity => [entity.last, entity])),
  }
}

type Pattern = (analysis: Analysis, name: EntitySpan, organizations: OrganizationIndex) => Role | null

const spanOf = ({ tokens }: Analysis, { first, last }: TokenRange): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[last - 1]!,
})
const sentenceOf = ({ tokens }: Analysis, name: EntitySpan) => tokens.sentence[name.first]!

function inside({ byFirst }: OrganizationIndex, range: TokenRange): TokenRange | null {
  for (let i = range.first; i < range.last; i++) {
    const found = byFirst.get(i)
    if (found) return found
  }
  return null
}

function toRole(
  analysis: Analysis,
  role: TokenRange,
  owner: TokenRange | null,
  organizations: OrganizationIndex,
  pattern: Role['pattern'],
): Role {
  const affiliation = owner ?? inside(organizations, role)
  return { role: spanOf(analysis, role), affiliation: affiliation && spanOf(analysis, affiliation), pattern }
}

/** `Kaiser's director Ann Lee`: the owner named with a possessive before a token. */
function ownerBefore(analysis: Analysis, first: number, { byLast }: OrganizationIndex): TokenRange | null {
  return first > 1 && isPossessive(analysis, first - 1) ? (byLast.get(first - 1) ?? null) : null
}

const title: Pattern = (analysis, name, organizations) => {
  const role = readRoleBefore(analysis, name.first, sentenceOf(analysis, name))
  return (
    role && toRole(analysis, role, ownerBefore(analysis, role.first, organizations), organizations, 'title')
  )
}

/** A role and the owner in front of it: `X's director for Y`. */
function ownedRole(
  analysis: Analysis,
  from: number,
  sentence: number,
  organizations: OrganizationIndex,
  pattern: Role['pattern'],
): Role | null {
  const role = readRole(analysis, from, sentence)
  return (
    role && toRole(analysis, role, organizations.byLast.get(role.ownerEnd) ?? null, organizations, pattern)
  )
}

/** `Ann Lee, 41, a nurse at X,` and `Ann Lee, X's director for Y,` and `Ann Lee (director)`. */
const apposition: Pattern = (analysis, name, organizations) => {
  const opening = name.last < analysis.tokens.count ? analysis.word(name.last) : ''
  if (opening !== ',' && opening !== '(') return null
  let from = name.last + 1
  if (
    analysis.tokens.count > from + 1 &&
    /^\d{1,3}$/.test(analysis.word(from)) &&
    analysis.word(from + 1) === ','
  )
    from += 2
  return ownedRole(analysis, from, sentenceOf(analysis, name), organizations, 'apposition')
}

/** `The agency's chief scientist, Ann Lee, said`. */
const before: Pattern = (analysis, name, organizations) => {
  const closing = name.last < analysis.tokens.count ? analysis.word(name.last) : '.'
  if (name.first < 2 || analysis.word(name.first - 1) !== ',' || !/^[,.]$/.test(closing)) return null
  const role = readRoleBefore(analysis, name.first - 1, sentenceOf(analysis, name))
  return (
    role && toRole(analysis, role, ownerBefore(analysis, role.first, organizations), organizations, 'before')
  )
}

/** `Ann Lee is the director of X`; `Ann Lee, who was a nurse`. */
const copula: Pattern = (analysis, name, organizations) => {
  const { count } = analysis.tokens
  let i = name.last
  if (i + 1 < count && analysis.word(i) === ',' && analysis.lower(i + 1) === 'who') i += 2
  if (i >= count || !/^(?:is|was|became|remains)$/.test(analysis.lower(i))) return null
  return ownedRole(analysis, i + 1, sentenceOf(analysis, name), organizations, 'copula')
}

/** `Apple's Ann Lee`: an affiliation without a role. */
const owner: Pattern = (analysis, name, organizations) => {
  const found = ownerBefore(analysis, name.first, organizations)
  return found && { role: null, affiliation: spanOf(analysis, found), pattern: 'owner' }
}

/** `Ann Lee of the Nurses' Union`: an affiliation without a role. */
const of: Pattern = (analysis, name, { byFirst }) => {
  const { count } = analysis.tokens
  let i = name.last
  if (i < count && analysis.word(i) === ',') i++
  if (i >= count || !/^(?:of|from|with)$/.test(analysis.lower(i))) return null
  i++
  if (i < count && analysis.lower(i) === 'the') i++
  const owner = byFirst.get(i)
  return owner ? { role: null, affiliation: spanOf(analysis, owner), pattern: 'of' } : null
}

/** In this order: the first that matches decides. */
const PATTERNS: readonly Pattern[] = [apposition, title, before, copula, owner, of]

/** The role written beside a person's name, or null. */
export function findRole(
  analysis: Analysis,
  name: EntitySpan,
  organizations: OrganizationIndex,
): Role | null {
  for (const pattern of PATTERNS) {
    const found = pattern(analysis, name, organizations)
    if (found) return found
  }
  return null
}
