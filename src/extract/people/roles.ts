import { DEGREE } from '../../lexicon/degrees.ts'
import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import type { GenericOwner } from '../../model/people.ts'
import { tokenFrom } from '../../model/positions.ts'
import type { Span } from '../../model/span.ts'
import { readAppointment } from './appointments.ts'
import { isAnother, isLineTag } from './apposition-ends.ts'
import { isAttribution } from './attribution.ts'
import { behindAge, behindDegrees, behindParty } from './behind-name.ts'
import { organizationOf, readBeside } from './employers.ts'
import { firstOfList, nextOfList } from './lists.ts'
import type { NameIndex } from './name-index.ts'
import { honorificsBefore, isPossessive, readRole, type TokenRange } from './noun-phrase.ts'
import { officeBehindVerb, withoutSpell } from './office-verbs.ts'
import { goesOn, opensAlone } from './open-apposition.ts'
import { ownerBefore, ownerOfColleague } from './owner-before.ts'
import { readOwner } from './owners.ts'
import { isShortTitle } from './ranks.ts'
import { readRelative } from './relatives.ts'
import { readRoleBefore, readTitlesBefore } from './role-before.ts'
import { behindSort } from './sorts.ts'
import {
  endsInVerb,
  isBeforeNoun,
  isKinOnly,
  isOwnerAt,
  opensTitle,
  withoutNameTitle,
  withoutPossessor,
} from './title-ends.ts'
import { withFields } from './title-fields.ts'

/** What stands beside a name: the role as written, the organization it belongs to, and the pattern that found them. */
export interface Role {
  readonly role: Span | null
  readonly affiliation: Span | null
  readonly owner: GenericOwner | null
  readonly pattern: 'title' | 'apposition' | 'before' | 'copula' | 'named' | 'owner' | 'of'
}

type Pattern = (analysis: Analysis, name: EntitySpan, names: NameIndex) => Role | null

const spanOf = ({ tokens }: Analysis, { first, last }: TokenRange): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[last - 1]!,
})
const sentenceOf = ({ tokens }: Analysis, name: EntitySpan) => tokens.sentence[name.first]!

function toRole(
  analysis: Analysis,
  role: TokenRange,
  owner: TokenRange | null,
  names: NameIndex,
  pattern: Role['pattern'],
  ownerEnd: number,
): Role {
  const isKin = isKinOnly(analysis, role)
  const affiliation = isKin ? null : (owner ?? organizationOf(analysis, role, names))
  return {
    role: spanOf(analysis, role),
    affiliation: affiliation && spanOf(analysis, affiliation),
    owner: affiliation || isKin ? null : readOwner(analysis, role, ownerEnd),
    pattern,
  }
}

/** `Apple engineer Ann Lee`, `Sen. Ann Lee`, `her lawyer, Mr. Lee`: an honorific in between is no part of the role. */
const title: Pattern = (analysis, name, names) => {
  const end = honorificsBefore(analysis, name.first)
  if (end < name.first && end > 0 && /^(?:of|for)$/.test(analysis.lower(end - 1))) return null
  const sentence = sentenceOf(analysis, name)
  // a professor has no other role where none stands before the title
  const whole =
    readRoleBefore(analysis, end, sentence, names) ??
    (end < name.first ? readRoleBefore(analysis, name.first, sentence, names) : null)
  if (!whole || endsInVerb(analysis, whole, names)) return null
  const role = withoutNameTitle(analysis, whole)
  // `the head of the institute, Professor Ann Lee, said`
  const apart = role.last - role.first === 1 ? apartFrom(analysis, name, role.first, names) : null
  if (apart?.affiliation) return apart
  const owner = ownerBefore(analysis, role.first, names) ?? ownerOfColleague(analysis, role, names)
  return toRole(analysis, role, owner, names, 'title', role.first)
}

/** `Police Officers Ann Lee and Kim Oh`: a title in the plural before the first of a list belongs to each. */
const titles: Pattern = (analysis, name, names) => {
  const first = firstOfList(analysis, name, names)
  if (first === name && !nextOfList(analysis, name, names)) return null
  const role = readTitlesBefore(analysis, first.first, sentenceOf(analysis, name), names)
  return role && toRole(analysis, role, ownerBefore(analysis, role.first, names), names, 'title', role.first)
}

