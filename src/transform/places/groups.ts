import {
  type Candidate,
  listCandidates,
  listUsualCandidates,
  readCandidate,
} from '../../gazetteer/candidates.ts'
import { type Container, expandShort, holds, readContainer } from '../../gazetteer/containers.ts'
import { foldName } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { isCode, lookUp } from '../../gazetteer/known.ts'
import { memoize } from '../../gazetteer/memo.ts'
import type { Mention } from '../../model/mention.ts'
import type { PlaceRaw } from '../../model/places.ts'

/** The mentions of an article that share a name, and so a place. */
export interface Group {
  readonly folded: string
  readonly mentions: Mention<'places'>[]
  /** written with one of its mentions; null where none is */
  readonly container: Container | null
  /** what the name may mean, the container obeyed where it leaves any */
  readonly candidates: readonly Candidate[]
  /** the container holds one of the candidates */
  readonly contained: boolean
}

/**
 * One sense an article: mentions of one name go together. `Springfield, Ill.` and `Springfield, Mass.` are two
 * groups, and so are `Washington state` and `Washington`; a bare `Springfield` joins the one written before it, else the first.
 */
export function groupMentions(
  mentions: readonly Mention<'places'>[],
  gazetteer: Gazetteer,
  user: ReadonlyMap<string, Candidate>,
): Group[] {
  const groups: Group[] = []
  const byName = new Map<string, Group[]>()
  const bare: Mention<'places'>[] = []
  const open = (mention: Mention<'places'>, folded: string) => {
    const group = newGroup(mention, folded, gazetteer, user)
    const namesakes = byName.get(folded)
    if (namesakes) namesakes.push(group)
    else byName.set(folded, [group])
    groups.push(group)
  }
  for (const mention of mentions) {
    const key = keyOf(mention)
    if (key === '') {
      bare.push(mention)
      continue
    }
    const folded = foldName(meantBy(mention))
    const same = byName.get(folded)?.find(group => keyOf(group.mentions[0]!) === key)
    if (same) same.mentions.push(mention)
    else open(mention, folded)
  }
  for (const mention of bare) {
    const folded = foldName(meantBy(mention))
    const known = byName.get(folded)
    const before = known?.findLast(group => group.mentions[0]!.start < mention.start) ?? known?.[0]
    if (before) before.mentions.push(mention)
    else open(mention, folded)
  }
  return groups
}

/** A facility stands where its town is. */
const meantBy = ({ raw: { name, seat } }: Mention<'places'>) => seat ?? name

/** What is written beside a name and tells it from its namesakes; empty for a bare name. */
function keyOf({ raw: { containers, sort } }: Mention<'places'>): string {
  if (containers.length === 0 && sort === null) return ''
  return [...containers.map(foldName), ...(sort === null ? [] : [`#${sort}`])].join('|')
}

function newGroup(
  mention: Mention<'places'>,
  folded: string,
  gazetteer: Gazetteer,
  user: ReadonlyMap<string, Candidate>,
): Group {
  const containers: Container[] = []
  for (const written of mention.raw.containers) {
    const container = readContainer(gazetteer, written)
    if (container) containers.push(container)
  }
  const own = user.get(folded)
  const all = own ? [own] : listSorted(gazetteer, mention.raw)
  const inside =
    containers.length > 0
      ? all.filter(
          candidate =>
            containers.every(container => holds(container, candidate)) && !isForgotten(candidate, folded),
        )
      : []
  const contained = inside.length > 0
  return {
    folded,
    mentions: [mention],
    container: containers[0] ?? null,
    candidates: contained ? inside : containers.length && !own ? [] : all,
    contained,
  }
}

/** What a town in the United States was called long ago: in `Newtown, Conn.,` nobody means Hartford. */
const isForgotten = ({ alternate, kind, country, name }: Candidate, folded: string): boolean => {
  if (!alternate || kind !== 'city' || country !== 'US') return false
  const own = foldName(name).split(' ')
  return !folded.split(' ').some(word => own.includes(word))
}

/** The meanings of the sort that the words beside the name ask for, where there are any; without such words the usual ones. */
function listSorted(gazetteer: Gazetteer, { name: written, seat, sort }: PlaceRaw): readonly Candidate[] {
  const name = seat ?? written
  if (sort === null) return listMeanings(gazetteer, name)
  const candidates = listAllMeanings(gazetteer, name)
  // `the Gulf state` is one of the region
  if (candidates.some(({ origin }) => origin === 'table')) {
    const regions = candidates.filter(({ kind }) => kind === 'region')
    return regions.length > 0 ? regions : listMeanings(gazetteer, name)
  }
  const fitting = candidates.filter(candidate => candidate.kind === sort)
  if (sort === 'city' && fitting.every(isFormerName) && candidates.some(isMainCountry)) return []
  return fitting.length > 0 ? fitting : candidates
}

/** `the city of Turkey`: neither the country nor a small town that once was called so. */
const isFormerName = ({ alternate, population }: Candidate) => alternate && population < LARGE_TOWN
const isMainCountry = ({ kind, alternate }: Candidate) => kind === 'country' && !alternate
const LARGE_TOWN = 100_000

const listMeanings = memoize((gazetteer, name) => meaningsOf(gazetteer, name, listUsualCandidates))
const listAllMeanings = memoize((gazetteer, name) => meaningsOf(gazetteer, name, listCandidates))

/** What a name as written may mean: `Kan.` is Kansas and nothing else. */
function meaningsOf(gazetteer: Gazetteer, name: string, list: typeof listCandidates): readonly Candidate[] {
  const states = expandShort(name)
    .map(code => gazetteer.subdivision(code))
    .filter(unit => unit >= 0)
  if (isCode(name) && !states.length && !lookUp(gazetteer, name)) return []
  return states.length
    ? states.map(unit => readCandidate(gazetteer, unit, true))
    : list(gazetteer, foldName(name))
}
