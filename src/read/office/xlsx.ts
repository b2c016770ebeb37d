import { FormatError } from '../format-error.ts'
import { type Cell, columnOf, readSheet } from './sheet.ts'
import { readDateStyles } from './styles.ts'
import { withoutTitleRows } from './title-rows.ts'
import { attribute, readXml } from './xml.ts'
import { decodeXString } from './xstring.ts'
import { openZip, type Zip } from './zip.ts'

/** A row of a spreadsheet below its header: the cells by the names of their columns. */
export interface SheetRow {
  /** why the row, or the sheet where `row` is 0, cannot be used */
  readonly fault: string | null
  /** as the spreadsheet numbers it, from 1 */
  readonly row: number
  readonly sheet: string
  /** names of the columns, one list for all rows of a sheet */
  readonly columns: readonly string[]
  readonly fields: Readonly<Record<string, string>>
}

/** As many as Excel can have. */
const MOST_COLUMNS = 16_384

/**
 * The rows of every sheet of a spreadsheet; the first row of a sheet that is not empty, nor says what the sheet is, names the columns. Dates are
 * ISO: a spreadsheet keeps them as numbers with a style.
 */
export function* readXlsx(
  bytes: Uint8Array,
  isName: (value: string) => boolean = () => false,
): Generator<SheetRow> {
  const zip = openZip(bytes)
  if (zip.names.some(name => /vbaProject\.bin$/i.test(name))) throw new FormatError('UNSAFE', 'holds macros')
  const workbook = zip.read('xl/workbook.xml')
  if (workbook === null) throw new FormatError('NOT_TEXT', 'is no spreadsheet of Excel')
  const shared = readSharedStrings(zip)
  const dates = readDateStyles(zip.read('xl/styles.xml'))
  const { sheets, from1904 } = readWorkbook(workbook, readTargets(zip))
  for (const { name, path } of sheets) {
    const xml = path === undefined ? null : zip.read(path)
    if (xml === null) {
      yield { fault: `the sheet ${name} is missing`, row: 0, sheet: name, columns: [], fields: {} }
      continue
    }
    let header: ReadonlyMap<number, string> | null = null
    let columns: readonly string[] = []
    for (const { row, cells } of withoutTitleRows(readSheet(xml, { shared, dates, from1904 }), isName)) {
      const broken = cells.find(({ isBroken }) => isBroken)
      const fault = broken ? `cell ${broken.reference} points to a text that is not there` : null
      if (header === null) {
        if (fault !== null) throw new FormatError('NOT_TEXT', `sheet ${name}: ${fault}`)
        if (cells.length > MOST_COLUMNS)
          throw new FormatError('UNSAFE', `sheet ${name} has ${cells.length} columns`)
        header = headerOf(cells)
        columns = [...header.values()]
      } else yield { fault, row, sheet: name, columns, fields: fieldsOf(cells, header) }
    }
  }
}

function headerOf(cells: readonly Cell[]): ReadonlyMap<number, string> {
  return new Map(cells.map(({ reference, value }) => [columnOf(reference), value.trim()]))
}

function fieldsOf(cells: readonly Cell[], header: ReadonlyMap<number, string>): Record<string, string> {
  const fields = new Map<string, string>()
  for (const { reference, value } of cells) {
    const name = header.get(columnOf(reference))
    if (name !== undefined && value !== '' && !fields.has(name)) fields.set(name, value)
  }
  return Object.fromEntries(fields)
}

/** Parts by the id that the workbook calls them. */
function readTargets(zip: Zip): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  const relations = zip.read('xl/_rels/workbook.xml.rels')
  if (relations === null) return targets
  for (const event of readXml(relations)) {
    if (event.type !== 'open') continue
    const id = attribute(event.attributes, 'Id')
    const target = attribute(event.attributes, 'Target')
    if (id !== null && target !== null)
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return targets
}

function readWorkbook(xml: Uint8Array, targets: ReadonlyMap<string, string>) {
  const sheets: { name: string; path: string | undefined }[] = []
  let from1904 = false
  for (const event of readXml(xml)) {
    if (event.type !== 'open') continue
    if (event.name === 'workbookPr')
      from1904 = /^(?:1|true)$/.test(attribute(event.attributes, 'date1904') ?? '')
    if (event.name !== 'sheet') continue
    const path = targets.get(attribute(event.attributes, 'r:id') ?? '')
    sheets.push({ name: attribute(event.attributes, 'name') ?? '', path })
  }
  return { sheets, from1904 }
}

function readSharedStrings(zip: Zip): readonly string[] {
  const xml = zip.read('xl/sharedStrings.xml')
  const strings: string[] = []
  if (xml === null) return strings
  let text = ''
  let inText = false
  let phonetic = false
  for (const event of readXml(xml)) {
    if (event.type === 'text') text += inText && !phonetic ? event.text : ''
    else if (event.name === 't') inText = event.type === 'open' && !event.empty
    else if (event.name === 'rPh') phonetic = event.type === 'open'
    else if (event.name === 'si') {
      if (event.type === 'open') text = ''
      if (event.type === 'close' || event.empty) strings.push(decodeXString(text))
    }
  }
  return strings
}
