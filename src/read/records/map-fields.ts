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
  // a record may have more names than a call can have arguments
  return names[lengths.indexOf(lengths.reduce((longest, length) => Math.max(longest, length), 0))]!
}

/** A record, or an object inside it that is part of it, and its fields by folded name. */
interface Level {
  readonly record: object
  readonly fields: ReadonlyMap<string, unknown>
}

function levelsOf(record: object): readonly Level[] {
  const fields = foldedFields(record)
  const inner = INNER_RECORDS.map(name => fields.get(name)).filter(isObject)
  return [{ record, fields }, ...inner.map(one => ({ record: one, fields: foldedFields(one) }))]
}

/** Of two fields of one name (`Text`, `text`) the one in the plainest spelling, else the first, where it holds something. */
function foldedFields(record: object): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(record)) {
    const folded = foldName(name)
    if (!fields.has(folded) || isPreferred(folded, { name, value, to: fields.get(folded) }))
      fields.set(folded, value)
  }
  return fields
}

function isPreferred(
  folded: string,
  { name, value, to }: { name: string; value: unknown; to: unknown },
): boolean {
  const isPart = isObject(to) && INNER_RECORDS.includes(folded)
  return !isPart && plainValue(value) !== null && (name === folded || plainValue(to) === null)
}

function knownValue(levels: readonly Level[], field: FieldName): string | number | null {
  for (const { fields } of levels)
    for (const name of KNOWN_NAMES[field]) {
      const value = plainValue(fields.get(name))
      if (value !== null) return value
    }
  return null
}

/** A field that the user named: exactly so, else in any spelling. */
function givenValue(levels: readonly Level[], given: string): string | number | null {
  const exact = levels.find(({ record }) => Object.hasOwn(record, given))
  if (exact) return plainValue(Reflect.get(exact.record, given))
  const folded = foldName(given)
  return plainValue(levels.find(({ fields }) => fields.has(folded))?.fields.get(folded))
}

/** Objects round a value that exports wrap: `{"text": {"content": {"rendered": "…"}}}` has two. */
const WRAPPERS = 8

function plainValue(value: unknown, wrappers = WRAPPERS): string | number | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) {
    const parts = value.filter(part => typeof part === 'string' && part.trim() !== '')
    return parts.length > 0 && parts.length === value.length ? parts.join('\n\n') : null
  }
  if (!isObject(value) || wrappers === 0) return null
  const wrapped = ['$date', '$oid', '$numberLong', 'rendered', 'value', '#text', 'main']
  const name = wrapped.find(key => Object.hasOwn(value, key))
  return name === undefined ? null : plainValue(Reflect.get(value, name), wrappers - 1)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
