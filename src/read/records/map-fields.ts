import { FIELDS, type FieldMap, type FieldName, foldName, INNER_RECORDS, KNOWN_NAMES } from './field-names.ts'

/** The fields of a record under our names, as plain values. What a record lacks is missing here too. */
export type Mapped = Partial<Record<FieldName, string | number>>

/** Field names that an error shows at most. */
const SHOWN = 12

/**
 * Finds the fields of an article in a record of any export, by the names that people use or by those of `map`. Values
 * that exports wrap are unwrapped: `{"$date": ...}`, `{"rendered": ...}`, a list of paragraphs.
 */
export function mapFields(record: object, map: FieldMap): Mapped {
  const levels = levelsOf(record)
  const mapped: Mapped = {}
  for (const field of FIELDS) {
    const value = map[field] === undefined ? knownValue(levels, field) : givenValue(levels, map[field])
    if (value !== null) mapped[field] = value
  }
  return mapped
}

/** `no text in the fields nr, Artikeltext, Datum: name it with --map text=Artikeltext`. */
export function missingText(names: readonly string[], sample: (name: string) => unknown): string {
  const seen = names.filter(name => name.trim() !== '')
  if (seen.length === 0) return 'the record has no fields'
  const shown = seen.slice(0, SHOWN).join(', ') + (seen.length > SHOWN ? ', …' : '')
  return `no text in the fields ${shown}: name it with --map text=${longestText(seen, sample)}`
}

/** Whether a record has a field of text that holds nothing. */
export function hasBlankText(record: object): boolean {
  return Object.entries(record).some(
    ([name, value]) => typeof value === 'string' && KNOWN_NAMES.text.includes(foldName(name)),
  )
}

/** The field that holds most text; the first where none can be looked at. */
function longestText(names: readonly string[], sample: (name: string) => unknown): string {
  const lengths = names.map(name => plainValue(sample(name))?.toString().length ?? 0)
  return names[lengths.indexOf(Math.max(...lengths))]!
}

/** A record's fields by folded name, and those of the objects inside it that are part of the record. */
function levelsOf(record: object): readonly ReadonlyMap<string, Named>[] {
  const top = foldedFields(record)
  const inner = INNER_RECORDS.map(name => top.get(name)?.value).filter(isObject)
  return [top, ...inner.map(foldedFields)]
}

interface Named {
  readonly name: string
  readonly value: unknown
}

function foldedFields(record: object): ReadonlyMap<string, Named> {
  const fields = new Map<string, Named>()
  for (const [name, value] of Object.entries(record)) {
    const folded = foldName(name)
    if (!fields.has(folded)) fields.set(folded, { name, value })
  }
  return fields
}

function knownValue(levels: readonly ReadonlyMap<string, Named>[], field: FieldName): string | number | null {
  for (const level of levels)
    for (const name of KNOWN_NAMES[field]) {
      const value = plainValue(level.get(name)?.value)
      if (value !== null) return value
    }
  return null
}

/** A field that the user named: exactly so, else in any spelling. */
function givenValue(levels: readonly ReadonlyMap<string, Named>[], given: string): string | number | null {
  const exact = levels.flatMap(level => [...level.values()]).find(({ name }) => name === given)
  const found = exact ?? levels.map(level => level.get(foldName(given))).find(named => named !== undefined)
  return plainValue(found?.value)
}

function plainValue(value: unknown): string | number | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) {
    const parts = value.filter(part => typeof part === 'string' && part.trim() !== '')
    return parts.length > 0 && parts.length === value.length ? parts.join('\n\n') : null
  }
  if (!isObject(value)) return null
  const wrapped = ['$date', '$oid', '$numberLong', 'rendered', 'value', '#text', 'main']
  const name = wrapped.find(key => Object.hasOwn(value, key))
  return name === undefined ? null : plainValue(Reflect.get(value, name))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
