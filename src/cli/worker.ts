import { fstatSync } from 'node:fs'
import { loadShipped } from '../resources.ts'
import type { Answers } from '../run/answers.ts'
import { type Filter, filterLines } from '../run/filter.ts'
import { InputError } from '../run/input-error.ts'
import { createPool } from '../run/pool.ts'
import type { Job } from '../run/serve.ts'
import type { LineWorkerOptions } from '../run/start-answering.ts'
import type { WorkerArguments } from './command-arguments.ts'
import { toldOnStderr } from './told-on-stderr.ts'
import type { WorkerEntries } from './worker-entries.ts'
import { writeOut } from './write-out.ts'

/**
 * `newsfacts worker`: a filter from stdin to stdout, reading no faster than its reader takes. It has a thread: an article
 * that never ends or takes all memory costs its own line alone. The stages are loaded in that thread and not in this one.
 * With paths, the articles of these files stand for the lines. Returns the exit status.
 */
export async function runWorker(args: WorkerArguments, entries: WorkerEntries): Promise<0 | 1> {
  const options: LineWorkerOptions = {
    published: args.published,
    lexicon:
      args.lexicon === null ? undefined : await (await import('./lexicon.ts')).readLexicon(args.lexicon),
    region: args.region ?? undefined,
    anyLanguage: args.anyLanguage,
    map: args.map,
    tables: args.tables,
  }
  if (args.paths.length > 0)
    return (await import('./worker-files.ts')).runFiles(args, options, entries, toldOnStderr())
  if (!args.isolate) {
    const { startAnswering } = await import('../run/start-answering.ts')
    const answer = startAnswering(options, loadShipped())
    return filter(lines => [answer(lines)])
  }
  const pool = createPool<LineWorkerOptions, Job, Answers>({
    entry: entries.lines,
    options,
    jobs: 1,
    give: async (line, failure) => (await import('../run/answers.ts')).answerFailure(line, failure, args),
  })
  try {
    return await filter(lines => pool.run(lines))
  } finally {
    await pool.close()
  }
}

async function filter(answer: Filter['answer']): Promise<0 | 1> {
  // Node would read nothing of it and call that the end
  if (isFolder(process.stdin.fd)) throw new InputError('stdin is a folder: newsfacts run reads folders')
  const told = toldOnStderr()
  const errors = await filterLines(process.stdin, { answer, write: writeOut, tell: told.tell })
  told.end()
  return errors > 0 ? 1 : 0
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory()
  } catch {
    return false
  }
}
