import { tmpdir } from 'node:os'
import { hash } from '../read/read.ts'
import { loadShipped } from '../resources.ts'
import { answerFiles, type FileFilter } from '../run/answer-files.ts'
import { type Answers, answerRejections } from '../run/answers.ts'
import { listArticles } from '../run/catalog.ts'
import { listInputs } from '../run/inputs.ts'
import { createPool } from '../run/pool.ts'
import { createSpool } from '../run/spool.ts'
import { type LineWorkerOptions, startAnswering } from '../run/start-answering.ts'
import { readTask, type Task } from '../run/task.ts'
import type { WorkerArguments } from './command-arguments.ts'
import { createConsole } from './console.ts'
import { tellLeftAlone, tellPassedOver } from './notices.ts'
import type { Told } from './told-on-stderr.ts'
import type { WorkerEntries } from './worker-entries.ts'
import { writeOut } from './write-out.ts'

/**
 * `newsfacts worker FILES`: answers their articles in place of lines. What a run would say of the files is said on stderr.
 * Returns the exit status.
 */
export async function runFiles(
  args: WorkerArguments,
  options: LineWorkerOptions,
  { files: entry, lister }: Pick<WorkerEntries, 'files' | 'lister'>,
  told: Told,
): Promise<0 | 1> {
  if (!args.isolate) {
    const answer = startAnswering(options, loadShipped(), readTask)
    return answerAll(args, tasks => [answer(tasks)], lister, told)
  }
  const pool = createPool<LineWorkerOptions, Task, Answers>({
    entry,
    options,
    jobs: 1,
    give: ({ id, source, bytes }, failure) =>
      answerRejections([{ id, source, stage: 'extract', sha256: hash(bytes), ...failure }], args.tables),
  })
  try {
    return await answerAll(args, tasks => pool.run(tasks), lister, told)
  } finally {
    await pool.close()
  }
}

async function answerAll(
  { paths, map, tables, lexicon }: WorkerArguments,
  answer: FileFilter['answer'],
  lister: URL,
  told: Told,
): Promise<0 | 1> {
  const spool = createSpool(tmpdir())
  try {
    const { files, rejections: rejected, ...passedOver } = await listInputs(paths, undefined, [lexicon])
    const { signal } = new AbortController()
    const stdin = process.stdin
    const catalog = await listArticles(files, { map, spool, stdin, signal, lister, rejected })
    const console = createConsole(process.stderr, false)
    tellLeftAlone(console, catalog)
    tellPassedOver(console, passedOver)
    // a line without an id does not say what could not be read
    if (!tables)
      for (const { id, source, reason, code } of catalog.rejections)
        if (id === '') console.warn(`${source}: ${reason} (${code})`)
    const errors = await answerFiles(catalog, { answer, write: writeOut, tell: told.tell, tables })
    told.end()
    return errors > 0 ? 1 : 0
  } finally {
    await spool.close()
  }
}
