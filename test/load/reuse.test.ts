import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFileSystem } from '../../src/load/file-system.ts'
import { LEDGER, type RunKey } from '../../src/load/ledger.ts'
import { makeOwnFolder } from '../../src/load/own-folder.ts'
import { keyOf } from '../../src/run/notes.ts'
import type { Task } from '../../src/run/task.ts'
import { makeFolder } from '../cli/folder.ts'
import { contentOf, filled, fresh, IDS, open, RUN, task, work, writeTasks } from './make-reuse.ts'

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
    await makeOwnFolder(nodeFileSystem, left)
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

test.each([
  ['empty', ''],
  ['full of NULs', '\0'.repeat(64)],
  ['something else', '{"a": 1}\n'],
])('a run whose notes are damaged is worked anew: %s', async (_, content) => {
  const folder = await filled()
  writeFileSync(join(folder, LEDGER), content)
  const tasks = IDS.map(id => task(id))
  expect((await writeTasks(folder, tasks)).reused).toBe(0)
  expect((await writeTasks(folder, tasks)).reused).toBe(IDS.length)
})

test('empty notes beside nothing are no user’s', async () => {
  const folder = makeFolder({ [LEDGER]: '' })
  expect((await writeTasks(folder, [task('a')])).reused).toBe(0)
})

const ledgerWith = (folder: string, field: string, value: string) =>
  readFileSync(join(folder, LEDGER), 'utf8').replace(
    new RegExp(`"${field}":"[^"]+"`),
    `"${field}":"${value}"`,
  )
