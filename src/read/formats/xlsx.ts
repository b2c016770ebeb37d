import { LIMITS } from '../../config.ts'
import { collect } from '../collect.ts'
import { FormatError } from '../format-error.ts'
import { type InputFormat, sourceOf } from '../input-format.ts'
import { readXlsx } from '../office/xlsx.ts'
import { readJsonRecord } from '../read.ts'
import type { FieldMap } from '../records/field-names.ts'
import { mapFields, missingText } from '../records/map-fields.ts'
import { foundRecord } from '../records.ts'

/** A spreadsheet: a record per row of each sheet that has a column of texts. Other sheets are named and left alone. */
export const xlsx: InputFormat<FieldMap> = {
  name: 'xlsx',
  endings: ['.xlsx'],
  limit: LIMITS.recordBytes,
  looksAt: 0,
  async *list(file, { map }) {
    const missing = new Map<string, string>()
    const used = new Set<string>()
    let before = 0
    let last = 0
    for (const { sheet, row, columns, fields } of readXlsx(
      await collect(file.stream(), LIMITS.documentBytes),
    )) {
      const names = Object.fromEntries(columns.map(name => [name, 'x']))
      if (mapFields(names, map).text === undefined) {
        if (!missing.has(sheet))
          missing.set(
            sheet,
            missingText(columns, name => fields[name]),
          )
        continue
      }
      // rows of a second sheet are counted on, so that no two have one number
      if (!used.has(sheet)) before = last
      used.add(sheet)
      last = before + row
      const bytes = Buffer.from(JSON.stringify(fields), 'utf8')
      const record = readJsonRecord(bytes, sourceOf(file.source, last), map)
      yield foundRecord(record, { line: last, offset: 0, length: bytes.length, context: map, bytes })
    }
    const [reason] = missing.values()
    if (used.size === 0)
      throw reason === undefined
        ? new FormatError('EMPTY', 'holds no rows below a header')
        : new FormatError('BAD_RECORD', reason)
    for (const [sheet, why] of missing) yield { leftAlone: `sheet ${sheet}: ${why}` }
  },
  read: (bytes, { source, context }) => readJsonRecord(bytes, source, context),
}
