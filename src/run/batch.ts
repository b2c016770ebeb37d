import { LIMITS } from '../config.ts'
import type { Corpus } from '../kinds/corpus.ts'
import type { Format, Output } from '../load/index.ts'
import type { Rejection } from '../model/outcome.ts'
import { hash, rejection } from '../read/read.ts'
import type { Catalog } from './catalog.ts'
import { cutGroups } from './groups.ts'
import { createPool, type Failure, type PoolOptions } from './pool.ts'
import { openReader } from './reader.ts'
import { type Piece, rejectedPiece, type Task } from './task.ts'

export interface BatchOptions {
  readonly formats: readonly Format[]
  readonly sink: Pick<Output, 'append'>
  readonly corpus: Corpus
  readonly pool: Omit<PoolOptions<unknown, Task, Piece>, 'give'>
  readonly signal: AbortSignal
  /** hears of every stretch of articles that is done */
  readonly tell: (done: Progress) => void
}

/** What has been done since the last word. */
export interface Progress {
  readonly articles: number
  readonly bytes: number
  readonly rejections: readonly Rejection[]
}

/**
 * Works through all articles of a catalog in the order of their ids. Workers take batches as they come free;
 * the pieces reach `sink` in order. At most two batches a worker are on their way, so memory stays flat.
 */
export async function runBatch(catalog: Catalog, options: BatchOptions): Promise<void> {
  const { formats, sink, corpus, signal } = options
  const pool = createPool<unknown, Task, Piece>({
    ...options.pool,
    give: (task, failure) => giveUp(task, failure, formats),
  })
  const reader = openReader()
  const stop = () => void pool.close()
  signal.addEventListener('abort', stop)

  const take = async ({ pieces, bytes }: Underway) => {
    const list = await pieces
    for (const { rendered, entities } of list) {
      await sink.append(rendered)
      corpus.add(entities)
    }
    const articles = list.reduce((sum, { rendered }) => sum + rendered.rows.articles, 0)
    options.tell({ articles, bytes, rejections: list.flatMap(({ rejections }) => rejections) })
  }
  try {
    for (const part of chunk(catalog.rejections, LIMITS.batch.articles))
      await take({ pieces: Promise.resolve([rejectedPiece(part, formats)]), bytes: 0 })
    const underway: Underway[] = []
    for (const entries of cutGroups(catalog.entries, entry => entry.length, LIMITS.batch)) {
      signal.throwIfAborted()
      const read = await reader.read(entries)
      const pieces = inOrder(read, formats, tasks => pool.run(tasks))
      pieces.catch(() => {})
      underway.push({ pieces, bytes: entries.reduce((sum, entry) => sum + entry.length, 0) })
      if (underway.length >= options.pool.jobs * 2) await take(underway.shift()!)
    }
    for (const batch of underway) await take(batch)
  } finally {
    signal.removeEventListener('abort', stop)
    await Promise.all([pool.close(), reader.close()])
  }
}

interface Underway {
  readonly pieces: Promise<readonly Piece[]>
  readonly bytes: number
}

/** Runs the tasks and puts what could not be read in its place among them. */
async function inOrder(
  read: readonly (Task | Rejection)[],
  formats: readonly Format[],
  run: (tasks: readonly Task[]) => Promise<readonly Piece[]>,
): Promise<readonly Piece[]> {
  const runs: Promise<readonly Piece[]>[] = []
  let tasks: Task[] = []
  const flush = () => {
    if (tasks.length > 0) runs.push(run(tasks))
    tasks = []
  }
  for (const item of read) {
    if (!('ok' in item)) tasks.push(item)
    else {
      flush()
      runs.push(Promise.resolve([rejectedPiece([item], formats)]))
    }
  }
  flush()
  return (await Promise.all(runs)).flat()
}

function giveUp({ id, source, bytes }: Task, failure: Failure, formats: readonly Format[]): Piece {
  const rejected = rejection({ id, source, sha256: hash(bytes), ...failure })
  return rejectedPiece([{ ...rejected, stage: 'extract' }], formats)
}

function* chunk<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}
