import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/kinds/index.ts'
import { openOutput, render, tabulate } from '../../src/load/index.ts'
import { makeStory } from './make-article.ts'
import {
  appendAll,
  describedAndReal,
  entitiesOf,
  newFolder,
  OUTCOMES,
  type Resource,
  readFolder,
  runInfo,
  writeRun,
} from './make-run.ts'

const tables = ['articles', ...KINDS, 'entities', 'rejected']

describe('a run', () => {
  test('writes every table, the records and the data package', async () => {
    const folder = newFolder()
    const totals = await writeRun(folder)
    const names = [...tables.map(table => `${table}.csv`), 'articles.json', 'datapackage.json']
    expect(readdirSync(folder)).toEqual([...names].sort())
    expect([...totals.files].sort()).toEqual([...names].sort())
    expect(totals).toMatchObject({
      ok: 2,
      rejected: 1,
      rows: { articles: 2, quotes: 2, entities: 3, rejected: 1 },
    })
  })

  test('describes each file as it is: bytes, hash, rows, columns', async () => {
    const folder = newFolder()
    await writeRun(folder)
    const files = readFolder(folder)
    const [described, real] = describedAndReal(files)
    expect(described).toEqual(real)
    const { resources, newsfacts } = JSON.parse(files['datapackage.json']!)
    for (const { path, rows, schema } of resources as Resource[]) {
      if (!schema) continue
      const [header, ...lines] = parse(files[path]!, { record_delimiter: '\n' }) as string[][]
      expect(lines).toHaveLength(rows!)
      expect(header).toEqual(schema.fields.map(({ name }) => name))
    }
    expect(newsfacts).toMatchObject({ version: '1.2.3', articles: { listed: 3, ok: 2, rejected: 1 } })
  })

  test('holds the same offsets in CSV, JSON and JSON Lines', async () => {
    const folder = newFolder()
    await writeRun(folder, OUTCOMES, ['csv', 'json', 'jsonl'])
    const files = readFolder(folder)
    const text = [...makeStory().doc.text]
    const records = JSON.parse(files['articles.json']!)
    expect(
      files['articles.jsonl']!.trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual(records)
    for (const kind of KINDS) {
      const lines: Record<string, string>[] = parse(files[`${kind}.csv`]!, {
        columns: true,
        record_delimiter: '\n',
      })
      const nested = records.flatMap((record: Record<string, unknown[]>) => record[kind])
      expect(lines.map(row => [row.id, Number(row.start), Number(row.end), row.text])).toEqual(
        nested.map((row: Record<string, unknown>) => [row.id, row.start, row.end, row.text]),
      )
      for (const row of nested) expect(text.slice(row.start, row.end).join('')).toBe(row.text)
    }
  })

  test('gives the same bytes however its articles are grouped', async () => {
    const [single, grouped] = [newFolder(), newFolder()]
    await writeRun(single)
    const output = await openOutput(grouped, ['csv', 'json'])
    await output.append(render(OUTCOMES.map(tabulate), ['csv', 'json']))
    await output.commit(runInfo(3), entitiesOf(OUTCOMES))
    expect(readFolder(grouped)).toEqual(readFolder(single))
  })

  test('without articles writes headers and an empty array', async () => {
    const folder = newFolder()
    await writeRun(folder, [])
    const files = readFolder(folder)
    expect(files['articles.json']).toBe('[]\n')
    expect(files['rejected.csv']).toBe('source,stage,code,reason,sha256\n')
  })

  test('leaves the folder equal to itself: formats no longer asked for go, strange files stay', async () => {
    const folder = newFolder()
    await writeRun(folder, OUTCOMES, ['csv', 'json', 'jsonl'])
    writeFileSync(join(folder, 'notes.md'), 'mine')
    await writeRun(folder, OUTCOMES, ['jsonl'])
    expect(readdirSync(folder).sort()).toEqual([
      'articles.jsonl',
      'datapackage.json',
      'notes.md',
      'rejected.csv',
    ])
  })

  test('makes a folder that is not there, and takes it away again when it fails', async () => {
    const folder = join(newFolder(), 'deep', 'out')
    const output = await openOutput(folder, ['csv'])
    expect(existsSync(folder)).toBe(true)
    await output.abort()
    expect(existsSync(folder)).toBe(false)
    await writeRun(folder)
    expect(existsSync(join(folder, 'datapackage.json'))).toBe(true)
  })
})

describe('an output folder stays as it was when', () => {
  const failing = async (work: (folder: string) => Promise<unknown>, message: RegExp) => {
    const folder = newFolder()
    await writeRun(folder)
    const before = readFolder(folder)
    await expect(work(folder)).rejects.toThrow(message)
    expect(readFolder(folder)).toEqual(before)
  }
  const opened = async (
    folder: string,
    use: (output: Awaited<ReturnType<typeof openOutput>>) => Promise<unknown>,
  ) => {
    const output = await openOutput(folder, ['csv', 'json'])
    try {
      await use(output)
    } finally {
      await output.abort()
    }
  }

  test('articles come out of order', () =>
    failing(folder => opened(folder, output => appendAll(output, [...OUTCOMES].reverse())), /a came after b/))

  test('an id comes twice', () =>
    failing(folder => opened(folder, output => appendAll(output, [makeStory(), makeStory()])), /came after/))

  test('an article got lost', () =>
    failing(
      folder =>
        opened(folder, async output => {
          await appendAll(output, OUTCOMES)
          await output.commit(runInfo(4), [])
        }),
      /4 articles listed, 2 done and 1 rejected/,
    ))

  test('the run is given up', async () => {
    const folder = newFolder()
    await writeRun(folder)
    const before = readFolder(folder)
    await opened(folder, output => appendAll(output, OUTCOMES))
    expect(readFolder(folder)).toEqual(before)
  })
})
