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
    map[field] = pair.slice(at + 1).trim()
  }
  return map
}
