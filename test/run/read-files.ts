import { tmpdir } from 'node:os'
import type { SourceRecord } from '../../src/model/document.ts'
import { listArticles } from '../../src/run/catalog.ts'
import { listInputs } from '../../src/run/inputs.ts'
import { openReader } from '../../src/run/reader.ts'
import { createSpool } from '../../src/run/spool.ts'
import { readTask } from '../../src/run/task.ts'
import { makeFolder } from '../cli/folder.ts'

/** What a run makes of these files, before it works on their articles. */
export async function read(files: Readonly<Record<string, string | Uint8Array>>, options: object = {}) {
  const spool = createSpool(tmpdir())
  const list = await listInputs([makeFolder(files)])
  const signal = new AbortController().signal
  const catalog = await listArticles(list.files, { map: {}, spool, stdin: null, signal, ...options })
  const reader = openReader()
  const tasks = await reader.read(catalog.entries)
  await reader.close()
  await spool.close()
  const records = tasks.map(task => ('ok' in task ? task : readTask(task)))
  return {
    articles: records.filter((record): record is SourceRecord => !('ok' in record)),
    rejected: [...catalog.rejections, ...records.filter(record => 'ok' in record)],
    leftAlone: catalog.leftAlone.map(({ source }) => source),
    notes: catalog.notes.map(({ reason }) => reason),
  }
}
