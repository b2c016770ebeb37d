import { recordDay } from '../../days/record-day.ts'
import {
  BODIES,
  FIELDS,
  type FieldMap,
  type FieldName,
  foldName,
  KNOWN_NAMES,
  PARTS,
  WHOLES,
} from './field-names.ts'
import { richText, richTextIn } from './rich-text.ts'

/** The fields of a record under our names, as plain values. What a record lacks is missing here too. */
export type Mapped = Partial<Record<FieldName, string | number>>

/**
 * Finds the fields of an article in a record of any export, by the names that people use or by those of `map`. Values
 * that exports wrap are unwrapped: `{"$date": ...}`, `{"rendered": ...}`, a list of paragraphs. A record that has no field of
 * a name in `map` is of another export, as a folder holds several, and read by the names that people use.
 */
export function mapFields(record: object, given: FieldMap): Mapped {
  const map = ownNames(given, levelsOf(record, given))
  const levels = levelsOf(record, map)
  const mapped: Mapped = {}
  for (const field of FIELDS) {
    const value = fieldOf(levels, field, map)
    if (value !== null) mapped[field] = value
  }
  return mapped
}

/** Whether a record has a field of text that holds nothing. */
export function hasBlankText(record: object): boolean {
  return Object.entries(record).some(
    ([name, value]) => typeof value === 'string' && KNOWN_NAMES.text.includes(foldName(name)),
  )
}

/** A record, or an object inside it that is part of it, and its fields by folded name. */
interface Level {
  readonly record: object
  readonly fields: ReadonlyMap<string, unknown>
}

/** Objects round a record that may each be all of it: `{"rss": {"channel": {"item": …}}}`. */
const ROUND = 4

function levelsOf(record: object, map: FieldMap, round = ROUND): readonly Level[] {
  const fields = foldedFields(record)
  const inside = (names: readonly string[]) => names.map(name => fields.get(name)).filter(isObject)
  const parts = inside(PARTS).map(one => ({ record: one, fields: foldedFields(one) }))
  const levels = [{ record, fields }, ...parts]
  if (round === 0 || fieldOf(levels, 'text', map) !== null) return levels
  for (const one of inside(WHOLES)) {
    const deeper = levelsOf(one, map, round - 1)
    if (fieldOf(deeper, 'text', map) === null) continue
    // what stands round the objects between has a title of its own
    return round === ROUND ? [...levels, ...deeper] : deeper
  }
  return levels
}

/** The names of the user's that a record has. */
const ownNames = (map: FieldMap, levels: readonly Level[]): FieldMap =>
  Object.fromEntries(
    Object.entries(map).filter(([, name]) => levels.some(({ fields }) => fields.has(foldName(name)))),
  )

const fieldOf = (levels: readonly Level[], field: FieldName, map: FieldMap): string | number | null =>
  map[field] === undefined ? knownValue(levels, field) : givenValue(levels, map[field], field)

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
  const isPart = isObject(to) && (PARTS.includes(folded) || WHOLES.includes(folded))
  return !isPart && isFilled(value) && (name === folded || !isFilled(to))
}

/** Something in a field, whatever it is called. */
const isFilled = (value: unknown) => FIELDS.some(field => plainValue(value, field) !== null)

function knownValue(levels: readonly Level[], field: FieldName): string | number | null {
  if (field === 'published') return knownDate(levels)
  for (const { fields } of levels)
    for (const name of KNOWN_NAMES[field]) {
      const value = plainValue(fields.get(name), field)
      if (value !== null) return field === 'text' ? wholeText(value, fields) : value
    }
  return null
}

/** Characters of the longest text that may be a summary, and how much longer the text is that another field holds, and at the least. */
const LONGEST_SUMMARY = 1000
const LONGER = 2
const FEWEST = 200

/** A text, or that of another field where it is a summary of that: `{"text": "The board voted …", "content": "KELBY - …"}`. */
function wholeText(text: string | number, fields: ReadonlyMap<string, unknown>): string | number {
  if (typeof text === 'number' || text.length > LONGEST_SUMMARY) return text
  let whole = text
  let most = Math.max(FEWEST, text.length * LONGER)
  for (const name of BODIES) {
    const value = plainValue(fields.get(name), 'text')
    if (typeof value !== 'string' || value.length < most || PAGE.test(value)) continue
    const { length } = value.replace(TAGS, '')
    if (length >= most) [whole, most] = [value, length]
  }
  return whole
}
/** A page as it was fetched has more than the article. */
const PAGE = /^\s{0,100}<(?:!doctype|html|head|body)\b/i
const TAGS = /<[^<>]{0,1000}>/g

