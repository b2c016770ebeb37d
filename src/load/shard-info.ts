import * as z from 'zod'

/** Which part of a run a folder holds, as its data package says it. */
const shardInfo = z.strictObject({
  /** from 1 to `of` */
  index: z.int().min(1),
  of: z.int().min(1),
  /** SHA-256 of what the whole run lists: shards belong together where theirs agree */
  listing: z.string(),
  /** how many of the rejected come before all articles, since they could not even be listed; none but in the first shard */
  unlisted: z.int().min(0),
})
export type ShardInfo = z.infer<typeof shardInfo>

/** Null for what is none. */
export const readShardInfo = (value: unknown): ShardInfo | null => shardInfo.safeParse(value).data ?? null
