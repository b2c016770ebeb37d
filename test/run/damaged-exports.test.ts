import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeDocx, makeXlsx, makeZip, zipOf } from './archives.ts'
import { makeNexis } from './bundles.ts'
import { EXPORTS } from './exports.ts'
import { read } from './read-files.ts'

describe('a bundle that is damaged', () => {
  const whole = makeNexis(4)
  const reasonsOf = async (bundle: string) => {
    const { articles, rejected, notes } = await read({ 'all.txt': bundle })
    return {
      titles: articles.map(({ title }) => title),
      reasons: [...rejected.map(({ reason }) => reason), ...notes],
    }
  }

  test.each<[string, string, number[], RegExp[]]>([
    ['not at all', whole, [1, 2, 3, 4], []],
    [
      'in a counter',
      whole.replace('2 of 4 DOC', '2 of 4 DQC'),
      [1, 3, 4],
      [/^document 2 of 4 /, /^the document at line 1 holds/],
    ],
    [
      'in two',
      whole.replace('2 of 4', '2 0f 4').replace('3 of 4', '3of4'),
      [1, 4],
      [/^documents 2 to 3 of 4 /, /holds another/],
    ],
    ['in the first', whole.replace('1 of 4', 'l of 4'), [1, 2, 3, 4], [/^holds documents 2 to 4 of 4$/]],
    [
      'in the last',
      whole.replace('4 of 4', '4 of'),
      [1, 2, 3],
      [/holds another/, /^holds documents 1 to 3 of 4$/],
    ],
    ['at its end', whole.slice(0, whole.indexOf('4 of 4')), [1, 2, 3], [/^holds documents 1 to 3 of 4$/]],
    [
      'in a total',
      whole.replace('3 of 4', '3 of 9'),
      [1, 2, 3, 4],
      [/1 to 2 of 4$/, /^holds document 3 of 9$/, /document 4 of 4$/],
    ],
    ['by a line on top', `Search: ferries\n\n${whole}`, [1, 2, 3, 4], [/^what stands above/]],
    [
      'by an empty document',
      whole.replace(/(2 of 4 DOCUMENTS)[\s\S]*(?=3 of 4)/, '$1\n'),
      [1, 3, 4],
      [/holds no words$/],
    ],
    ['never where two stand one behind the other', whole + makeNexis(2), [1, 2, 3, 4, 1, 2], []],
  ])('%s', async (_, bundle, numbers, reasons) => {
    const found = await reasonsOf(bundle)
    expect(found.titles.toSorted()).toEqual(numbers.map(number => `Ferry ${number} stays`).toSorted())
    expect(found.reasons).toEqual(reasons.map(reason => expect.stringMatching(reason)))
  })

  test('of other databases', async () => {
    const [proquest, factiva] = ['ProQuest', 'Factiva without'].map(name => {
      const [content] = Object.values(EXPORTS.find(one => one.name.startsWith(name))!.files)
      return String(content)
    })
    expect(
      (await reasonsOf(proquest!.replace('1 of 2', '1 of 3').replace('2 of 2', '3 of 3'))).reasons,
    ).toEqual([expect.stringMatching(/^document 2 of 3 cannot be told/)])
    expect((await reasonsOf(factiva!.replace(/ words/, ' wrods'))).reasons).toEqual([
      expect.stringMatching(/lacks its headline or its count of words$/),
    ])
  })
})

describe('a spreadsheet', () => {
  const cell = (at: string, index: string) => `<c r="${at}" t="s"><v>${index}</v></c>`
  const makeShared = (rows: string, sheets = '<sheet name="News" sheetId="1" r:id="rId1"/>') =>
    makeZip({
      'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/sharedStrings.xml': `<sst>${['text', 'The mill in Hull will shut.'].map(text => `<si><t>${text}</t></si>`).join('')}</sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cell('A1', '0')}</row>${rows}</sheetData></worksheet>`,
    })
  const rowOf = (row: number, index: string) => `<row r="${row}">${cell(`A${row}`, index)}</row>`

  test('whose cell points to no text names its row', async () => {
    const bad = ['7', '-1', '1.5', 'x'].map((index, i) => rowOf(i + 3, index))
    const { articles, rejected } = await read({
      'a.xlsx': makeShared([rowOf(2, '1'), ...bad, rowOf(9, '')].join('')),
    })
    expect(articles.map(({ text }) => text)).toEqual(['The mill in Hull will shut.'])
    expect(rejected.map(({ source, reason }) => [source, reason])).toEqual(
      [3, 4, 5, 6].map(row => [`a.xlsx#${row}`, `cell A${row} points to a text that is not there`]),
    )
  })

  test('that lacks a sheet names it', async () => {
    const sheets = '<sheet name="News" sheetId="1" r:id="rId1"/><sheet name="Old" sheetId="2" r:id="rId2"/>'
    const { articles, rejected } = await read({ 'a.xlsx': makeShared(rowOf(2, '1'), sheets) })
    expect([articles.length, rejected.map(({ reason }) => reason)]).toEqual([1, ['the sheet Old is missing']])
  })

  test('with columns or rows numbered as none can be is refused, or counted on', async () => {
    const wide = makeXlsx([Array.from({ length: 20_000 }, (_, i) => `c${i}`), ['x']])
    expect((await read({ 'a.xlsx': wide })).rejected).toMatchObject([{ code: 'UNSAFE' }])
    const { articles } = await read({ 'a.xlsx': makeShared(rowOf(2, '1').replace('r="2"', 'r="NaN"')) })
    expect(articles.map(({ source }) => source)).toEqual(['a.xlsx#2'])
  })
})

