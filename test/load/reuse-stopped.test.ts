import { appendFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCorpus } from '../../src/kinds/corpus.ts'
import { type Output, openOutput } from '../../src/load/index.ts'
import { LEDGER } from '../../src/load/ledger.ts'
import { keyOf } from '../../src/run/notes.ts'
import { performTasks, type Task } from '../../src/run/task.ts'
import {
  contentOf,
  FORMATS,
  fresh,
  IDS,
  open,
  pipeline,
  RUN,
  task,
  WITH_BOM,
  work,
  writeTasks,
} from './make-reuse.ts'
import { newFolder, runInfo } from './make-run.ts'

describe('a run that was stopped', () => {
  /** Works some articles and then stops as a signal does, or dies. */
  async function stop(folder: string, ids: readonly string[], end: (output: Output) => Promise<unknown>) {
    const output = await open(folder)
    for (const id of ids) {
      const { rendered, notes } = work([task(id)])
      await output.append(rendered, notes)
    }
    return end(output)
  }
  const keep = (output: Output) => output.abort({ keep: true })
  const tasks = IDS.map(id => task(id))

  test('leaves what it finished for the next one, the same bytes as a run from nothing', async () => {
    const folder = newFolder()
    expect(await stop(folder, ['a', 'b', 'c'], keep)).toBe(3)
    expect(contentOf(folder)).toEqual({})
    expect(await writeTasks(folder, tasks)).toEqual({ reused: 3, verdict: null })
    expect(contentOf(folder)).toEqual(await fresh(tasks))
    expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([LEDGER])
  })

  test('leaves nothing where it had finished nothing', async () => {
    const folder = newFolder()
    expect(await stop(folder, [], keep)).toBe(0)
    expect(readdirSync(folder)).toEqual([])
  })

  test('leaves nothing where it failed', async () => {
    const folder = newFolder()
    await stop(folder, ['a'], output => output.abort())
    expect(readdirSync(folder)).toEqual([])
  })

  test('and again: what was farthest is taken, the rest goes', async () => {
    const folder = newFolder()
    await stop(folder, ['a', 'b', 'c'], keep)
    await stop(folder, ['a'], keep)
    expect(readdirSync(folder)).toHaveLength(2)
    await stop(folder, [], keep)
    expect(readdirSync(folder)).toHaveLength(1)
    expect(await writeTasks(folder, tasks)).toEqual({ reused: 3, verdict: null })
  })

  test.each<[what: string, spoil: (staged: string) => void, reused: number]>([
    ['a file that was cut', staged => writeFileSync(join(staged, 'people.csv'), 'id'), 0],
    ['a ledger whose last line was cut', staged => cut(join(staged, LEDGER), 20), 2],
    ['a ledger with rubbish behind', staged => appendFileSync(join(staged, LEDGER), '\0\0\0\n{}\n'), 3],
    [
      'another file in the place of one',
      staged => renameSync(join(staged, 'dates.csv'), join(staged, 'places.csv')),
      0,
    ],
  ])('with %s: only what is sound is taken', async (_, spoil, reused) => {
    const folder = newFolder()
    await stop(folder, ['a', 'b', 'c'], keep)
    spoil(join(folder, readdirSync(folder)[0]!))
    expect((await writeTasks(folder, tasks)).reused).toBe(reused)
    expect(contentOf(folder)).toEqual(await fresh(tasks))
  })

  const cut = (path: string, bytes: number) => {
    const content = readFileSync(path)
    writeFileSync(path, content.subarray(0, content.length - bytes))
  }
})

test('an article that was rejected is tried again', async () => {
  const folder = newFolder()
  const rejecting = performTasks([task('a', ' ')], pipeline, FORMATS, () => {})
  expect(rejecting.notes).toHaveLength(0)
  expect(rejecting.rejections).toHaveLength(1)
  const output = await open(folder)
  await output.append(rejecting.rendered, rejecting.notes)
  await output.commit(runInfo(1), [])
  const next = await open(folder)
  expect(next.reuse!.find('a', keyOf(task('a', ' ')))).toBe('new')
  await next.abort()
})

test('files of CSV with a byte-order mark are taken over as they are', async () => {
  const folder = newFolder()
  await writeTasks(
    folder,
    IDS.map(id => task(id)),
    WITH_BOM,
  )
  const whole = contentOf(folder)
  expect(whole['quotes.csv']!.slice(0, 4)).toBe('\ufeffid,')
  expect(whole['articles.json']!.slice(0, 2)).toBe('[\n')
  const tasks = IDS.map(id => task(id, id === 'c' ? 'Another text.' : undefined))
  expect(await writeTasks(folder, tasks, WITH_BOM)).toEqual({ reused: 4, verdict: null })
  expect(contentOf(folder)).toEqual(whole)
})

describe('formats that are made whole', () => {
  const WHOLE = ['csv', 'jsonl', 'parquet', 'sqlite', 'xlsx']
  const openWhole = (folder: string, formats: readonly string[]) =>
    openOutput(folder, formats, { run: RUN, isReusing: true })

  async function writeWhole(tasks: readonly Task[], folder: string, formats = WHOLE): Promise<number> {
    const report = tasks[0]?.report
    const output = await openWhole(folder, formats)
    const corpus = createCorpus()
    const found = tasks.map(one => output.reuse?.find(one.id, keyOf(one)) ?? 'new')
    const kept = found.filter(one => typeof one !== 'string')
    const taken = kept.length > 0 ? await output.reuse!.take(kept, { report }) : null
    const fresh = performTasks(taken ? tasks.slice(kept.length) : tasks, pipeline, formats, () => {})
    const parts = taken ? [{ ...taken, entities: taken.tallies }, fresh] : [fresh]
    for (const { rendered, notes, entities } of parts) {
      await output.append(rendered, notes)
      corpus.add(entities)
    }
    await output.commit(runInfo(tasks.length), corpus.rows())
    return taken ? kept.length : 0
  }
  const tasks = [...IDS, 'f'].map(id => task(id))

  test.each<[what: string, tasks: readonly Task[]]>([
    ['articles that are taken over', tasks],
    ['those with links into the report', tasks.map(one => ({ ...one, report: true }))],
  ])('are filled from the records of %s', async (_, tasks) => {
    const folder = newFolder()
    await writeWhole(tasks.slice(0, 5), folder)
    expect(await writeWhole(tasks, folder)).toBe(5)
    const nothing = newFolder()
    expect(await writeWhole(tasks, nothing)).toBe(0)
    for (const name of ['quotes.parquet', 'newsfacts.db', 'newsfacts.xlsx', 'datapackage.json'])
      expect([name, readFileSync(join(folder, name)).equals(readFileSync(join(nothing, name)))]).toEqual([
        name,
        true,
      ])
  })

  test('are worked anew where no records stand beside them', async () => {
    const folder = newFolder()
    await writeWhole(tasks, folder, ['csv', 'parquet'])
    expect(await writeWhole(tasks, folder, ['csv', 'parquet'])).toBe(0)
  })
})
