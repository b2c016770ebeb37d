import { tmpdir } from 'node:os'
import { listArticles } from '../../src/run/catalog.ts'
import { listInputs } from '../../src/run/inputs.ts'
import { openReader } from '../../src/run/reader.ts'
import { createSpool } from '../../src/run/spool.ts'

/** Lists and reads files and folders as a run does, and says shortly what came of them. */
export async function list(...paths: string[]) {
  const { files, rejections, skipped, links, outputs } = await listInputs(paths)
  const spool = createSpool(tmpdir())
  const { signal } = new AbortController()
  const catalog = await listArticles(files, { map: {}, spool, stdin: null, signal, rejected: rejections })
  const reader = openReader()
  const tasks = await reader.read(catalog.entries)
  await reader.close()
  await spool.close()
  return {
    skipped: skipped.count,
    links,
    outputs,
    notes: catalog.notes.map(({ source, reason }) => [source, reason]),
    ids: catalog.entries.map(({ id }) => id),
    rejected: catalog.rejections.map(({ source, code, reason }) => [source, code, reason]),
    read: tasks.map(task =>
      'ok' in task ? [task.source, task.code] : [task.source, Buffer.from(task.bytes).toString()],
    ),
  }
}