/** The first that is a day: `published` may say yes or no, and `date` unknown. Where none is, the first, which is told. */
function knownDate(levels: readonly Level[]): string | number | null {
  let first: string | number | null = null
  for (const name of KNOWN_NAMES.published)
    for (const { fields } of levels) {
      const given = fields.get(name)
      const value = plainValue(given, 'published')
      if (value !== null && recordDay(`${value}`) !== null) return value
      first ??= value ?? outlineOf(given)
    }
  return first
}

/** An object or a list that holds something, by its names alone: as a date it is not understood, and told. */
function outlineOf(given: unknown): string | null {
  if (typeof given !== 'object' || given === null) return null
  const names = Object.keys(given)
  if (names.length === 0) return null
  return Array.isArray(given) ? '[…]' : `{${names.slice(0, SHOWN).join(', ')}}`
}
const SHOWN = 4

/** A field that the user named: exactly so, else in any spelling. */
function givenValue(levels: readonly Level[], given: string, field: FieldName): string | number | null {
  const exact = levels.find(({ record }) => Object.hasOwn(record, given))
  if (exact) return plainValue(Reflect.get(exact.record, given), field)
  const folded = foldName(given)
  return plainValue(levels.find(({ fields }) => fields.has(folded))?.fields.get(folded), field)
}

/** What programs write into a cell for no value. */
const NOTHING: ReadonlySet<string> = new Set([
  'nan',
  'NaN',
  'None',
  'null',
  'NULL',
  'N/A',
  'n/a',
  '#N/A',
  '<NA>',
  'NaT',
  'undefined',
  // MySQL's, and what NewsAPI and NewsData.io write where there is no text any more or for another price
  '\\N',
  '[Removed]',
  'ONLY AVAILABLE IN PAID PLANS',
  'ONLY AVAILABLE IN CORPORATE PLANS',
  'ONLY AVAILABLE IN PROFESSIONAL AND CORPORATE PLANS',
])

/** How exports call the value in an object that stands for it: MongoDB, WordPress, and programs that make JSON of XML. */
const WRAPPED = 'rendered value #text _ _text $t __text __cdata _cdata #cdata-section'.split(' ')
/** And those that stand for values of one kind: MongoDB, Firestore, PHP, the New York Times, Arc. */
const WRAPPED_IN: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  id: ['$oid', '$numberLong'],
  title: ['main', 'basic'],
  published: ['$date', '$numberLong', '_seconds', 'seconds', 'date'],
}

/** An element of a list, which may be a blank text; null for what is none. */
function asPart(part: unknown, field: FieldName, wrappers: number): string | null {
  if (typeof part === 'string') return part
  if (part === null) return ''
  return isObject(part) ? (plainValue(part, field, wrappers)?.toString() ?? null) : null
}

/** Objects round a value that exports wrap: `{"text": {"value": {"rendered": "…"}}}` has two. */
const WRAPPERS = 8

/** What a field holds, out of what exports wrap it in. */
export function plainValue(value: unknown, field: FieldName, wrappers = WRAPPERS): string | number | null {
  if (typeof value === 'string') {
    if (value.trim() === '' || NOTHING.has(value)) return null
    return (field === 'text' ? richTextIn(value) : null) ?? value
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (field === 'text' && typeof value === 'object') {
    const rich = richText(value)
    if (rich !== null) return rich
  }
  if (Array.isArray(value)) {
    const parts = value.map(part => (wrappers === 0 ? null : asPart(part, field, wrappers - 1)))
    return parts.includes(null) ? null : parts.filter(part => part!.trim() !== '').join('\n\n') || null
  }
  if (!isObject(value) || wrappers === 0) return null
  const name = [...(WRAPPED_IN[field] ?? []), ...WRAPPED].find(key => Object.hasOwn(value, key))
  return name === undefined ? null : plainValue(Reflect.get(value, name), field, wrappers - 1)
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
