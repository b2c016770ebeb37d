import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/kinds/index.ts'
import { OutputError, openOutput, render, tabulate } from '../../src/load/index.ts'
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

describe('it cannot be opened', () => {
  test('below a file', async () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')
    await expect(openOutput(join(file, 'out'), ['csv'])).rejects.toThrow(/^cannot write .*ENOTDIR/)
    await expect(openOutput(file, ['csv'])).rejects.toBeInstanceOf(OutputError)
  })

  test.skipIf(process.platform !== 'linux')(
    'in a folder that takes none, without trying for ever',
    async () => {
      await expect(openOutput('/proc/newsfacts/out', ['csv'])).rejects.toThrow(
        'cannot write /proc/newsfacts/out',
      )
    },
  )

  test.skipIf(process.getuid?.() === 0)('in a folder without permission', async () => {
    const folder = newFolder()
    chmodSync(folder, 0o555)
    await expect(openOutput(folder, ['csv'])).rejects.toThrow(/EACCES/)
  })

  test('while another run holds its lock', async () => {
    const folder = newFolder()
    const first = await openOutput(folder, ['csv'])
    await expect(openOutput(folder, ['csv'])).rejects.toThrow(
      /another run \(process \d+ on .* is writing there/,
    )
    await first.abort()
    await (await openOutput(folder, ['csv'])).abort()
    expect(readdirSync(folder)).toEqual([])
  })

  test('before what a killed run left behind is swept', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, '.tmp-123/deep'), { recursive: true })
    writeFileSync(join(folder, '.tmp-mine'), '')
    await (await openOutput(folder, ['csv'])).abort()
    expect(readdirSync(folder)).toEqual(['.tmp-mine'])
  })
})

describe('what newsfacts did not write is neither replaced nor removed:', () => {
  const refused = async (spoil: (folder: string) => void, name: string) => {
    const folder = newFolder()
    await writeRun(folder, OUTCOMES, ['csv', 'json', 'jsonl'])
    spoil(folder)
    const before = readFolder(folder)
    await expect(openOutput(folder, ['csv'])).rejects.toThrow(
      `cannot write ${folder}: ${name} there is not what a run of newsfacts left: move it away`,
    )
    expect(readFolder(folder)).toEqual(before)
  }
  const write = (name: string, content: string) => (folder: string) =>
    writeFileSync(join(folder, name), content)

  test.each<[what: string, spoil: (folder: string) => void, name: string]>([
    ['a table that was changed by hand', write('people.csv', 'id,name\n1,Jane Doe\n'), 'people.csv'],
    ['a data package of another tool', write('datapackage.json', '{"name": "newsfacts"}'), 'articles.csv'],
    ['no data package at all', folder => rmSync(join(folder, 'datapackage.json')), 'articles.csv'],
    [
      'a folder in the place of a table',
      folder => {
        rmSync(join(folder, 'people.csv'))
        mkdirSync(join(folder, 'people.csv'))
      },
      'people.csv',
    ],
    [
      'a link in the place of a table',
      folder => {
        renameSync(join(folder, 'people.csv'), join(folder, 'mine.csv'))
        symlinkSync('mine.csv', join(folder, 'people.csv'))
      },
      'people.csv',
    ],
  ])('%s', (_, spoil, name) => refused(spoil, name))

  test('a file that would only be in the way of other formats stays', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'articles.jsonl'), 'mine')
    mkdirSync(join(folder, 'places.csv.old'))
    await writeRun(folder, OUTCOMES, ['csv'])
    await writeRun(folder, OUTCOMES, ['csv', 'json'])
    expect(readFolder(folder)).toMatchObject({ 'articles.jsonl': 'mine', 'places.csv.old/': '' })
  })

  test('one that a run wrote and somebody changed since stays when its format goes', async () => {
    const folder = newFolder()
    await writeRun(folder, OUTCOMES, ['csv', 'jsonl'])
    writeFileSync(join(folder, 'articles.jsonl'), 'mine')
    await writeRun(folder, OUTCOMES, ['csv'])
    expect(readFolder(folder)['articles.jsonl']).toBe('mine')
  })

  test('also where it comes while the run is under way', async () => {
    const folder = newFolder()
    await writeRun(folder)
    const before = readFolder(folder)
    const output = await openOutput(folder, ['csv', 'json', 'jsonl'])
    await appendAll(output, OUTCOMES, ['csv', 'json', 'jsonl'])
    writeFileSync(join(folder, 'articles.jsonl'), 'mine')
    await expect(output.commit(runInfo(3), entitiesOf(OUTCOMES))).rejects.toThrow(
      'articles.jsonl there is not',
    )
    await output.abort()
    expect(readFolder(folder)).toEqual({ ...before, 'articles.jsonl': 'mine' })
  })

  test('nor what another run wrote that took the folder over, as after a sleep', async () => {
    const folder = newFolder()
    await writeRun(folder)
    const output = await openOutput(folder, ['csv'])
    await appendAll(output, OUTCOMES, ['csv'])
    writeFileSync(join(folder, '.lock'), 'bb 7 elsewhere\n')
    const before = readFolder(folder)
    await expect(output.commit(runInfo(3), entitiesOf(OUTCOMES))).rejects.toThrow(
      'another run (process 7 on elsewhere) is writing there',
    )
    expect(readFolder(folder)).toEqual(before)
    await output.abort()
    expect(readFileSync(join(folder, '.lock'), 'utf8')).toBe('bb 7 elsewhere\n')
  })

  test('a data package that names files outside the folder is none of ours', async () => {
    const folder = newFolder()
    const outside = join(folder, 'mine.csv')
    writeFileSync(outside, '')
    const empty = createHash('sha256').digest('hex')
    mkdirSync(join(folder, 'out'))
    const resources = [{ path: '../mine.csv', bytes: 0, hash: `sha256:${empty}` }]
    const forged = { name: 'newsfacts', newsfacts: { version: '1.2.3' }, resources }
    writeFileSync(join(folder, 'out/datapackage.json'), JSON.stringify(forged))
    await expect(openOutput(join(folder, 'out'), ['csv'])).rejects.toThrow('datapackage.json there is not')
    expect(existsSync(outside)).toBe(true)
  })
})
