import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCorpus } from '../../src/kinds/corpus.ts'
import type { Rendered } from '../../src/load/index.ts'
import { type Progress, runBatch } from '../../src/run/batch.ts'
import { listArticles } from '../../src/run/catalog.ts'
import { listInputs } from '../../src/run/inputs.ts'
import { createSpool } from '../../src/run/spool.ts'

const entry = new URL('./hostile-worker.ts', import.meta.url)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsfacts-hostile-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Articles above this size have a short deadline. */
const LONG = 1000

const good = (i: number) => ({
  id: `n-${String(i).padStart(2, '0')}`,
  text: `Article ${i} is about the harbour bridge.`,
})

async function runArticles(articles: readonly { id: string; text: string }[]) {
  const path = join(folder, 'articles.jsonl')
  await writeFile(path, articles.map(article => `${JSON.stringify(article)}\n`).join(''))
  const { files } = await listInputs([path])
  const signal = new AbortController().signal
  const rendered: Rendered[] = []
  const told: Progress[] = []
  await runBatch(await listArticles(files, { map: {}, spool: createSpool(tmpdir()), stdin: null, signal }), {
    formats: ['csv', 'json'],
    sink: { append: async piece => void rendered.push(piece) },
    corpus: createCorpus(),
    reuse: null,
    pool: { entry, options: null, jobs: 3, deadline: bytes => (bytes > LONG ? 2000 : 60_000), heapMib: 64 },
    signal,
    tell: done => void told.push(done),
  })
  const entries = rendered.flatMap(piece => piece.entries)
  return {
    ids: entries.map(({ id }) => id),
    rows: rendered
      .map(({ pieces }) => new TextDecoder().decode((pieces.csv as readonly Uint8Array[])[0]))
      .join(''),
    rejected: told.flatMap(({ rejections }) => rejections.map(({ id, code }) => [id, code])),
    reasons: told.flatMap(({ rejections }) => rejections.map(({ reason }) => reason)),
  }
}

describe('an article that harms its worker fails alone', () => {
  const deeds = [
    ['SPIN', 'TIMEOUT'],
    ['EXIT', 'CRASH'],
    ['HEAP', 'OOM'],
  ] as const

  test('and the others come out as without it', async () => {
    const articles = Array.from({ length: 20 }, (_, i) => good(i))
    const clean = await runArticles(articles)
    expect(clean.rejected).toEqual([])
    expect(clean.ids).toHaveLength(20)

    const hostile = [...articles]
    hostile.push(
      ...deeds.map(([deed], i) => ({
        id: `n-0${i}-${deed}`,
        text: `Here comes ${deed} now.`.padEnd(deed === 'SPIN' ? LONG : 0),
      })),
    )
    const harmed = await runArticles(hostile)
    expect(new Map(harmed.rejected as [string, string][])).toEqual(
      new Map(deeds.map(([deed, code], i) => [`n-0${i}-${deed}`, code])),
    )
    expect(harmed.ids).toEqual([...harmed.ids].sort())
    const lineless = (rows: string) => rows.replace(/#\d+/g, '')
    expect(lineless(harmed.rows)).toBe(lineless(clean.rows))
  })
})

test('a worker has a heap of its own size', async () => {
  expect((await runArticles([{ id: 'a', text: 'LIMIT' }])).reasons).toEqual(['Error: heap 64'])
})

test('an article whose worker died by accident gets another try', async () => {
  const text = `ONCE ${join(folder, 'once')}`
  const { ids, rejected } = await runArticles([{ id: 'a', text }, good(1)])
  expect([ids, rejected]).toEqual([['a', 'n-01'], []])
})

test('many articles are worked by several threads', async () => {
  const articles = Array.from({ length: 3000 }, (_, i) => ({ id: `n-${i}`, text: `THREAD ${i}` }))
  const { reasons } = await runArticles(articles)
  expect(new Set(reasons).size).toBeGreaterThan(1)
})

test('pieces come in the order of the ids, however many workers there are', async () => {
  // more batches than are on their way at once
  const articles = Array.from({ length: 3000 }, (_, i) => ({
    id: `n-${(i * 7919) % 3000}`,
    text: `Bridge ${i} is open.`,
  }))
  const { ids } = await runArticles(articles)
  expect(ids).toEqual(articles.map(({ id }) => id).sort())
})

test('a worker that cannot start ends the run with its reason', async () => {
  const path = join(folder, 'one.jsonl')
  await writeFile(path, JSON.stringify(good(1)))
  const { files } = await listInputs([path])
  const signal = new AbortController().signal
  const run = runBatch(
    await listArticles(files, { map: {}, spool: createSpool(tmpdir()), stdin: null, signal }),
    {
      formats: ['csv'],
      sink: { append: async () => {} },
      corpus: createCorpus(),
      reuse: null,
      pool: { entry: new URL('./no-such-worker.ts', import.meta.url), options: null, jobs: 1 },
      signal,
      tell: () => {},
    },
  )
  await expect(run).rejects.toThrow(/a worker did not start: .*no-such-worker/)
})
