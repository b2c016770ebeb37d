import { tmpdir } from 'node:os'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { recordDay } from '../../src/days/record-day.ts'
import type { SourceRecord } from '../../src/model/document.ts'
import { listArticles } from '../../src/run/catalog.ts'
import { listInputs } from '../../src/run/inputs.ts'
import { openReader } from '../../src/run/reader.ts'
import { createSpool } from '../../src/run/spool.ts'
import { readTask } from '../../src/run/task.ts'
import { makeFolder } from '../cli/folder.ts'
import { EXPORTS, makeDocx, makeXlsx, makeZip } from './exports.ts'

async function read(files: Readonly<Record<string, string | Uint8Array>>, options: object = {}) {
  const spool = createSpool(tmpdir())
  const list = await listInputs([makeFolder(files)])
  const signal = new AbortController().signal
  const catalog = await listArticles(list.files, { map: {}, spool, stdin: null, signal, ...options })
  const reader = openReader()
  const tasks = await reader.read(catalog.entries)
  await reader.close()
  await spool.close()
  const records = tasks.map(task => ('ok' in task ? task : readTask(task)))
  return {
    articles: records.filter((record): record is SourceRecord => !('ok' in record)),
    rejected: [...catalog.rejections, ...records.filter(record => 'ok' in record)],
    leftAlone: catalog.leftAlone.map(({ source }) => source),
  }
}

describe('every export goes in', () => {
  test.each(EXPORTS.map(one => [one.name, one] as const))('%s', async (_, { files, articles }) => {
    const got = await read(files)
    expect(got.rejected).toEqual([])
    expect(
      got.articles.map(({ id, title, published, text }, i) => [
        id,
        title ?? null,
        published === undefined ? null : recordDay(published),
        text.slice(0, articles[i]?.[3].length),
      ]),
    ).toEqual(articles)
  })

  test.each(EXPORTS.map(one => [one.name, one] as const))('%s, packed', async (_, { files, articles }) => {
    const packed = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [`${name}.gz`, gzipSync(content)]),
    )
    const got = await read(packed)
    expect(got.articles.map(({ text }) => text.slice(0, 20))).toEqual(
      articles.map(([, , , text]) => text.slice(0, 20)),
    )
  })
})

describe('what goes into no article', () => {
  test('lines of databases', async () => {
    for (const { name, files } of EXPORTS.filter(one => /Nexis|ProQuest|Factiva/.test(one.name)))
      for (const { text } of (await read(files)).articles)
        expect([
          name,
          /412|Copyright|LOAD-DATE|Load-Date|Subject|Section|BYLINE|HALDP|GERMAN/.test(text),
        ]).toEqual([name, false])
  })

  test('files that lie beside articles', async () => {
    const prose = 'The ferry line will cut ten sailings on Friday, its chief said.\n'
    const { articles, leftAlone } = await read({
      'a.txt': prose,
      'README.txt': prose,
      'sub/LICENSE.txt': prose,
      'requirements-all.txt': 'pandas==1.2.3\nrequests>=2.25.1\n',
      'words.en.txt': 'the\na\nof\nmay\nmarch\n',
      'run.txt': '2024-05-15 08:00:01 INFO start\n'.repeat(5),
      'package.json.txt': prose,
    })
    expect(articles.map(({ id }) => id)).toEqual(['a', 'package.json'])
    expect(leftAlone).toEqual([
      'README.txt',
      'requirements-all.txt',
      'run.txt',
      'sub/LICENSE.txt',
      'words.en.txt',
    ])
  })
})

describe('records that are called otherwise', () => {
  const files = { 'a.csv': 'nr,Artikeltext,Datum\n7,The mill in Hull will shut.,2024-05-15\n' }

  test('an error names the fields and the way out', async () => {
    const { rejected } = await read(files)
    expect(rejected.map(({ source, code, reason }) => [source, code, reason])).toEqual([
      [
        'a.csv',
        'BAD_RECORD',
        'no text in the fields nr, Artikeltext, Datum: name it with --map text=Artikeltext',
      ],
    ])
  })

  test('--map names them', async () => {
    const { articles } = await read(files, { map: { text: 'Artikeltext', id: 'nr', published: 'datum' } })
    expect(articles).toMatchObject([
      { id: '7', text: 'The mill in Hull will shut.', published: '2024-05-15' },
    ])
  })
})

describe('a file that is damaged or dangerous is refused by name', () => {
  const xml = '<w:document><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>'
  test.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ['a JSON array that is cut off', { 'a.json': '[{"text": "The mill.", "id": 1}, {"te' }, 'BAD_JSON'],
    ['a JSON file of something else', { 'a.json': '"hello"' }, 'BAD_JSON'],
    ['no gzip', { 'a.jsonl.gz': 'plain' }, 'NOT_TEXT'],
    [
      'a gzip file that is cut off',
      { 'a.txt.gz': gzipSync('The mill. '.repeat(1000)).subarray(0, 40) },
      'NOT_TEXT',
    ],
    ['a gzip bomb', { 'a.txt.gz': gzipSync(Buffer.alloc(64 * 2 ** 20, 'a ')) }, 'TOO_LARGE'],
    ['XML that is cut off', { 'a.docx': makeZip({ 'word/document.xml': xml.slice(0, -9) }) }, 'NOT_TEXT'],
    ['no ZIP', { 'a.docx': 'plain' }, 'NOT_TEXT'],
    [
      'a path that leads outside',
      { 'a.docx': makeZip({ 'word/document.xml': xml, '../../evil.txt': 'x' }) },
      'UNSAFE',
    ],
    ['macros', { 'a.docx': makeDocx(['x'], { 'word/vbaProject.bin': 'x' }) }, 'UNSAFE'],
    [
      'entities',
      { 'a.docx': makeZip({ 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aaa">]>${xml}` }) },
      'UNSAFE',
    ],
    [
      'a spreadsheet without texts',
      {
        'a.xlsx': makeXlsx([
          ['nr', 'sum'],
          ['1', '2'],
        ]),
      },
      'BAD_RECORD',
    ],
    ['a document without words', { 'a.docx': makeDocx(['']) }, 'EMPTY'],
    [
      'a page without an article',
      { 'a.html': '<html><body><ul><li><a href="/">Home</a></li></ul></body></html>' },
      'NO_ARTICLE',
    ],
    ['a crawl that is none', { 'a.warc': 'plain text' }, 'NOT_TEXT'],
  ])('%s', async (_, files, code) => {
    const { rejected } = await read(files)
    expect(rejected.map(rejection => rejection.code)).toContain(code)
  })

  test.each([
    ['more than an archive may unpack to', 2 ** 31, /^would unpack to/],
    ['less than it unpacks to', 100, /unpacks to more than it says$/],
  ])('an archive that promises %s', async (_, size, reason) => {
    const text = '<w:p><w:r><w:t>The mayor left the town.</w:t></w:r></w:p>'.repeat(20)
    const document = `<w:document><w:body>${text}</w:body></w:document>`
    const zip = Buffer.from(zipSync({ 'word/document.xml': Buffer.from(document) }))
    zip.writeUInt32LE(size, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
    const refused = { code: 'UNSAFE', reason: expect.stringMatching(reason) }
    expect((await read({ 'a.docx': zip })).rejected).toMatchObject([refused])
  })
})
