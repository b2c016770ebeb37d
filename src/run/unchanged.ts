import { LIMITS } from '../config.ts'
import type { Reuse } from '../load/index.ts'
import type { Catalog } from './catalog.ts'
import { cutGroups } from './groups.ts'
import { keyOf } from './notes.ts'
import { openReader } from './reader.ts'

/** Whether a finished output holds just these articles as they are now: then a run would write the same bytes again. */
export async function isUnchanged(
  catalog: Catalog,
  { reuse, report, signal }: { reuse: Reuse; report: boolean; signal: AbortSignal },
): Promise<boolean> {
  if (reuse.whole !== catalog.entries.length || catalog.rejections.length > 0) return false
  const reader = openReader({ report })
  try {
    for (const entries of cutGroups(catalog.entries, entry => entry.length, LIMITS.batch)) {
      signal.throwIfAborted()
      for (const task of await reader.read(entries))
        if ('ok' in task || typeof reuse.find(task.id, keyOf(task)) === 'string') return false
    }
    return true
  } finally {
    await reader.close()
  }
}