/** A role and the owner in front of it: `X's director for Y`. */
function ownedRole(
  analysis: Analysis,
  from: number,
  sentence: number,
  names: NameIndex,
  pattern: Role['pattern'],
): Role | null {
  const read = readRole(analysis, from, sentence, names)
  const role = read && withoutPossessor(analysis, read)
  if (!role || isTitleOfAnother(analysis, role, names)) return null
  const told = pattern === 'copula' ? withoutSpell(analysis, role) : withFields(analysis, role, names)
  return toRole(analysis, told, names.organizationUpTo(role.ownerEnd), names, pattern, role.ownerEnd)
}

/** `Ann Lee, director of the Institute of Physics Dr. Kim Oh`: an organization right before the next name of a list. */
function isTitleOfAnother(analysis: Analysis, role: TokenRange, names: NameIndex): boolean {
  const last = names.at(role.last - 1)
  if (last?.type !== 'PER') return false
  // `President Ann Lee, former Secretary of State Kim Oh, and others`
  const titled = honorificsBefore(analysis, last.first)
  const own = readRoleBefore(analysis, titled, sentenceOf(analysis, last), names)
  if (own && own.first <= role.first) return true
  const before = honorificsBefore(analysis, last.first) - 1
  const beside = names.at(before)
  return before > role.first && beside !== null && beside.type !== 'PER' && beside.last - 1 === before
}

/** `Ann Lee, 41, a nurse at X,` and `Ann Lee, X's director for Y,` and `Ann Lee (director)`. */
const apposition: Pattern = (analysis, name, names) => {
  const bare = behindDegrees(analysis, name.last)
  const end = behindParty(analysis, bare)
  const opening = end < analysis.tokens.count ? analysis.word(end) : ''
  const isTagged = /^[-–—]+$/.test(opening) && isLineTag(analysis, name, end)
  if (opening !== ',' && opening !== '(' && !isTagged) return null
  const from = behindAge(analysis, end + 1)
  const role = ownedRole(analysis, from, sentenceOf(analysis, name), names, 'apposition')
  if (role?.role && isAttribution(analysis, name, role.role)) return null
  // behind `Rep. Ann Lee, R-Ohio,` only where it says more than the title: a committee, but not `sponsor of the bill`
  if (end > bare && !role?.affiliation) return null
  if (role?.role && isNexts(analysis, name, role.role, names)) return null
  return role?.role && isAnother(analysis, from, role.role) ? null : role
}

/** `the farm minister, Ann Lee, the home minister, Kim Oh, and`: each has what stands before. */
function isNexts(analysis: Analysis, name: EntitySpan, role: Span, names: NameIndex): boolean {
  const behind = tokenFrom(analysis.tokens, role.end)
  if (behind + 1 >= analysis.tokens.count || analysis.word(behind) !== ',') return false
  if (names.at(behind + 1)?.type !== 'PER') return false
  return apartFrom(analysis, name, titlesBefore(analysis, name.first), names) !== null
}

/** `The agency's chief scientist, Dr. Ann Lee, said`. */
const before: Pattern = (analysis, name, names) =>
  apartFrom(analysis, name, titlesBefore(analysis, name.first), names)

/** A role that a comma sets off before a name and its titles, which begin at `first`. */
function apartFrom(analysis: Analysis, name: EntitySpan, first: number, names: NameIndex): Role | null {
  const closing = name.last < analysis.tokens.count ? analysis.word(name.last) : '.'
  const comma = first - 1
  if (comma < 1 || analysis.word(comma) !== ',') return null
  // `the state's counsel, Femi Orun (SAN), said`
  const isClosed =
    closing === ',' || closing === '.' || (closing === '(' && DEGREE.test(analysis.word(name.last + 1)))
  if (!isClosed && !goesOn(analysis, name)) return null
  const role = readRoleBefore(analysis, comma, sentenceOf(analysis, name), names, true)
  if (!role || !(isClosed || opensAlone(analysis, role))) return null
  return toRole(analysis, role, ownerBefore(analysis, role.first, names), names, 'before', role.first)
}