const TWICE = [['word/document.xml', '<w:document></w:document>']] as const

/** A document some bytes of which are others than its writer wrote. */
function spoilt(from: string, to: string): Uint8Array {
  const bytes = Buffer.from(makeDocx(['The mill in Hull will shut.']))
  bytes.write(to, bytes.indexOf(from))
  return bytes
}

test.each([
  ['plain', 'is no Office document'],
  ['PK\x03\x04', 'a ZIP archive that is cut off'],
  ['\xd0\xcf\x11\xe0', 'is an old Office document, or one with a password'],
  ['{\\rtf1 x}', 'is an RTF document'],
])('what %j called a document is, the reason says', async (start, reason) => {
  const { rejected } = await read({ 'a.docx': Buffer.from(start.padEnd(100), 'latin1') })
  expect(rejected).toMatchObject([{ code: 'NOT_TEXT', reason }])
})

test('the document is the part that the archive names', async () => {
  const usual = Buffer.from(makeDocx(['The mill in Hull will shut.'])).toString('latin1')
  const xml = usual.slice(usual.indexOf('<?xml'), usual.indexOf('</w:document>') + '</w:document>'.length)
  const relations =
    '<Relationships><Relationship Id="a" Type="http://x/metadata/core-properties" Target="docProps/core.xml"/>' +
    '<Relationship Id="b" Type="http://x/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>'
  const { articles, rejected } = await read({
    'a.docx': makeZip({ '_rels/.rels': relations, 'word/document2.xml': xml }),
  })
  expect(rejected).toEqual([])
  expect(articles.map(({ text }) => text)).toEqual(['The mill in Hull will shut.'])
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
    ['RTF called a text', { 'a.txt': '{\\rtf1\\ansi The mill in Hull will shut.}' }, 'NOT_TEXT'],
    [
      'a path that leads outside',
      { 'a.docx': makeZip({ 'word/document.xml': xml, '../../evil.txt': 'x' }) },
      'UNSAFE',
    ],
    ['two parts of one name', { 'a.docx': zipOf([...TWICE, ...TWICE]) }, 'UNSAFE'],
    ['a part that has lost its checksum', { 'a.docx': spoilt('mill', 'bill') }, 'NOT_TEXT'],
    ['a part beyond the end', { 'a.docx': Buffer.from(makeDocx(['x'])).subarray(40) }, 'NOT_TEXT'],
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
    [
      'a document that holds another file as a part of its text',
      { 'a.docx': makeZip({ 'word/document.xml': xml.replace('<w:p>', '<w:altChunk r:id="a"/><w:p>') }) },
      'NOT_TEXT',
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

const HEAD =
  'From: <Saved by Blink>\nSubject: Buses go\nDate: Wed, 15 May 2024 08:00:00 -0000\nMIME-Version: 1.0\n'
const BODY = `Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>${'The mill in Hull will=\nshut. '.repeat(9)}</p>\n`

test.each(['a.html', 'a.txt', 'a.csv', 'a.docx'])(
  'a page that a browser saved in one file, called %s, is refused',
  async name => {
    const { articles, rejected } = await read({
      [name]: HEAD + BODY,
      'b.txt': HEAD.replace(/MIME.*\n/, '\nThe mill shuts.'),
    })
    expect(articles.map(({ id }) => id)).toEqual(['b'])
    expect(rejected).toMatchObject([
      { code: 'NOT_TEXT', reason: expect.stringContaining('is an e-mail or a web archive (MHTML)') },
    ])
  },
)

test('records of JSON called .txt are refused, a text in braces is not', async () => {
  const record = JSON.stringify({ id: 'a', text: 'The mill in Hull will shut.' })
  const { articles, rejected } = await read({
    'a.txt': `${record}\n${record}\n`,
    'b.txt': `[\n ${record}]`,
    'c.txt': '{Hull} The mill will shut.',
    'd.txt': '[Hull] "The mill": it will shut.',
  })
  expect(articles.map(({ id }) => id)).toEqual(['c', 'd'])
  expect(rejected.map(({ source, code }) => [source, code])).toEqual([
    ['a.txt', 'NOT_TEXT'],
    ['b.txt', 'NOT_TEXT'],
  ])
})
