import { createHash } from 'node:crypto'
import { checkOf, type Rendered, sliceStreams, toNoteLine } from '../load/index.ts'
import type { EntityTally } from '../model/entity.ts'
import type { Job } from './serve.ts'

/** A hash of everything that decides what comes out of an article beside options and program: its bytes and where they are from. */
export function keyOf({ bytes, ...about }: Job): string {
  return createHash('sha256')
    .update(`${JSON.stringify(about)}\n`)
    .update(bytes)
    .digest('hex')
}

/** One that was not rejected: the article and what it adds to the table of entities. */
export interface Done {
  readonly task: Job
  readonly article: { readonly id: string; readonly source: string; readonly sha256: string }
  readonly tallies: readonly EntityTally[]
}

/** The lines of the ledger for articles whose rows are rendered, in order. */
export function writeNotes(done: readonly Done[], rendered: Rendered): Uint8Array {
  const pieces = sliceStreams(
    rendered,
    rendered.measures.map(({ bytes }) => bytes),
  )
  const lines = done.map(({ task, article, tallies }, i) => {
    const { id, source, sha256 } = article
    const note = { id, key: keyOf(task), source, sha256, ...rendered.measures[i]!, crc: checkOf(pieces[i]!) }
    return toNoteLine(note, tallies)
  })
  return new TextEncoder().encode(lines.join(''))
}
