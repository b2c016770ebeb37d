import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/config.ts'
import { listArticles } from '../../src/run/catalog.ts'
import { listInputs } from '../../src/run/inputs.ts'
import { openReader } from '../../src/run/reader.ts'
import { createSpool } from '../../src/run/spool.ts'
import { makeFolder } from '../cli/folder.ts'
import { list } from './list.ts'

const { signal } = new AbortController()

describe('listing and reading articles', () => {
  test('ids are paths or the records’ own, sorted by code unit', async () => {
    const folder = makeFolder({
      'b.txt': 'B',
      'a/z.TXT': 'Z',
      'Ä.txt': 'Ä',
      'records.jsonl':
        '\ufeff{"id": "a/y", "text": "Y"}\n\n{"id": "Z", "text": "z"}\r\n{"text": "W", "id": 7}',
      'rows.csv': 'id,text\nr2,"Two\nlines"\nr1,One\n',
    })
    const { ids, rejected, read } = await list(folder)
    expect(rejected).toEqual([])
    expect(ids).toEqual(['7', 'Z', 'a/y', 'a/z', 'b', 'r1', 'r2', 'Ä'])
    expect(Object.fromEntries(read)).toMatchObject({
      'a/z.TXT': 'Z',
      'records.jsonl#3': '{"id": "Z", "text": "z"}\r',
      'rows.csv#2': 'r2,"Two\nlines"',
      'rows.csv#4': 'r1,One',
    })
  })

  test('a signal is heard while a file of nothing but bad lines is listed', async () => {
    const { files } = await listInputs([makeFolder({ 'log.jsonl': 'x\n'.repeat(400_000) })])
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 20)
    // in processor time: the machine may have more to do
    const start = process.cpuUsage()
    let heard = Infinity
    stop.signal.addEventListener('abort', () => {
      const { user, system } = process.cpuUsage(start)
      heard = (user + system) / 1000
    })
    const spool = createSpool(tmpdir())
    await expect(listArticles(files, { map: {}, spool, stdin: null, signal: stop.signal })).rejects.toThrow()
    expect(heard).toBeLessThan(1000)
  })

  test('many packed files raise no warning of Node', async () => {
    const warnings: string[] = []
    const note = ({ name }: Error) => void warnings.push(name)
    process.on('warning', note)
    const packed = gzipSync('News of the day.')
    const folder = makeFolder(
      Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt.gz`, packed])),
    )
    expect((await list(folder)).ids).toHaveLength(60)
    await new Promise(resolve => setImmediate(resolve))
    process.off('warning', note)
    expect(warnings).toEqual([])
  })

  test('of two articles with one id the first stays, by file and line', async () => {
    const folder = makeFolder({
      'a.jsonl': '{"id": "x", "text": "first"}\n{"id": "x", "text": "second"}',
      'b.csv': 'id,text\nx,third\n',
      'x.txt': 'fourth',
    })
    const { read, rejected } = await list(folder)
    expect(read).toEqual([['a.jsonl#1', '{"id": "x", "text": "first"}']])
    expect(rejected).toEqual([
      ['a.jsonl#2', 'DUPLICATE_ID', 'the id x belongs to a.jsonl#1'],
      ['b.csv#2', 'DUPLICATE_ID', 'the id x belongs to a.jsonl#1'],
      ['x.txt', 'DUPLICATE_ID', 'the id x belongs to a.jsonl#1: rename this file to keep both'],
    ])
  })

  test('a name in two Unicode forms is one id', async () => {
    const folder = makeFolder({ 'Zoe\u0308.txt': 'One', 'Zo\u00eb.txt': 'Two' })
    const { ids, rejected } = await list(folder)
    expect([ids, rejected.map(([, code]) => code)]).toEqual([['Zo\u00eb'], ['DUPLICATE_ID']])
  })

  test('odd names of people and objects are ids like others', async () => {
    const ids = ['__proto__', 'constructor', 'toString', '=1+1', 'a,b', 'line\nend']
    const folder = makeFolder({ 'r.jsonl': ids.map(id => JSON.stringify({ id, text: 'News.' })).join('\n') })
    expect((await list(folder)).ids).toEqual([...ids].sort())
  })

  test('links, FIFOs, folders named like files and hidden files are left alone', async () => {
    const elsewhere = makeFolder({ 'secret.txt': 'secret' })
    const folder = makeFolder({ 'a.txt': 'A', '.b.txt': 'B', 'folder.txt/c.txt': 'C', 'd.pdf': 'D' })
    symlinkSync(elsewhere, join(folder, 'link'))
    symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'link.txt'))
    symlinkSync('..', join(folder, 'folder.txt/loop'))
    const hasPipes = process.platform !== 'win32'
    if (hasPipes) execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'link.png'))
    const { ids, skipped, links } = await list(folder)
    expect([ids, skipped]).toEqual([['a', 'folder.txt/c'], hasPipes ? 6 : 5])
    expect(links).toEqual(['folder.txt/loop', 'link', 'link.txt'])
  })

  test('a folder of links alone says how to read what they lead to', async () => {
    const elsewhere = makeFolder({ 'a.txt': 'A' })
    const folder = makeFolder()
    symlinkSync(join(elsewhere, 'a.txt'), join(folder, 'a.txt'))
    await expect(list(folder)).rejects.toThrow('holds symbolic links, which are not followed: name them')
  })

  test('what a run wrote is left alone, and what somebody put beside it is read', async () => {
    const hash = `sha256:${'0'.repeat(64)}`
    const wrote = (name: string) => ({
      'out/datapackage.json': JSON.stringify({
        name,
        newsfacts: { version: '1' },
        resources: [{ path: 'quotes.csv', bytes: 1, hash }],
      }),
      'out/quotes.csv': 'id,text\na:quote:0-5,We sail\n',
      'out/report/articles/a.html': '<p>A</p>',
    })
    const output = makeFolder({
      ...wrote('newsfacts'),
      'a.txt': 'A',
      'out/more/b.txt': 'B',
      'out/c.txt': 'C',
    })
    expect(await list(output)).toMatchObject({ ids: ['a', 'out/c', 'out/more/b'], outputs: ['out/'] })
    expect((await list(makeFolder(wrote('other')))).ids).toContain('a:quote:0-5')
    await expect(list(join(makeFolder(wrote('newsfacts')), 'out'))).rejects.toThrow(
      'holds what a run of newsfacts wrote, and no articles beside it',
    )
  })

  test('a link that is named itself is followed', async () => {
    const folder = makeFolder({ articles: '{"id": "x", "text": "News."}' })
    symlinkSync('articles', join(folder, 'today.jsonl'))
    expect((await list(join(folder, 'today.jsonl'))).read).toEqual([
      ['today.jsonl#1', '{"id": "x", "text": "News."}'],
    ])
  })

  test('a file counts once, by whatever paths it comes', async () => {
    const folder = makeFolder({ 'a.txt': 'A', 'b/c.txt': 'C' })
    expect((await list(join(folder, 'a.txt'), folder, join(folder, 'b'))).ids).toEqual(['a', 'b/c'])
  })

  test.skipIf(process.platform !== 'linux')('names that are no UTF-8 are told one by one', async () => {
    const folder = makeFolder({ 'a.txt': 'A' })
    for (const byte of [0xfe, 0xff])
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.of(byte), Buffer.from('.txt')]), 'B')
    const { ids, rejected } = await list(folder)
    expect(ids).toEqual(['a'])
    const unreadable = ['b\ufffd.txt', 'UNREADABLE', 'cannot be read (ENOENT)']
    expect(rejected).toEqual([unreadable, unreadable])
  })

  test('of one name in two folders the same stays, whichever was named first', async () => {
    const [a, b] = [makeFolder({ 'x.txt': 'One' }), makeFolder({ 'x.txt': 'Two' })]
    expect(await list(b, a)).toEqual(await list(a, b))
  })

  test('files that are no lines of text are rejected whole', async () => {
    const folder = makeFolder({
      'a.jsonl': Uint8Array.of(0x1f, 0x8b, 8, 0),
      'b.jsonl': Buffer.from('\ufeff{"id": 1}', 'utf16le'),
      'c.csv': '',
      'd.csv': 'title,rumpf\nx,y',
    })
    expect((await list(folder)).rejected.map(([source, code]) => [source, code])).toEqual([
      ['a.jsonl', 'NOT_TEXT'],
      ['b.jsonl#1', 'BAD_RECORD'],
      ['c.csv', 'EMPTY'],
      ['d.csv', 'BAD_RECORD'],
    ])
  })

  test('a huge file is told by its size, without reading it', async () => {
    const folder = makeFolder({ 'a.txt': 'A', 'huge.txt': '' })
    truncateSync(join(folder, 'huge.txt'), 2 ** 31)
    expect((await list(folder)).read).toEqual([
      ['a.txt', 'A'],
      ['huge.txt', 'TOO_LARGE'],
    ])
  })

  test('a file that changes after it was listed is rejected', async () => {
    const folder = makeFolder({ 'a.txt': 'Short', 'b.jsonl': '{"id": "x", "text": "News."}' })
    const { files } = await listInputs([folder])
    const catalog = await listArticles(files, { map: {}, spool: createSpool(tmpdir()), stdin: null, signal })
    writeFileSync(join(folder, 'a.txt'), 'Much longer')
    truncateSync(join(folder, 'b.jsonl'), 5)
    const reader = openReader()
    const read = await reader.read(catalog.entries)
    await reader.close()
    expect(read).toMatchObject([{ code: 'UNREADABLE' }, { code: 'UNREADABLE' }])
  })

  test.skipIf(process.platform === 'win32')(
    'a link that takes the place of a listed file is not followed',
    async () => {
      const elsewhere = makeFolder({ 'secret.txt': 'Inner' })
      const folder = makeFolder({ 'a.txt': 'Short', 'b.jsonl': '{"id": "x", "text": "News."}' })
      const { files } = await listInputs([folder])
      const catalog = await listArticles(files, {
        map: {},
        spool: createSpool(tmpdir()),
        stdin: null,
        signal,
      })
      for (const name of ['a.txt', 'b.jsonl']) {
        rmSync(join(folder, name))
        symlinkSync(join(elsewhere, 'secret.txt'), join(folder, name))
      }
      const reader = openReader()
      const read = await reader.read(catalog.entries)
      await reader.close()
      const refusal = { code: 'UNREADABLE', reason: 'cannot be read (ELOOP)' }
      expect(read).toMatchObject([refusal, refusal])
    },
  )

  test('a record above the limit is rejected by its line, the others are read', async () => {
    const long = 'x '.repeat(LIMITS.recordBytes / 2)
    const folder = makeFolder({
      'a.jsonl': `{"id": "1", "text": "News."}\n{"id": "2", "text": "${long}"}\n{"id": "3", "text": "News."}\n`,
    })
    const { ids, rejected } = await list(folder)
    expect(ids).toEqual(['1', '3'])
    expect(rejected.map(([source, code]) => [source, code])).toEqual([['a.jsonl#2', 'TOO_LARGE']])
  })
})
