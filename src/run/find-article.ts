import { tmpdir } from 'node:os'
import type { SourceRecord } from '../model/document.ts'
import type { Rejection } from '../model/outcome.ts'
import type { FieldMap } from '../read/records/field-names.ts'
import { listArticles } from './catalog.ts'
import { InputError } from './input-error.ts'
import { listInputs } from './inputs.ts'
import { openReader } from './reader.ts'
import { createSpool } from './spool.ts'
import { readTask } from './task.ts'

/**
 * The article of that id in a file or folder; without an id the only one. Throws an `InputError` where there is no such
 * article or, without an id, more than one.
 */
export async function findArticle(
  path: string,
  id: string | null,
  map: FieldMap,
  signal: AbortSignal,
): Promise<SourceRecord | Rejection> {
  const { files } = await listInputs([path])
  const spool = createSpool(tmpdir())
  const catalog = await listArticles(files, { map, spool, stdin: null, signal })
  const entry =
    id === null && catalog.entries.length === 1
      ? catalog.entries[0]
      : catalog.entries.find(candidate => candidate.id === id)
  if (!entry) {
    const which =
      id === null ? `holds ${catalog.entries.length} articles: give the whole row id` : `has no article ${id}`
    throw new InputError(`${path} ${which}`)
  }
  const reader = openReader()
  try {
    const [task] = await reader.read([entry])
    return 'ok' in task! ? task : readTask(task!)
  } finally {
    await reader.close()
    await spool.close()
  }
}
