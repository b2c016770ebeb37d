import { tmpdir } from 'node:os'
import { expect, test, vi } from 'vitest'
import { LIMITS } from '../../src/config.ts'
import { listArticles } from '../../src/run/catalog.ts'
import { listInputs } from '../../src/run/inputs.ts'
import { openReader } from '../../src/run/reader.ts'
import { createSpool } from '../../src/run/spool.ts'
import { makeFolder } from '../cli/folder.ts'

const counts = vi.hoisted(() => ({ open: 0, most: 0 }))

vi.mock('node:fs/promises', async importOriginal => {
  const original = await importOriginal<typeof import('node:fs/promises')>()
  const open: typeof original.open = async (...given) => {
    const handle = await original.open(...given)
    counts.most = Math.max(counts.most, ++counts.open)
    const close = handle.close.bind(handle)
    handle.close = async () => {
      counts.open--
      await close()
    }
    return handle
  }
  return { ...original, default: original, open }
})

test('however many articles are read, few files are open at once', async () => {
  const texts = Array.from({ length: 300 }, (_, i) => [`${i}.txt`, 'News.'] as const)
  const records = Array.from(
    { length: 150 },
    (_, i) => [`r${i}.jsonl`, `{"id": "r${i}", "text": "News."}`] as const,
  )
  const { files } = await listInputs([makeFolder(Object.fromEntries([...texts, ...records]))])
  const { entries } = await listArticles(files, {
    map: {},
    spool: createSpool(tmpdir()),
    stdin: null,
    signal: new AbortController().signal,
  })
  const reader = openReader()
  for (let at = 0; at < entries.length; at += 180) await reader.read(entries.slice(at, at + 180))
  expect(counts.most).toBeGreaterThan(1)
  expect(counts.most).toBeLessThanOrEqual(LIMITS.openFiles + LIMITS.filesKeptOpen)
  await reader.close()
  expect(counts.open).toBe(0)
})
