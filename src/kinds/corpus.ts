import type { EntityKind, EntityRow, EntityTally, EntityUse } from '../model/entity.ts'
import type { Facts, Fields } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import { BY_NEEDS, DESCRIPTORS } from './index.ts'

interface Sum {
  readonly kind: EntityKind
  readonly names: Map<string, number>
  readonly aliases: Set<string>
  articles: number
  mentions: number
  quotes: number
}

/** The people, organizations and places of many articles added up. */
export interface Corpus {
  add(tallies: Iterable<EntityTally>): void
  /** the state as tallies, which another corpus can add: shards in any order give the same rows */
  tallies(): Iterable<EntityTally>
  /** by id */
  rows(): Iterable<EntityRow>
}

/** What one article adds to the table `entities`. `text` is the article's. */
export function tallyEntities(text: string, facts: Facts): readonly EntityTally[] {
  const sums = new Map<string, Sum>()
  const sumOf = (id: string, kind: EntityKind) => {
    const sum = sums.get(id) ?? startSum(kind, 1)
    sums.set(id, sum)
    return sum
  }
  for (const kind of BY_NEEDS) {
    const { entityOf } = DESCRIPTORS[kind]
    if (!entityOf) continue
    for (const { fields, start, end } of facts[kind]) {
      const use = (entityOf as (fields: Fields<Kind>) => EntityUse | null)(fields)
      if (use === null) continue
      const sum = sumOf(use.id, use.kind)
      if (use.as === 'speaker') {
        sum.quotes++
        if (use.name !== null && sum.names.size === 0) sum.names.set(use.name, 0)
      } else if (use.name !== null) {
        sum.mentions++
        sum.names.set(use.name, (sum.names.get(use.name) ?? 0) + 1)
        sum.aliases.add(oneLine(text.slice(start, end)))
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
        for (const [name, mentions] of tally.names) sum.names.set(name, (sum.names.get(name) ?? 0) + mentions)
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

const startSum = (kind: EntityKind, articles: number): Sum => ({
  kind,
  names: new Map(),
  aliases: new Set(),
  articles,
  mentions: 0,
  quotes: 0,
})

function* toTallies(sums: ReadonlyMap<string, Sum>): Iterable<EntityTally> {
  for (const [id, sum] of sums) yield { ...sum, id, names: [...sum.names], aliases: [...sum.aliases] }
}

function toRow(id: string, { kind, names, aliases: written, articles, mentions, quotes }: Sum): EntityRow {
  const [name] = [...names].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best,
  )
  const others = new Set([...names.keys(), ...written].map(withoutSeparator))
  others.delete(withoutSeparator(name))
  const aliases = [...others].sort().join(';') || null
  return { entity_id: id, kind, name, aliases, articles, mentions, quotes }
}

/** A name that is broken over two lines is the same name. */
const oneLine = (written: string) => written.replace(/\s+/g, ' ')
const withoutSeparator = (name: string) => name.replaceAll(';', ',')
