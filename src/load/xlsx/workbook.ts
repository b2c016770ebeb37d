import type { Deflate } from 'fflate'
import { COLUMNS } from '../columns.ts'
import type { Stage } from '../output-format.ts'
import type { StagedFile } from '../staged-file.ts'
import type { TableWriter } from '../table-format.ts'
import { TABLES, type Table } from '../tables.ts'
import { headerXml, rowXml } from './cells.ts'
import { type GrowingPart, openPart, type PackedPart } from './packed.ts'
import { SHEET, sheetPath, workbookParts } from './parts.ts'
import { writeZip } from './zip.ts'

/** What a sheet holds: the limit of Excel and LibreOffice, and what a zip can hold of one file. */
export interface SheetLimits {
  /** the header among them */
  readonly rows: number
  /** bytes of XML */
  readonly bytes: number
}
const SHEET_LIMITS: SheetLimits = { rows: 1_048_576, bytes: 3.5 * 2 ** 30 }

interface OpenSheet {
  readonly part: GrowingPart
  rows: number
}

/**
 * A workbook with a sheet per table, and further ones (`quotes (2)`) where one is full. Sheets grow side by side in scratch
 * files, since a zip holds one behind the other.
 */
export function openWorkbook(
  file: StagedFile,
  scratch: Stage['scratch'],
  deflater: typeof Deflate,
  limits = SHEET_LIMITS,
): TableWriter {
  const full = new Map<Table, PackedPart[]>(TABLES.map(table => [table, []]))
  const open = new Map<Table, OpenSheet>()

  const begin = async (table: Table): Promise<OpenSheet> => {
    const sheet = { part: openPart(await scratch(), deflater), rows: 1 }
    await sheet.part.append(SHEET.head + headerXml(COLUMNS[table]))
    open.set(table, sheet)
    return sheet
  }
  const end = async (table: Table, { part }: OpenSheet) => {
    await part.append(SHEET.end)
    full.get(table)!.push(await part.finish())
    open.delete(table)
  }
  const pack = async (xml: string): Promise<PackedPart> => {
    const part = openPart(await scratch(), deflater)
    await part.append(xml)
    return part.finish()
  }
  return {
    async append(table, rows) {
      let sheet = open.get(table) ?? (await begin(table))
      for (const cells of rows) {
        if (sheet.rows === limits.rows || sheet.part.size > limits.bytes) {
          await end(table, sheet)
          sheet = await begin(table)
        }
        sheet.rows++
        await sheet.part.append(rowXml(sheet.rows, COLUMNS[table], cells))
      }
    },
    async finish() {
      const sheets: (readonly [name: string, part: PackedPart])[] = []
      for (const table of TABLES) {
        if (full.get(table)!.length === 0 && !open.has(table)) await begin(table)
        const last = open.get(table)
        if (last) await end(table, last)
        for (const [i, part] of full.get(table)!.entries())
          sheets.push([i === 0 ? table : `${table} (${i + 1})`, part])
      }
      const parts: (readonly [path: string, part: PackedPart])[] = []
      for (const [path, xml] of workbookParts(sheets.map(([name]) => name)))
        parts.push([path, await pack(xml)])
      await writeZip(file, [...parts, ...sheets.map(([, part], i) => [sheetPath(i + 1), part] as const)])
    },
  }
}
