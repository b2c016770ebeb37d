import type { FieldMap } from './field-names.ts'
import { hasTooManyParts } from './json-parts.ts'
import { mapFields } from './map-fields.ts'

/** How many objects in the lists of a record, or in those of objects in it, have a text as articles have. */
export function countInnerArticles(bytes: Uint8Array, map: FieldMap): number {
  if (hasTooManyParts(bytes)) return 0
  try {
    const record: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const inside = Object.values(record as object)
    const lists = [...inside, ...inside.filter(isObject).flatMap(Object.values)].filter(Array.isArray)
    return lists.flat().filter(one => isObject(one) && mapFields(one, map).text !== undefined).length
  } catch {
    return 0
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
