import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/read/office/docx.ts'
import { readXlsx } from '../../../src/read/office/xlsx.ts'
import { attribute, readXml } from '../../../src/read/office/xml.ts'
import { makeZip } from '../../run/archives.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const document = (p: string, declared: string) =>
  `<?xml version="1.0"?><${p}document ${declared}><${p}body><${p}p><${p}r><${p}t>The ferry</${p}t><${p}br ${p}type="page"/><${p}tab/><${p}t>left.</${p}t></${p}r></${p}p><${p}p><${p}del><${p}t>Not this.</${p}t></${p}del></${p}p></${p}body></${p}document>`
const utf16 = (xml: string, isBig = false) => {
  const bytes = Buffer.from(xml, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

test('text that a style hides is not read', () => {
  const paragraph = (style: string, text: string, properties = '') =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`
  const style = (id: string, inside: string) => `<w:style w:styleId="${id}">${inside}</w:style>`
  const hidden = '<w:rPr><w:vanish/></w:rPr>'
  const styles = [
    style('Secret', hidden),
    style('Below', '<w:basedOn w:val="Secret"/>'),
    style('Shown', '<w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
    style('Ring', '<w:basedOn w:val="Ring"/>'),
  ]
  const paragraphs = [
    paragraph('Secret', 'Not this.'),
    paragraph('Below', 'Nor this.'),
    paragraph('Ring', 'The ferry left.'),
    paragraph('Shown', 'It came back.'),
    paragraph('Secret', 'It stayed.', '<w:vanish w:val="0"/>'),
    '<w:p><w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>Not here.</w:t></w:r><w:r><w:t>It rained.</w:t></w:r></w:p>',
  ]
  const zip = makeZip({
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${WORD}">${styles.join('')}</w:styles>`,
  })
  expect(readDocx(zip).split('\n\n')).toEqual([
    'The ferry left.',
    'It came back.',
    'It stayed.',
    'It rained.',
  ])
})

describe('a Word document is read, however its XML is written', () => {
  test.each<[string, string | Uint8Array]>([
    ['as Word does', document('w:', `xmlns:w="${WORD}"`)],
    ['without a declaration', document('w:', '')],
    ['by another prefix', document('ns0:', `xmlns:ns0="${WORD}"`)],
    ['in apostrophes and lines', document('ns0:', `\n  xmlns:ns0 =\n'${WORD}'`)],
    [
      'by no prefix',
      document('', `xmlns="${WORD}"`).replace('type="page"', `b:type='page' xmlns:b="${WORD}"`),
    ],
    ['as the strict standard says', document('x:', `xmlns:x="${STRICT}"`)],
    ['in UTF-16', utf16(`\ufeff${document('w:', '')}`)],
    ['in UTF-16, the other way round', utf16(`\ufeff${document('w:', '')}`, true)],
    ['in UTF-16 without a mark', utf16(document('w:', ''))],
    ['in UTF-16 without a mark, the other way round', utf16(document('w:', ''), true)],
  ])('%s', (_, xml) => {
    expect(readDocx(makeZip({ 'word/document.xml': xml }))).toBe('The ferry\tleft.')
  })
})

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const styled = (properties: string, text: string) =>
  run(text).replace('<w:r>', `<w:r><w:rPr>${properties}</w:rPr>`)
const markless = (why: string, text: string) => `<w:p><w:pPr><w:rPr>${why}</w:rPr></w:pPr>${run(text)}</w:p>`
const box = (text: string) =>
  `<w:txbxContent><w:p>${run(text)}</w:p><w:p>${run('Twelve sail.')}</w:p></w:txbxContent>`
