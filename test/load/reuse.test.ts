import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCorpus } from '../../src/kinds/corpus.ts'
import { type Output, openOutput } from '../../src/load/index.ts'
import { LEDGER, type RunKey } from '../../src/load/ledger.ts'
import { keyOf } from '../../src/run/notes.ts'
import type { BatchPipeline } from '../../src/run/pipeline.ts'
import { performTasks, type Task } from '../../src/run/task.ts'
import { makeStory } from './make-article.ts'
import { newFolder, runInfo } from './make-run.ts'

const RUN: RunKey = { build: 'b1', options: '{"published":null}' }
const WITH_BOM: RunKey = { build: 'b1', options: '{"bom":true}' }
const FORMATS = ['csv', 'json', 'jsonl'] as const
const IDS = ['a', 'b', 'c', 'd', 'e']

const task = (id: string, text = 'A text.'): Task => ({
  id,
  source: `${id}.txt`,
  format: 'txt',
  context: null,
  bytes: Buffer.from(text),
})
/** Every article is the same story under its own id. */
const pipeline: BatchPipeline = records =>
  records.map(record => ('ok' in record ? record : makeStory({ id: record.id })))
const work = (tasks: readonly Task[]) => performTasks(tasks, pipeline, FORMATS, () => {})

const open = (folder: string, run: RunKey = RUN) =>
  openOutput(folder, FORMATS, { run, bom: run === WITH_BOM, isReusing: true })

/** Writes articles, taking over what can be; returns how many could, and why none could. */
async function writeTasks(folder: string, tasks: readonly Task[], run: RunKey = RUN) {
  const output = await open(folder, run)
  const corpus = createCorpus()
  let reused = 0
  for (const one of tasks) {
    const found = output.reuse!.find(one.id, keyOf(one))
    const taken = typeof found === 'string' ? null : await output.reuse!.take([found])
    if (taken) reused++
    const { rendered, notes, tallies } = taken ?? { ...work([one]), tallies: work([one]).entities }
    await output.append(rendered, notes)
    corpus.add(tallies)
  }
  await output.commit(runInfo(tasks.length), corpus.rows())
  return { reused, verdict: output.reuse!.verdict }
}

const contentOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(name => !name.startsWith('.'))
      .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  )
async function fresh(tasks: readonly Task[]) {
  const folder = newFolder()
  expect((await writeTasks(folder, tasks)).reused).toBe(0)
  return contentOf(folder)
}
const filled = async (tasks = IDS.map(id => task(id))) => {
  const folder = newFolder()
  await writeTasks(folder, tasks)
  return folder
}

describe('a finished output', () => {
  test.each<[what: string, ids: readonly string[], reused: number]>([
    ['the same articles', IDS, 5],
    ['one gone', ['a', 'b', 'd', 'e'], 4],
    ['first and last gone', ['b', 'c', 'd'], 3],
    ['new ones between', ['a', 'a1', 'b', 'c', 'c1', 'd', 'e', 'z'], 5],
    ['none of them', ['x', 'y'], 0],
  ])('gives the rows of %s, the same bytes as a run from nothing', async (_, ids, reused) => {
    const folder = await filled()
    const tasks = ids.map(id => task(id))
    expect(await writeTasks(folder, tasks)).toEqual({ reused, verdict: null })
    expect(contentOf(folder)).toEqual(await fresh(tasks))
    expect(await writeTasks(folder, tasks)).toEqual({ reused: ids.length, verdict: null })
    expect(contentOf(folder)).toEqual(await fresh(tasks))
  })

  test('of neighbours is read in one go, of others piece by piece', async () => {
    const folder = await filled()
    const output = await open(folder)
    const kept = ['a', 'b', 'd', 'e'].map(id => output.reuse!.find(id, keyOf(task(id))))
    const taken = await output.reuse!.take(kept.filter(one => typeof one !== 'string'))
    const { rendered } = work(['a', 'b', 'd', 'e'].map(id => task(id)))
    const { rejected: _, ...pieces } = rendered.pieces
    expect(taken?.rendered).toEqual({ ...rendered, pieces, measures: [] })
    await output.abort()
  })

  test.each<[what: string, other: Partial<Task>]>([
    ['another text', { bytes: Buffer.from('Another text.') }],
    ['another source', { source: 'b.jsonl#2' }],
    ['another way to read it', { context: { columns: ['text'] } }],
  ])('is worked anew where an article has %s', async (_, other) => {
    const folder = await filled()
    const output = await open(folder)
    expect(output.reuse!.find('b', keyOf({ ...task('b'), ...other }))).toBe('changed')
    expect(output.reuse!.find('z', keyOf(task('z')))).toBe('new')
    await output.abort()
  })

  test.each<[verdict: string, spoil: (folder: string) => void, run?: Partial<RunKey>]>([
    ['other version', () => {}, { build: 'b2' }],
    ['other options', () => {}, { options: '{}' }],
    ['nothing there', folder => rmSync(join(folder, LEDGER))],
    ['nothing there', folder => writeFileSync(join(folder, LEDGER), 'mine\n')],
    ['nothing there', folder => writeFileSync(join(folder, LEDGER), '')],
    ['files changed', folder => writeFileSync(join(folder, LEDGER), ledgerWith(folder, 'dataPackage', 'x'))],
    ['files changed', folder => rmSync(join(folder, 'people.csv'))],
  ])('is not used: %s', async (verdict, spoil, run) => {
    const folder = await filled()
    spoil(folder)
    const output = await open(folder, { ...RUN, ...run })
    expect(output.reuse!.verdict).toBe(verdict)
    expect(output.reuse!.find('a', keyOf(task('a')))).toBe('new')
    await output.abort()
  })

  test('whose last note was cut off takes over what stands before it', async () => {
    const folder = await filled()
    const path = join(folder, LEDGER)
    const lines = readFileSync(path, 'utf8').split('\n')
    const cutNotes = lines.slice(0, IDS.length + 1).join('\n')
    const left = join(folder, '.tmp-0123456789abcdef')
    mkdirSync(left)
    for (const name of readdirSync(folder).filter(name => !name.startsWith('.')))
      renameSync(join(folder, name), join(left, name))
    rmSync(path)
    // the last line is whole but for its line feed: who wrote it was killed
    writeFileSync(join(left, LEDGER), cutNotes)
    const output = await open(folder)
    expect(IDS.map(id => typeof output.reuse!.find(id, keyOf(task(id))))).toEqual([
      'object',
      'object',
      'object',
      'object',
      'string',
    ])
    await output.abort()
  })

  test('whose notes do not fit its bytes is worked anew', async () => {
    const folder = await filled()
    const path = join(folder, LEDGER)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"crc":\d+/, '"crc":1'))
    const output = await open(folder)
    const first = output.reuse!.find('a', keyOf(task('a')))
    const second = output.reuse!.find('b', keyOf(task('b')))
    if (typeof first === 'string' || typeof second === 'string') throw new Error('not found')
    expect(await output.reuse!.take([first])).toBeNull()
    expect(await output.reuse!.take([first, second])).toBeNull()
    expect(await output.reuse!.take([second])).not.toBeNull()
    await output.abort()
  })
})

const ledgerWith = (folder: string, field: string, value: string) =>
  readFileSync(join(folder, LEDGER), 'utf8').replace(
    new RegExp(`"${field}":"[^"]+"`),
    `"${field}":"${value}"`,
  )

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
