import { crc32 } from 'node:zlib'

/** The parts of an archive, stored as they are. */
export const makeZip = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipOf(Object.entries(parts))

/** The same; a name may come twice. */
export function zipOf(parts: readonly (readonly [name: string, content: string | Uint8Array])[]): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const bytes = Buffer.from(content as string)
    const local = Buffer.alloc(30 + name.length)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt32LE(bytes.length, 18)
    local.writeUInt32LE(bytes.length, 22)
    local.writeUInt16LE(name.length, 26)
    local.write(name, 30)
    const entry = Buffer.alloc(46 + name.length)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt32LE(crc32(bytes), 16)
    entry.writeUInt32LE(bytes.length, 20)
    entry.writeUInt32LE(bytes.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    entry.write(name, 46)
    locals.push(local, bytes)
    central.push(entry)
    offset += local.length + bytes.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(central.length, 8)
  end.writeUInt16LE(central.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

export const makeDocx = (paragraphs: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  makeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${paragraphs
      .map(
        text =>
          `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
      )
      .join('')}</w:body></w:document>`,
    ...more,
  })

/** A sheet of inline strings; a number is a date in the first style. */
export const makeXlsx = (rows: readonly (readonly (string | number)[])[]) =>
  makeZip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="News" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows
      .map(
        (row, r) =>
          `<row r="${r + 1}">${row
            .map((value, c) => {
              const at = `${String.fromCharCode(65 + c)}${r + 1}`
              return typeof value === 'number'
                ? `<c r="${at}" s="1"><v>${value}</v></c>`
                : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
            })
            .join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`,
  })
