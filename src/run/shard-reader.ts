import { createHash } from 'node:crypto'
import { type ArticleRows, fromRecord, nodeFileSystem, RECORDS_FILE, SHARD_FILE } from '../load/index.ts'
import type { Rejection } from '../model/outcome.ts'
import { splitLines } from '../text/lines.ts'
import { InputError } from './input-error.ts'
import type { FinishedShard } from './shards.ts'

/** An article of a shard, done or rejected, and about how many bytes its rows have as JSON. */
export interface ReadArticle {
  readonly article: ArticleRows | Rejection
  readonly bytes: number
}

/** The articles of a shard that are done, by id. Files are opened for each read: there may be thousands of shards. */
export const readDone = (shard: FinishedShard, chunkBytes: number): AsyncGenerator<ReadArticle> =>
  readLines(shard, { name: RECORDS_FILE, chunkBytes, parse: line => fromRecord(JSON.parse(line)) })

/** Its rejected articles: those that could not be listed, then the others by id. */
export const readRejected = (shard: FinishedShard, chunkBytes: number): AsyncGenerator<ReadArticle> =>
  readLines(shard, { name: SHARD_FILE, chunkBytes, parse: line => JSON.parse(line) as Rejection })

interface LinesFile {
  readonly name: string
  readonly chunkBytes: number
  readonly parse: (line: string) => ArticleRows | Rejection
}

async function* readLines(
  shard: FinishedShard,
  { name, chunkBytes, parse }: LinesFile,
): AsyncGenerator<ReadArticle> {
  const changed = (cause: unknown) =>
    new InputError(`${shard.folder}/${name} is not what its run left: run shard ${shard.shard.index} again`, {
      cause,
    })
  try {
    for await (const { bytes } of splitLines(readListed(shard, name, chunkBytes)))
      yield { article: parse(Buffer.from(bytes).toString('utf8')), bytes: bytes.length }
  } catch (error) {
    throw changed(error)
  }
}

/** A file piece by piece; throws at its end where it is not the one that the data package lists. */
async function* readListed(
  { folder, files }: FinishedShard,
  name: string,
  chunkBytes: number,
): AsyncGenerator<Uint8Array> {
  const listed = files.find(file => file.name === name)
  if (!listed) throw new Error('not listed')
  const hash = createHash('sha256')
  for (let at = 0; at < listed.bytes; at += chunkBytes) {
    const length = Math.min(chunkBytes, listed.bytes - at)
    const chunk = await nodeFileSystem.readAt(`${folder}/${name}`, at, length)
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== listed.sha256) throw new Error('another hash')
}
