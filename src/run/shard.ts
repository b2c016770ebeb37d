import { createHash } from 'node:crypto'
import type { ShardInfo } from '../load/index.ts'
import type { Catalog } from './catalog.ts'

/** The `index`th of `of` parts of a run, from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/**
 * The articles of a run that fall to a shard, by a hash of their ids: an article stays in its shard whatever files it
 * lies in and whatever others come or go. What could not be listed falls to the first.
 */
export function takeShard(catalog: Catalog, { index, of }: Shard): { catalog: Catalog; info: ShardInfo } {
  const listing = createHash('sha256')
  for (const { source, code } of catalog.rejections) listing.update(`${JSON.stringify([source, code])}\n`)
  for (const { id } of catalog.entries) listing.update(`${JSON.stringify(id)}\n`)
  const rejections = index === 1 ? catalog.rejections : []
  const entries = catalog.entries.filter(({ id }) => shardOf(id, of) === index)
  const bytes = entries.reduce((sum, { length }) => sum + length, 0)
  return {
    catalog: { ...catalog, entries, rejections, bytes },
    info: { index, of, listing: `sha256:${listing.digest('hex')}`, unlisted: rejections.length },
  }
}

const shardOf = (id: string, of: number) => (createHash('sha256').update(id).digest().readUInt32BE() % of) + 1
