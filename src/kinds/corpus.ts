import type { EntityRow, EntityTally } from '../model/entity.ts'
import type { EntityKind, EntityPlace, EntityUse } from '../model/entity-use.ts'
import type { Kind } from '../model/kind.ts'
import type { OrganizationSort } from '../model/organization-sort.ts'
import { BY_NEEDS, DESCRIPTORS } from './index.ts'

/** How many mentions carry each value. */
type Tally = Map<string, number>

interface Sum {
  readonly kind: EntityKind
  readonly names: Tally
  readonly roles: Tally
  readonly affiliations: Tally
  readonly organizationKinds: Tally
  readonly aliases: Set<string>
  place: EntityPlace | null
  articles: number
  mentions: number
  quotes: number
}

const count = (tally: Tally, value: string | null | undefined, times = 1) => {
  if (value) tally.set(value, (tally.get(value) ?? 0) + times)
}

/** The people, organizations and places of many articles added up. */
export interface Corpus {
  add(tallies: Iterable<EntityTally>): void
  /** the state as tallies, which another corpus can add: shards in any order give the same rows */
  tallies(): Iterable<EntityTally>
  /** by id */
  rows(): Iterable<EntityRow>
}

/** The rows of an article's facts, as much of them as tells what they add to the table `entities`. */
export type CountedRows = Readonly<
  Record<Kind, readonly ({ readonly text: string } & Record<string, unknown>)[]>
>

/** What one article adds to the table `entities`. */
export function tallyEntities(rows: CountedRows): readonly EntityTally[] {
  const sums = new Map<string, Sum>()
  const sumOf = (id: string, kind: EntityKind) => {
    const sum = sums.get(id) ?? startSum(kind, 1)
    sums.set(id, sum)
    return sum
  }
  for (const kind of BY_NEEDS) {
    const { entityOf } = DESCRIPTORS[kind]
    if (!entityOf) continue
    for (const row of rows[kind]) {
      const use = (entityOf as unknown as (row: CountedRows[Kind][number]) => EntityUse | null)(row)
      if (use === null) continue
      const sum = sumOf(use.id, use.kind)
      if (use.as === 'speaker') {
        sum.quotes++
        if (use.name !== null && sum.names.size === 0) sum.names.set(use.name, 0)
      } else if (use.name !== null) {
        sum.mentions++
        count(sum.names, use.name)
        count(sum.roles, use.role && oneLine(use.role))
        count(sum.affiliations, use.affiliation)
        count(sum.organizationKinds, use.organizationKind)
        // a reader may have given the place of one mention, and no coordinates with it
        if (sum.place === null || (sum.place.latitude === null && use.place)) sum.place = use.place ?? null
        sum.aliases.add(oneLine(row.text))
      }
    }
  }
  return [...toTallies(sums)]
}

export function createCorpus(): Corpus {
  const sums = new Map<string, Sum>()
  return {
    add(tallies) {
      for (const tally of tallies) {
        const sum = sums.get(tally.id) ?? startSum(tally.kind, 0)
        sums.set(tally.id, sum)
        for (const part of COUNTED) for (const [value, times] of tally[part]) count(sum[part], value, times)
        sum.place = firstPlace(sum.place, tally.place)
        for (const alias of tally.aliases) sum.aliases.add(alias)
        sum.articles += tally.articles
        sum.mentions += tally.mentions
        sum.quotes += tally.quotes
      }
    },
    tallies: () => toTallies(sums),
    *rows() {
      for (const id of [...sums.keys()].sort()) yield toRow(id, sums.get(id)!)
    },
  }
}

const COUNTED = ['names', 'roles', 'affiliations', 'organizationKinds'] as const

/** Which of two is kept does not depend on which came first. */
const firstPlace = (a: EntityPlace | null, b: EntityPlace | null) =>
  a && b ? (JSON.stringify(a) <= JSON.stringify(b) ? a : b) : (a ?? b)

const startSum = (kind: EntityKind, articles: number): Sum => ({
  kind,
  names: new Map(),
  roles: new Map(),
  affiliations: new Map(),
  organizationKinds: new Map(),
  aliases: new Set(),
  place: null,
  articles,
  mentions: 0,
  quotes: 0,
})

function* toTallies(sums: ReadonlyMap<string, Sum>): Iterable<EntityTally> {
  for (const [id, sum] of sums)
    yield {
      ...sum,
      id,
      names: [...sum.names],
      roles: [...sum.roles],
      affiliations: [...sum.affiliations],
      organizationKinds: [...sum.organizationKinds],
      aliases: [...sum.aliases],
    }
}

function toRow(id: string, sum: Sum): EntityRow {
  const { kind, names, aliases: written, place, articles, mentions, quotes } = sum
  const name = mostFrequent(names)!
  const others = new Set([...names.keys(), ...written].map(withoutSeparator))
  others.delete(withoutSeparator(name))
  return {
    entity_id: id,
    kind,
    name,
    aliases: [...others].sort().join(';') || null,
    role: mostFrequent(sum.roles),
    affiliation: oftenEnough(sum.affiliations, articles),
    organization_kind: mostFrequent(sum.organizationKinds) as OrganizationSort | null,
    geonames_id: place?.geonames_id ?? null,
    country: place?.country ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    articles,
    mentions,
    quotes,
  }
}

/**
 * Of an affiliation given once in so many articles more are wrong than right (`GOP candidate Donald Trump`): counted on 2,000
 * articles of raw news.
 */
const FEW = 8

/** The most frequent value that is not an exception among the articles. */
function oftenEnough(tally: Tally, articles: number): string | null {
  const best = mostFrequent(tally)
  return best !== null && tally.get(best)! * FEW >= articles ? best : null
}

/** Of equals the first by code unit; null of none. */
function mostFrequent(tally: Tally): string | null {
  let best: string | null = null
  for (const [value, times] of tally) {
    const ahead = best === null ? 1 : times - tally.get(best)!
    if (ahead > 0 || (ahead === 0 && value < best!)) best = value
  }
  return best
}

/** A name that is broken over two lines is the same name. */
const oneLine = (written: string) => written.replace(/\s+/g, ' ')
const withoutSeparator = (name: string) => name.replaceAll(';', ',')
