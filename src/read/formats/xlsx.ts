import { LIMITS } from '../../config.ts'
import { collect } from '../collect.ts'
import { FormatError } from '../format-error.ts'
import { type InputFormat, sourceOf } from '../input-format.ts'
import { readXlsx } from '../office/xlsx.ts'
import { readJsonRecord } from '../read.ts'
import type { FieldMap } from '../records/field-names.ts'
import { FieldNotes } from '../records/field-notes.ts'
import { mapFields } from '../records/map-fields.ts'
import { missingText } from '../records/missing-text.ts'
import { foundRecord, refuse } from '../records.ts'

/** A spreadsheet: a record per row of each sheet that has a column of texts. Other sheets are named and left alone. */
export const xlsx: InputFormat<FieldMap> = {
  name: 'xlsx',
  endings: ['.xlsx'],
  limit: LIMITS.recordBytes,
  looksAt: 0,
  listsWhole: ({ size, isPlain }) => !isPlain || size > LIMITS.listApartBytes.archive,
  async *list(file, { map }) {
    const fieldNotes = new FieldNotes(map)
    const missing = new Map<string, string>()
    const used = new Set<string>()
    let before = 0
    let last = 0
    let known: readonly string[] | null = null
    let hasText = false
    let faults = 0
    const isName = (name: string) => Object.keys(mapFields({ [name]: 'x' }, map)).length > 0
    const bytesOfFile = await collect(file.stream(), LIMITS.documentBytes)
    for (const { sheet, row, columns, fields, fault } of readXlsx(bytesOfFile, isName)) {
      if (row === 0 && fault !== null) {
        faults++
        yield refuse(file, 0, 'NOT_TEXT', fault)
        continue
      }
      if (columns !== known) {
        known = columns
        fieldNotes.see(columns)
        const names = Object.fromEntries(columns.map(name => [name, 'x']))
        hasText = mapFields(names, map).text !== undefined
      }
      if (!hasText) {
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
      if (fault !== null) {
        yield refuse(file, last, 'BAD_RECORD', fault)
        continue
      }
      const bytes = Buffer.from(JSON.stringify(fields), 'utf8')
      const record = readJsonRecord(bytes, sourceOf(file.source, last), map)
      yield foundRecord(record, { line: last, offset: 0, length: bytes.length, context: map, bytes })
    }
    const [reason] = missing.values()
    if (used.size === 0 && (faults === 0 || missing.size > 0))
      throw reason === undefined
        ? new FormatError('EMPTY', 'holds no rows below a header')
        : new FormatError('BAD_RECORD', reason)
    yield* fieldNotes.notes()
    for (const [sheet, why] of missing) yield { leftAlone: `sheet ${sheet}: ${why}` }
  },
  read: (bytes, { source, context }) => readJsonRecord(bytes, source, context),
}
