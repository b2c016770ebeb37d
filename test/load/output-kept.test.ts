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
import { describe, expect, test } from 'vitest'
import { nodeFileSystem } from '../../src/load/file-system.ts'
import { OutputError, openOutput } from '../../src/load/index.ts'
import { makeOwnFolder } from '../../src/load/own-folder.ts'
import { appendAll, entitiesOf, newFolder, OUTCOMES, readFolder, runInfo, writeRun } from './make-run.ts'

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

  test('before what killed runs left behind is swept', async () => {
    const folder = newFolder()
    for (const name of ['.tmp-0123456789abcdef', '.old-0123456789abcdef']) {
      await makeOwnFolder(nodeFileSystem, join(folder, name))
      mkdirSync(join(folder, name, 'deep'))
    }
    mkdirSync(join(folder, '.tmp-1123456789abcdef'))
    writeFileSync(join(folder, '.tmp-00001a2b00000000'), 'newsfacts spool\nA text.')
    writeFileSync(join(folder, '.lock-4fde8770653527bf'), '4fde8770653527bf 7 elsewhere\n')
    writeFileSync(join(folder, '.lock-5fde8770653527bf'), '')
    await (await openOutput(folder, ['csv', 'json', 'jsonl'], { run: RUN })).abort()
    expect(readdirSync(folder)).toEqual([])
  })
})

const RUN = { build: 'b', options: '{}' }

describe('hidden files that bear the names of ours', () => {
  const MINE: Readonly<Record<string, string>> = {
    '.tmp-0123456789abcdef/notes.txt': 'mine',
    '.tmp-2024/notes.txt': 'mine',
    '.tmp-00001a2b00000000': 'mine',
    '.tmp-mine': '',
    '.old-0123456789abcdef/notes.txt': 'mine',
    '.old-2024/notes.txt': 'mine',
    '.lock-4fde8770653527bf': 'mine',
    '.lock-probe-123': '',
    '.lock-notes/notes.txt': 'mine',
  }

  test('stay, whatever runs do', async () => {
    const folder = newFolder()
    for (const [name, content] of Object.entries(MINE)) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    await (await openOutput(folder, ['csv'], { run: RUN })).abort()
    await writeRun(folder, OUTCOMES, ['csv'])
    await writeRun(folder, OUTCOMES, ['csv', 'json'])
    for (const [name, content] of Object.entries(MINE))
      expect([name, readFileSync(join(folder, name), 'utf8')]).toEqual([name, content])
  })

  test.each(['{"my": "notes"}\n', '{"build":"b","options":"{}","mine":1}\n', 'x'.repeat(3_000_000)])(
    'are in the way where a run would write its notes',
    async content => {
      const folder = newFolder()
      writeFileSync(join(folder, '.reuse.jsonl'), content)
      await expect(openOutput(folder, ['csv', 'json', 'jsonl'], { run: RUN })).rejects.toThrow(
        '.reuse.jsonl there is not what a run of newsfacts left: move it away',
      )
      expect(readFolder(folder)).toEqual({ '.reuse.jsonl': content })
    },
  )

  test('stay where they come while a run is under way', async () => {
    const folder = newFolder()
    const output = await openOutput(folder, ['csv', 'json', 'jsonl'], { run: RUN })
    await appendAll(output, OUTCOMES, ['csv', 'json', 'jsonl'])
    writeFileSync(join(folder, '.reuse.jsonl'), 'mine')
    await output.commit(runInfo(3), entitiesOf(OUTCOMES))
    expect(readFileSync(join(folder, '.reuse.jsonl'), 'utf8')).toBe('mine')
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

  test('one that the user added to the data package of a run stays', async () => {
    const folder = newFolder()
    await writeRun(folder, OUTCOMES, ['csv'])
    writeFileSync(join(folder, 'notes.csv'), 'mine')
    const path = join(folder, 'datapackage.json')
    const described = JSON.parse(readFileSync(path, 'utf8'))
    const sha256 = createHash('sha256').update('mine').digest('hex')
    described.resources.push({ path: 'notes.csv', bytes: 4, hash: `sha256:${sha256}` })
    writeFileSync(path, JSON.stringify(described))
    await writeRun(folder, OUTCOMES, ['csv'])
    expect(readFolder(folder)['notes.csv']).toBe('mine')
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
    writeFileSync(join(folder, '.lock'), '00000000000000bb 7 elsewhere\n')
    const before = readFolder(folder)
    await expect(output.commit(runInfo(3), entitiesOf(OUTCOMES))).rejects.toThrow(
      'another run (process 7 on elsewhere) is writing there',
    )
    expect(readFolder(folder)).toEqual(before)
    await output.abort()
    expect(readFileSync(join(folder, '.lock'), 'utf8')).toBe('00000000000000bb 7 elsewhere\n')
  })

  test.each([
    [
      'another run that is there',
      '00000000000000bb 7 elsewhere\n',
      'another run (process 7 on elsewhere) is writing there',
    ],
    ['another run that is done', null, 'another run has taken it over'],
    ['nobody who says so', undefined, 'what it had finished was removed while it ran'],
  ])('what is staged, gone by the hand of %s, is told in words', async (_, lock, told) => {
    const folder = newFolder()
    const output = await openOutput(folder, ['csv'])
    await appendAll(output, OUTCOMES, ['csv'])
    for (const name of readdirSync(folder))
      if (name.startsWith('.tmp-')) rmSync(join(folder, name), { recursive: true })
    if (lock === null) rmSync(join(folder, '.lock'))
    else if (lock !== undefined) writeFileSync(join(folder, '.lock'), lock)
    await expect(output.commit(runInfo(3), entitiesOf(OUTCOMES))).rejects.toThrow(
      `cannot write ${folder}: ${told}`,
    )
    await output.abort().catch(() => {})
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
