import { FIELDS, type FieldMap } from '../read/records/field-names.ts'
import { UsageError } from './usage-error.ts'

/** Reads the pairs of `--map`: `text=content`, `published=Datum`. */
export function readFieldMap(pairs: readonly string[]): FieldMap {
  const map: { -readonly [K in keyof FieldMap]: FieldMap[K] } = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim().toLowerCase()
    const field = FIELDS.find(known => known === name)
    if (at < 0 || field === undefined || pair.slice(at + 1).trim() === '')
      throw new UsageError(
        `--map ${pair}: give our name, = and theirs, such as --map text=content,published=date; ours are ${FIELDS.join(', ')}`,
      )
    if (map[field] !== undefined)
      throw new UsageError(`--map ${pair}: ${field} is ${map[field]} already, and can be one field only`)
    map[field] = pair.slice(at + 1).trim()
  }
  const theirs = Object.entries(map)
  for (const [i, [ours, field]] of theirs.entries()) {
    const other = theirs.slice(0, i).find(([, taken]) => taken === field)
    if (other) throw new UsageError(`--map ${ours}=${field}: that field is ${other[0]} already`)
  }
  return map
}