/** The first of the honorifics and ranks before a token: `The spokesman for the command, | ASP Ann Lee`. */
function titlesBefore(analysis: Analysis, token: number): number {
  let first = honorificsBefore(analysis, token)
  while (first > 0 && isShortTitle(analysis, first - 1)) first--
  return first
}

const OF = new Set(['of', 'from', 'with', 'at'])

/** `Ann Lee is the director of X`; `Ann Lee, who was a nurse`; `Ann Lee was named head of X`; `Ann Lee served as mayor`. */
const copula: Pattern = (analysis, name, names) => {
  const from = officeBehindVerb(analysis, name.last)
  return from < 0 ? null : ownedRole(analysis, from, sentenceOf(analysis, name), names, 'copula')
}

/** `Acme named Ann Lee its head of sales`: the office that somebody takes, and whose it is. */
const named: Pattern = (analysis, name, names) => {
  // `Acme hired Ann Lee's brother`
  if (name.last < analysis.tokens.count && isPossessive(analysis, name.last)) return null
  const found = readAppointment(analysis, name, names)
  if (!found) return null
  const role = ownedRole(analysis, found.from, sentenceOf(analysis, name), names, 'named')
  if (!role || role.affiliation || !found.owner) return role
  return { ...role, affiliation: spanOf(analysis, found.owner), owner: null }
}

/** `Apple's Ann Lee`, `the clinic's Dr. Lee`: an affiliation without a role. */
const owner: Pattern = (analysis, name, names) => {
  if (isBeforeNoun(analysis, name.last)) return null
  const found = ownerBefore(analysis, honorificsBefore(analysis, name.first), names)
  return found && { role: null, affiliation: spanOf(analysis, found), owner: null, pattern: 'owner' }
}

/** `Ann Lee of the Nurses' Union`, `Ann Lee, who heads the Nurses' Union`, `Ann Lee, MD, Halden Hospital`: an affiliation without a role. */
const of: Pattern = (analysis, name, names) => {
  const { count } = analysis.tokens
  if (isOwnerAt(analysis, name)) return null
  let i = behindDegrees(analysis, name.last)
  const isApart = i < count && analysis.word(i) === ','
  const aged = isApart ? behindAge(analysis, i + 1) : i
  let owner = readRelative(analysis, aged, names) ?? readBeside(analysis, name, i, names)
  if (!owner) {
    // `Ann Lee, now at the Halden Institute`
    i = isApart && /^(?:now|currently)$/.test(analysis.lower(aged)) ? aged + 1 : aged
    if (i >= count || !OF.has(analysis.lower(i))) return null
    i++
    if (i < count && /^(?:the|an?)$/.test(analysis.lower(i))) i++
    // `of Australia's Griffith University`, not `at Glasgow's SECC`, where somebody only is
    const place = i < count ? names.at(i) : null
    const isAt = analysis.lower(i - 1) === 'at'
    if (!isAt && place?.type === 'LOC' && place.last < count && isPossessive(analysis, place.last))
      i = place.last + 1
    owner = names.organizationFrom(behindSort(analysis, i, names))
    // `kept Lee from House Minority Leader Kim Oh`: somebody else's
    // and `at amfAR's gala`
    if (owner && (opensTitle(analysis, owner.last, names) || (isAt && isPossessive(analysis, owner.last))))
      return null
  }
  return owner ? { role: null, affiliation: spanOf(analysis, owner), owner: null, pattern: 'of' } : null
}

/** In this order: the first that matches decides. */
const PATTERNS: readonly Pattern[] = [apposition, title, titles, before, copula, named, owner, of]

/** The role written beside a person's name, or null. A title takes its organization from behind the name too. */
export function findRole(analysis: Analysis, name: EntitySpan, names: NameIndex): Role | null {
  for (const pattern of PATTERNS) {
    const found = pattern(analysis, name, names)
    if (!found) continue
    if (found.pattern !== 'title' || found.affiliation) return found
    return { ...found, affiliation: of(analysis, name, names)?.affiliation ?? null }
  }
  return null
}
