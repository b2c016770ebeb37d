import { LIMITS } from '../config.ts'
import type { Corpus } from '../kinds/corpus.ts'
import type { Format, Output, Reuse } from '../load/index.ts'
import type { Rejection } from '../model/outcome.ts'
import { hash, rejection } from '../read/read.ts'
import type { Catalog } from './catalog.ts'
import { cutGroups } from './groups.ts'
import { type Batch, type Ways, workInOrder } from './in-order.ts'
import { createPool } from './pool.ts'
import type { Failure, PoolOptions } from './pool-options.ts'
import { openReader } from './reader.ts'
import { type Notice, type Piece, rejectedPiece, type Task } from './task.ts'

export interface BatchOptions {
  readonly formats: readonly Format[]
  readonly sink: Pick<Output, 'append'>
  /** what earlier runs left; null: every article is worked */
  readonly reuse: Reuse | null
  readonly corpus: Corpus
  /** rows say where the report shows them */
  readonly report?: boolean
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
  /** articles that were taken over, and those that an earlier run knew otherwise */
  readonly reused: number
  readonly changed: number
  /** about articles that were worked now */
  readonly notices: readonly Notice[]
  /** of them, those without a publication date */
  readonly undated: number
  /** numbers of the corrections that found what they speak of */
  readonly corrected: readonly number[]
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
  const ways: Ways = { formats, reuse: options.reuse, run: tasks => pool.run(tasks) }
  const reader = openReader({ report: options.report ?? false })
  const stop = () => void pool.close()
  signal.addEventListener('abort', stop)

  const take = async ({ batch, bytes }: Underway) => {
    const { pieces, reused, changed } = await batch
    for (const { rendered, notes, entities } of pieces) {
      await sink.append(rendered, notes)
      corpus.add(entities)
    }
    const articles = pieces.reduce((sum, { rendered }) => sum + rendered.rows.articles, 0)
    const rejections = pieces.flatMap(piece => piece.rejections)
    const notices = pieces.flatMap(piece => piece.notices)
    const undated = pieces.reduce((sum, piece) => sum + piece.undated, 0)
    const corrected = pieces.flatMap(piece => piece.corrected)
    options.tell({ articles, bytes, rejections, reused, changed, notices, undated, corrected })
  }
  try {
    for (const part of chunk(catalog.rejections, LIMITS.batch.articles))
      await take({ batch: workInOrder(part, ways), bytes: 0 })
    const underway: Underway[] = []
    for (const entries of cutGroups(catalog.entries, entry => entry.length, LIMITS.batch)) {
      signal.throwIfAborted()
      const read = await reader.read(entries)
      const batch = workInOrder(read, ways)
      batch.catch(() => {})
      underway.push({ batch, bytes: entries.reduce((sum, entry) => sum + entry.length, 0) })
      if (underway.length >= options.pool.jobs * 2) await take(underway.shift()!)
    }
    for (const one of underway) await take(one)
  } finally {
    signal.removeEventListener('abort', stop)
    await Promise.all([pool.close(), reader.close()])
  }
}

interface Underway {
  readonly batch: Promise<Batch>
  readonly bytes: number
}

function giveUp({ id, source, bytes }: Task, failure: Failure, formats: readonly Format[]): Piece {
  const rejected = rejection({ id, source, sha256: hash(bytes), ...failure })
  return rejectedPiece([{ ...rejected, stage: 'extract' }], formats)
}

function* chunk<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}
