import type { Format, Kept, Reuse } from '../load/index.ts'
import type { Rejection } from '../model/outcome.ts'
import { keyOf } from './notes.ts'
import { type Piece, rejectedPiece, type Task } from './task.ts'

/** How the articles of a batch are come by. */
export interface Ways {
  readonly formats: readonly Format[]
  /** works tasks anew */
  readonly run: (tasks: readonly Task[]) => Promise<readonly Piece[]>
  /** what earlier runs left */
  readonly reuse: Reuse | null
}

/** The pieces of a batch in order. */
export interface Batch {
  readonly pieces: readonly Piece[]
  /** articles that were taken over, and those that an earlier run knew otherwise */
  readonly reused: number
  readonly changed: number
}

/** Takes over what can be, works the others and puts what could not be read in its place among them. */
export async function workInOrder(read: readonly (Task | Rejection)[], ways: Ways): Promise<Batch> {
  const parts: Promise<Batch>[] = []
  let tasks: Task[] = []
  let kept: Kept[] = []
  let changed = 0
  const flush = () => {
    if (tasks.length === 0) return
    parts.push(kept.length > 0 ? takeOver(tasks, kept, ways) : workAnew(tasks, ways))
    tasks = []
    kept = []
  }
  for (const item of read) {
    if ('ok' in item) {
      flush()
      const pieces = [rejectedPiece([item], ways.formats)]
      parts.push(Promise.resolve({ pieces, reused: 0, changed: 0 }))
      continue
    }
    const found = ways.reuse?.find(item.id, keyOf(item)) ?? 'new'
    if (found === 'changed') changed++
    if (typeof found === 'string' ? kept.length > 0 : kept.length === 0) flush()
    tasks.push(item)
    if (typeof found !== 'string') kept.push(found)
  }
  flush()
  const batches = await Promise.all(parts)
  return {
    pieces: batches.flatMap(({ pieces }) => pieces),
    reused: batches.reduce((sum, { reused }) => sum + reused, 0),
    changed: batches.reduce((sum, batch) => sum + batch.changed, changed),
  }
}

const workAnew = async (tasks: readonly Task[], { run }: Ways): Promise<Batch> => ({
  pieces: await run(tasks),
  reused: 0,
  changed: 0,
})

/** What is not as it was noted is worked anew. */
async function takeOver(tasks: readonly Task[], kept: readonly Kept[], ways: Ways): Promise<Batch> {
  const taken = await ways.reuse!.take(kept, { report: tasks[0]?.report })
  if (taken === null) return { ...(await workAnew(tasks, ways)), changed: tasks.length }
  const { rendered, notes, tallies } = taken
  return {
    pieces: [{ rendered, notes, entities: tallies, rejections: [], notices: [], undated: 0, corrected: [] }],
    reused: tasks.length,
    changed: 0,
  }
}
