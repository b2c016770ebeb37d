import { LIMITS } from '../config.ts'
import type { ArticleRows } from '../load/index.ts'
import type { Rejection } from '../model/outcome.ts'
import { InputError } from './input-error.ts'
import { type ReadArticle, readDone, readRejected } from './shard-reader.ts'
import type { FinishedShard } from './shards.ts'

/** The next article of a file of a shard, and the file. */
interface Head {
  readonly id: string
  readonly next: ReadArticle
  readonly rest: AsyncGenerator<ReadArticle>
  readonly folder: string
}

/**
 * The articles of all shards in the order in which one run would have come to them: what could not be listed, then all
 * others by id; in groups that can be rendered at once. One article a file is in memory beside the group.
 */
export async function* mergeShards(
  shards: readonly FinishedShard[],
): AsyncGenerator<readonly (ArticleRows | Rejection)[]> {
  const chunkBytes = Math.max(
    LIMITS.mergeChunk.least,
    Math.min(LIMITS.chunkBytes, LIMITS.mergeChunk.all / shards.length),
  )
  let group: (ArticleRows | Rejection)[] = []
  let bytes = 0
  for await (const one of inOrder(shards, Math.floor(chunkBytes))) {
    group.push(one.article)
    bytes += one.bytes
    if (bytes < LIMITS.chunkBytes && group.length < LIMITS.batch.articles) continue
    yield group
    group = []
    bytes = 0
  }
  yield group
}

async function* inOrder(shards: readonly FinishedShard[], chunkBytes: number): AsyncGenerator<ReadArticle> {
  /** by id, the next one last */
  const heads: Head[] = []
  const enter = async (rest: Head['rest'], folder: string) => {
    const { value, done } = await rest.next()
    if (done) return
    const id = idOf(value.article)
    heads.splice(placeOf(id, heads), 0, { id, next: value, rest, folder })
  }
  for (const one of shards) {
    const rejected = readRejected(one, chunkBytes)
    for (let i = 0; i < one.shard.unlisted; i++) {
      const { value, done } = await rejected.next()
      if (!done) yield value
    }
    await enter(rejected, one.folder)
    await enter(readDone(one, chunkBytes), one.folder)
  }
  let last: Head | null = null
  for (let head = heads.pop(); head; head = heads.pop()) {
    if (last?.id === head.id)
      throw new InputError(`${last.folder} and ${head.folder} both hold the article ${head.id}`)
    last = head
    yield head.next
    await enter(head.rest, head.folder)
  }
}

/** Where an id belongs among heads that stand from the last id to the first. */
function placeOf(id: string, heads: readonly Head[]): number {
  let [from, to] = [0, heads.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (heads[middle]!.id > id) from = middle + 1
    else to = middle
  }
  return from
}

const idOf = (article: ArticleRows | Rejection) => (article.ok ? article.article.id : article.id)
