import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { listArticles } from '../../src/run/catalog.ts'
import { listInputs } from '../../src/run/inputs.ts'
import { createLister } from '../../src/run/list-apart.ts'
import { createPool } from '../../src/run/pool.ts'
import { createSpool } from '../../src/run/spool.ts'
import { type Piece, rejectedPiece, type Task } from '../../src/run/task.ts'
import { makeFolder } from '../cli/folder.ts'

const LARGE = 2000

const task = (id: string, text: string): Task => ({
  id,
  source: `${id}.txt`,
  format: 'txt',
  context: null,
  bytes: Buffer.from(text),
})
const large = (id: string, deed: string) => task(id, `Here comes ${deed} now.`.padEnd(LARGE + 1))

const poolOf = (entry: string, deadlineMs: number) =>
  createPool<null, Task, Piece>({
    entry: new URL(entry, import.meta.url),
    options: null,
    jobs: 2,
    give: ({ id, source }, { code, reason }) =>
      rejectedPiece([{ ok: false, id, source, sha256: '', stage: 'extract', code, reason }], ['csv']),
    deadline: bytes => (bytes > LARGE ? deadlineMs : 60_000),
    heapMib: 64,
    apartBytes: LARGE,
  })

describe('a large article', () => {
  test('that ends its process costs nothing but itself, whatever it does', async () => {
    const pool = poolOf('./hostile-worker.ts', 5000)
    const tasks = [
      task('a', 'The mayor left.'),
      large('b', 'ABORT'),
      large('c', 'no harm'),
      task('d', 'The mayor left.'),
      task('e', 'The mayor left.'),
      large('f', 'EXIT'),
      large('g', 'SPIN'),
      large('h', 'no harm'),
    ]
    try {
      const pieces = await pool.run(tasks)
      expect(pieces.flatMap(({ rendered }) => rendered.entries.map(({ id, ok }) => [id, ok]))).toEqual(
        tasks.map(({ id }) => [id, !'bfg'.includes(id)]),
      )
      const codes = pieces.flatMap(({ rejections }) => rejections.map(({ id, code }) => [id, code]))
      expect(codes).toEqual([
        ['b', 'OOM'],
        ['f', 'CRASH'],
        ['g', 'TIMEOUT'],
      ])
    } finally {
      await pool.close()
    }
  })

  test('is given up where the run is stopped', async () => {
    const pool = poolOf('./hostile-worker.ts', 60_000)
    const running = pool.run([large('a', 'SPIN')]).catch((error: Error) => error.message)
    await pause(1500)
    await pool.close()
    expect(await running).toBe('the run was stopped')
    await expect(pool.run([large('b', 'no harm')])).rejects.toThrow('the run was stopped')
  })

  test('whose process does not start ends the run', async () => {
    const pool = poolOf('./no-such-worker.ts', 5000)
    await expect(pool.run([large('a', 'no harm')])).rejects.toThrow('a worker did not start')
    await pool.close()
  })
})

/** A spreadsheet of so many articles, its texts as different as need be. */
const makeBook = (rows: number) => {
  const encode = (text: string) => Buffer.from(text)
  const texts = Array.from(
    { length: rows },
    (_, i) => `The mill in Hull will shut ${i} of its ${i * 7919} looms.`,
  )
  return zipSync({
    'xl/workbook.xml': encode('<workbook><sheets><sheet name="News" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': encode(
      '<Relationships><Relationship Id="rId1" Target="s.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': encode(
      `<sst>${['text', ...texts].map(text => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    'xl/s.xml': encode(
      `<worksheet>${[0, ...texts.keys()].map((_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i}</v></c></row>`).join('')}</worksheet>`,
    ),
  })
}

describe('a file that is listed whole', () => {
  const lister = new URL('../../src/run/lister.ts', import.meta.url)
  const makeInputs = () =>
    makeFolder({
      'book.xlsx': makeBook(5000),
      'cut.xlsx': Buffer.alloc(100_000, 'PK'),
      'a.txt': 'News.',
    })

  const listed = async (folder: string, entry: URL | undefined) => {
    const { files } = await listInputs([folder])
    const spool = createSpool(tmpdir())
    const { signal } = new AbortController()
    const { entries, rejections } = await listArticles(files, {
      map: {},
      spool,
      stdin: null,
      signal,
      lister: entry,
    })
    const bytes = await Promise.all(
      entries.map(async ({ offset, length, spool }) =>
        Buffer.from((await spool?.read(offset, length)) ?? []).toString(),
      ),
    )
    await spool.close()
    return { entries: entries.map(({ id, line, length }, i) => [id, line, length, bytes[i]]), rejections }
  }
  const listOne = async (path: string, entry: URL, options: object) => {
    const { files } = await listInputs([path])
    const apart = createLister(entry, options)
    const found: unknown[] = []
    try {
      for await (const one of apart.list(files[0]!, { map: {}, isNamed: false })) found.push(one)
    } finally {
      apart.close()
    }
    return found
  }

  test('gives the same in a process of its own', async () => {
    const folder = makeInputs()
    const here = await listed(folder, undefined)
    expect(here.entries).toHaveLength(5001)
    expect(here.rejections).toMatchObject([{ source: 'cut.xlsx', code: 'NOT_TEXT' }])
    expect(await listed(folder, lister)).toEqual(here)
  })

  test('is rejected where it takes more memory than there is, or no end', async () => {
    const folder = makeInputs()
    const [large, book] = [join(folder, 'large.xlsx'), join(folder, 'book.xlsx')]
    writeFileSync(large, makeBook(400_000))
    await expect(listOne(large, lister, { heapMib: 30 })).rejects.toMatchObject({ code: 'OOM' })
    const endless = new URL('./endless-lister.ts', import.meta.url)
    await expect(listOne(book, endless, { listMs: 3000 })).rejects.toMatchObject({ code: 'TIMEOUT' })
    expect((await listOne(book, lister, {})).length).toBe(5000)
  })

  test.skipIf(process.platform !== 'linux')('ends its process where the run was killed', async () => {
    const file = join(makeFolder(), 'pid')
    const script = join(import.meta.dirname, 'lists-endlessly.ts')
    const run = spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, ENDLESS_LISTER: file },
    })
    while (!existsSync(file) || readFileSync(file, 'utf8') === '') await pause(50)
    const status = `/proc/${readFileSync(file, 'utf8')}/stat`
    run.kill('SIGKILL')
    // one that nobody has reaped is a zombie
    const lives = () => existsSync(status) && !/\) Z/.test(readFileSync(status, 'utf8'))
    const until = Date.now() + 10_000
    while (lives() && Date.now() < until) await pause(100)
    const hasEnded = !lives()
    if (!hasEnded) process.kill(Number(readFileSync(file, 'utf8')), 'SIGKILL')
    expect(hasEnded).toBe(true)
  })
})
