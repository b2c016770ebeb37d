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

const { signal } = new AbortController()

async function list(...paths: string[]) {
  const { files, rejections, skipped } = await listInputs(paths)
  const spool = createSpool(tmpdir())
  const catalog = await listArticles(files, { map: {}, spool, stdin: null, signal, rejected: rejections })
  const reader = openReader()
  const tasks = await reader.read(catalog.entries)
  await reader.close()
  return {
    skipped,
    notes: catalog.notes.map(({ source, reason }) => [source, reason]),
    ids: catalog.entries.map(({ id }) => id),
    rejected: catalog.rejections.map(({ source, code, reason }) => [source, code, reason]),
    read: tasks.map(task =>
      'ok' in task ? [task.source, task.code] : [task.source, Buffer.from(task.bytes).toString()],
    ),
  }
}

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

  test('lists that are passed over beside those that are read are told', async () => {
    const some = (...ids: string[]) => ids.map(id => ({ id, text: `Text of ${id}.` }))
    const files = {
      'sections.json': { news: some('n1'), sports: some('n2', 'n3'), tags: ['a'], sizes: [[1]], meta: {} },
      'inside.json': { response: { docs: some('i1'), more: some('i2') }, total: 1 },
      'feed.json': { id: 'f', text: 'All the news.', articles: some('f1', 'f2'), items: [{ id: 1 }, 5] },
      'gallery.json': { id: 'g', text: 'An article.', items: [{ id: 'picture' }] },
      'plain.json': [{ id: 'p', text: 'One.', notes: some('p1') }],
      'twice.json': { articles: some('t1'), items: some('t2') },
      'within.json': {
        articles: some('w1'),
        page2: { rows: some('w2'), names: ['a'] },
        meta: { at: { x: some('w3') } },
      },
    }
    const folder = makeFolder(
      Object.fromEntries(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)])),
    )
    const { ids, notes } = await list(folder)
    expect(ids).toEqual(['f', 'g', 'i1', 'n1', 'p', 't1', 't2', 'w1'])
    expect(notes).toEqual([
      ['feed.json', 'record 1 has a text of its own: 2 with texts in its lists were not read'],
      ['inside.json', 'beside its articles it has lists that were not read: more'],
      ['sections.json', 'beside its articles it has lists that were not read: sports'],
      ['within.json', 'beside its articles it has lists that were not read: page2'],
    ])
  })

  test('words between or behind the records of a JSON file are told', async () => {
    const [one, two] = ['w1', 'w2'].map(id => JSON.stringify({ id, text: `Text of ${id}.` }))
    const folder = makeFolder({
      'behind.json': `[${one}] the end`,
      'between.json': `${two!.replace('w2', 'w3')} and then ${two}`,
      'call.json': `show([${one!.replace('w1', 'w4')}]);\n`,
      'sequence.json': `\u001e${one!.replace('w1', 'w5')}\n\u001e${one!.replace('w1', 'w6')}\n`,
    })
    const { ids, notes } = await list(folder)
    expect(ids).toEqual(['w1', 'w2', 'w3', 'w4', 'w5', 'w6'])
    const told = 'words stand between or behind its records, and were not read'
    expect(notes).toEqual(['behind.json', 'between.json'].map(name => [name, told]))
  })

  test('a signal is heard while a file of nothing but bad lines is listed', async () => {
    const { files } = await listInputs([makeFolder({ 'log.jsonl': 'x\n'.repeat(400_000) })])
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 20)
    let heard = Infinity
    stop.signal.addEventListener('abort', () => {
      heard = performance.now()
    })
    const start = performance.now()
    const spool = createSpool(tmpdir())
    await expect(listArticles(files, { map: {}, spool, stdin: null, signal: stop.signal })).rejects.toThrow()
    expect(heard - start).toBeLessThan(1000)
  })

  test('what stands in a list of records and is none is told', async () => {
    const others = `"te,x]t", null, [{"id": "q2", "text": "46 dogs"}], 5 , -1e3`
    const folder = makeFolder({
      'list.json': `[{"id": "q1", "text": "45 dogs"}, ${others}, {"id": "q3", "text": "a \\"b\\""}]`,
      'many.json': `[{"id": "m", "text": "one"}${',7'.repeat(250)}]`,
      'own.json': '{"id": "o", "text": "Its own list.", "items": ["a", [1]]}',
    })
    const { ids, rejected } = await list(folder)
    expect(ids).toEqual(['m', 'o', 'q1', 'q3'])
    const isNone = 'stands in the list of records and is none'
    expect(rejected.slice(0, 5)).toEqual([2, 3, 4, 5, 6].map(n => [`list.json#${n}`, 'BAD_JSON', isNone]))
    expect(rejected.slice(5)).toHaveLength(101)
    expect(rejected.at(-1)).toEqual([
      'many.json#251',
      'BAD_JSON',
      '150 further elements of the list are no records',
    ])
  })

  test('also where the list stands in an object, and nothing of an object that is a record itself', async () => {
    const many = '7,'.repeat(250)
    const folder = makeFolder({
      'articles.json': '{"articles": [{"id": "q1", "text": "45 dogs"}, 3, "a", [{"id": "q2", "text": "b"}]]}',
      'deep.json': '{"response": {"results": [null, {"id": "q3", "text": "46 dogs"}]}}',
      'none.json': '{"articles": [1, 2]}',
      'own.json': `{"items": [${many}{"id": "x"}], "id": "o", "text": "Its own list."} {"id": "p", "text": "Two."}`,
      'tags.json': '{"id": "t", "lead": "Nobody knows this field.", "items": ["a", [1]]}',
    })
    const { ids, rejected } = await list(folder)
    expect(ids).toEqual(['o', 'p', 'q1', 'q3'])
    const isNone = 'stands in the list of records and is none'
    expect(rejected.slice(0, 4)).toEqual([
      ...[2, 3, 4].map(n => [`articles.json#${n}`, 'BAD_JSON', isNone]),
      ['deep.json#1', 'BAD_JSON', isNone],
    ])
    expect(rejected.slice(4).map(([source, code]) => [source, code])).toEqual([
      ['none.json#1', 'BAD_RECORD'],
      ['tags.json#1', 'BAD_RECORD'],
    ])
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
      ['x.txt', 'DUPLICATE_ID', 'the id x belongs to a.jsonl#1'],
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
    const { ids, skipped } = await list(folder)
    expect([ids, skipped]).toEqual([['a', 'folder.txt/c'], hasPipes ? 5 : 4])
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
