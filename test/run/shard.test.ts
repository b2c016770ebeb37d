import { expect, test } from 'vitest'
import type { Catalog, Entry } from '../../src/run/catalog.ts'
import { takeShard } from '../../src/run/shard.ts'
import { rejectionOf } from './write-shards.ts'

const IDS = Array.from({ length: 400 }, (_, i) => `news/${i}`)
const catalogOf = (ids: readonly string[]): Catalog => ({
  entries: ids.map(id => ({ id, length: 10 }) as Entry),
  rejections: [rejectionOf('none')],
  leftAlone: [],
  notes: [],
  bytes: ids.length * 10,
})
const idsOf = ({ entries }: Catalog) => entries.map(({ id }) => id)

test('each article falls to one shard, about as many to each, what could not be listed to the first', () => {
  const shards = [1, 2, 3, 4].map(index => takeShard(catalogOf(IDS), { index, of: 4 }))
  expect(shards.flatMap(({ catalog }) => idsOf(catalog)).sort()).toEqual([...IDS].sort())
  for (const { catalog } of shards) {
    expect(catalog.entries.length).toBeGreaterThan(70)
    expect(catalog.bytes).toBe(catalog.entries.length * 10)
  }
  expect(shards.map(({ catalog, info }) => [catalog.rejections.length, info.unlisted])).toEqual([
    [1, 1],
    [0, 0],
    [0, 0],
    [0, 0],
  ])
  expect(new Set(shards.map(({ info }) => info.listing)).size).toBe(1)
})

test('an article stays in its shard whatever others come or go', () => {
  const some = IDS.filter((_, i) => i % 3 === 0)
  const [all, few] = [IDS, some].map(ids => takeShard(catalogOf(ids), { index: 2, of: 4 }))
  expect(idsOf(few!.catalog)).toEqual(idsOf(all!.catalog).filter(id => some.includes(id)))
  expect(few!.info.listing).not.toBe(all!.info.listing)
})