test.each([
  [
    'the text of a box, once, behind the paragraph that it hangs on',
    `<w:p>${run('One')}<mc:AlternateContent><mc:Choice><w:drawing>${box('The box.')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('The box.')}</w:pict></mc:Fallback></mc:AlternateContent>${run(' ferry.')}</w:p><w:p>${run('Last.')}</w:p>`,
    'One ferry.\n\nThe box.\n\nTwelve sail.\n\nLast.',
  ],
  [
    'that of old boxes',
    `<w:p><w:r><w:pict>${box('The box.')}</w:pict></w:r></w:p>`,
    'The box.\n\nTwelve sail.',
  ],
  [
    'all behind a name with an angle bracket in it',
    `<w:p><w:pPr><w:rPr><w:del w:author="A > B" w:id='2'/></w:rPr></w:pPr>${run('The ferry left.')}</w:p>`,
    'The ferry left.',
  ],
  [
    'all behind one with the other quotation mark',
    `<w:p><w:pPr><w:rPr><w:del w:author="A's >" w:note='">'/></w:rPr></w:pPr>${run('The ferry left.')}</w:p>`,
    'The ferry left.',
  ],
  [
    'no hidden text, but all that is shown again, or was hidden before a change',
    `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Ten ')}${styled('<w:vanish/>', 'of 99 ')}${styled('<w:vanish w:val="0"/>', 'ferries ')}${styled('<w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>', 'left.')}</w:p><w:p>${styled('<w:vanish/>', 'Top of Form')}</w:p>`,
    'Ten ferries left.',
  ],
  [
    'one paragraph where the mark between two is deleted or moved',
    `${markless('<w:del/>', 'The fer')}${markless('<w:moveFrom/>', 'ry ')}<w:p>${run('left.')}</w:p><w:p>${run('Ten sail.')}</w:p>`,
    'The ferry left.\n\nTen sail.',
  ],
  [
    'its formulas on the line',
    `<w:p>${run('Half, ')}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>${run(', or ')}<m:oMath><m:r><m:t>50%</m:t></m:r></m:oMath></w:p>`,
    'Half, 1/2, or 50%',
  ],
  [
    'powers as powers, and no marks of footnotes that somebody has typed',
    `<w:p>${run('It sold 10')}${styled('<w:vertAlign w:val="superscript"/>', '6')}${run(' tonnes in Leeds.')}${styled('<w:vertAlign w:val="superscript"/>', '1')}${styled('<w:vertAlign w:val="subscript"/>', '2')}</w:p>`,
    'It sold 10⁶ tonnes in Leeds.2',
  ],
  [
    'tabs that align, without tab stops and how a word is said',
    `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr><w:ruby><w:rt>${run('kyo')}</w:rt><w:rubyBase>${run('Kyoto')}</w:rubyBase></w:ruby><w:r><w:ptab/></w:r>${run('ferry')}</w:p>`,
    'Kyoto\tferry',
  ],
])('a Word document is read with %s', (_, body, text) => {
  const xml = `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`
  expect(readDocx(makeZip({ 'word/document.xml': xml }))).toBe(text)
})

test('a master document, whose chapters are files of their own, is refused', () => {
  const xml = `<w:document xmlns:w="${WORD}"><w:body><w:p>${run('One.')}</w:p><w:subDoc r:id="a"/></w:body></w:document>`
  expect(() => readDocx(makeZip({ 'word/document.xml': xml }))).toThrow('has parts that stand in other files')
})

test('a spreadsheet is read by any prefix', () => {
  const row = (r: number, ...values: string[]) =>
    `<x:row r='${r}'>${values.map(value => `<x:c t="inlineStr"><x:is><x:t>${value}</x:t></x:is></x:c>`).join('')}</x:row>`
  const bytes = makeZip({
    'xl/workbook.xml': `<x:workbook xmlns:x="${SHEET}" xmlns:q="${RELATIONS}"><x:sheets><x:sheet name="News" sheetId="1" q:id="R1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Target="worksheets/sheet1.xml" Id="R1"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${SHEET}"><x:sheetData>${row(1, 'id', 'text')}${row(2, 'a', 'The ferry left.')}</x:sheetData></x:worksheet>`,
  })
  expect([...readXlsx(bytes)]).toMatchObject([{ row: 2, fields: { id: 'a', text: 'The ferry left.' } }])
})

test.each([
  ['a="1" b="2"', 'b', '2'],
  [`a='1'\n b = '2'`, 'b', '2'],
  ['ab="1" b="2"', 'b', '2'],
  ['b:c="1"', 'b', null],
  ['b', 'b', null],
  ['b="a &amp; c"', 'b', 'a & c'],
])('of %s the attribute %s', (attributes, name, value) => expect(attribute(attributes, name)).toBe(value))

test('values that look like prefixes stay as they are', () => {
  const xml = `<q:a xmlns:q="${WORD}" q:b="see q:c = 1" d=' q:e="2"'/>`
  const [event] = readXml(Buffer.from(xml))
  expect(event).toMatchObject({ name: 'w:a' })
  expect(event?.type === 'open' && attribute(event.attributes, 'w:b')).toBe('see q:c = 1')
  expect(event?.type === 'open' && event.attributes).toContain(` d=' q:e="2"'`)
})

test('a paragraph of thousands of raised numbers is read about as fast as one of plain words', () => {
  const read = (position: string) => {
    const piece = `${run('The pool is shut, as the council of Hull said on Monday, and holds 10')}${styled(`<w:vertAlign w:val="${position}"/>`, '6')}`
    const xml = `<w:document xmlns:w="${WORD}"><w:body><w:p>${piece.repeat(20_000)}</w:p></w:body></w:document>`
    const started = performance.now()
    expect(readDocx(makeZip({ 'word/document.xml': xml })).length).toBeGreaterThan(1_000_000)
    return performance.now() - started
  }
  const plain = read('baseline')
  expect(read('superscript')).toBeLessThan(15 * plain)
}, 90_000)
