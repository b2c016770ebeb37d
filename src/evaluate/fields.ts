import { DESCRIPTORS } from '../kinds/index.ts'
import { COLUMNS } from '../load/columns.ts'
import type { Kind } from '../model/kind.ts'
import type { GoldRow } from './gold.ts'
import { kilometres, NEAR_KM } from './kilometres.ts'
import { sameCue } from './words.ts'

/** Something that can be right or wrong about a row that was found. */
export interface Field {
  /** `value`, `speaker.name`; `location` stands for latitude and longitude */
  readonly name: string
  /** was it annotated? `null` was: it must be empty */
  isGiven(gold: Row): boolean
  isRight(gold: Row, found: Row): boolean
  /** what a row says, for a list of errors */
  show(row: Row): string
}
type Row = Readonly<Record<string, unknown>> | GoldRow

/** Columns that say how a row came about or where its parts stand, beside the ids that newsfacts makes up. */
const NOT_JUDGED: ReadonlySet<string> = new Set([
  'confidence',
  'resolved_by',
  'group',
  'start',
  'end',
  'latitude',
  'longitude',
])
/** Columns that every kind has: they say where a row stands. */
const SHARED: ReadonlySet<string> = new Set(
  'id article_id start end text sentence context rule report_url'.split(' '),
)

/** What can be judged of the rows of a kind: each of its own columns, and where it lies on the map. */
export function fieldsOf(kind: Kind): readonly Field[] {
  const own = COLUMNS[kind].filter(({ path }) => path.length > 1 || !SHARED.has(path[0]!))
  const { entityIds } = DESCRIPTORS[kind]
  const fields = own
    .filter(({ name, path }) => !NOT_JUDGED.has(path.at(-1)!) && !entityIds.includes(name))
    .map(({ path }) => columnField(path))
  return own.some(({ name }) => name === 'latitude') ? [...fields, LOCATION] : fields
}

function columnField(path: readonly string[]): Field {
  const name = path.join('.')
  const compare = name === 'cue.text' ? isSameCue : isSame
  return {
    name,
    isGiven: row => isGiven(row, path),
    isRight: (gold, found) => compare(valueAt(gold, path), valueAt(found, path)),
    show: row => show(valueAt(row, path)),
  }
}

/** Latitude and longitude together: within 161 km, or both empty. */
const LOCATION: Field = {
  name: 'location',
  isGiven: row => isGiven(row, ['latitude']) && isGiven(row, ['longitude']),
  isRight: (gold, found) => {
    const [a, b] = [pointOf(gold), pointOf(found)]
    return a === null || b === null ? a === b : kilometres(a, b) <= NEAR_KM
  },
  show: row => {
    const point = pointOf(row)
    return point === null ? 'empty' : `${point.lat}, ${point.lon}`
  },
}

function pointOf(row: Row): { lat: number; lon: number } | null {
  const [lat, lon] = [valueAt(row, ['latitude']), valueAt(row, ['longitude'])]
  return isEmpty(lat) || isEmpty(lon) ? null : { lat: Number(lat), lon: Number(lon) }
}

/** A column is given where its key is there, or where the object that it lies in is there and null. */
function isGiven(row: Row, path: readonly string[]): boolean {
  let value: unknown = row
  for (const key of path) {
    if (value === null) return true
    if (typeof value !== 'object' || !Object.hasOwn(value as object, key)) return false
    value = (value as Record<string, unknown>)[key]
  }
  return true
}

function valueAt(row: Row, path: readonly string[]): unknown {
  let value: unknown = row
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key]
  return value ?? null
}

const isEmpty = (value: unknown) => value === null || value === ''
const isNumber = (value: unknown): value is number => typeof value === 'number'

/** Texts without a leading article, blanks and case set aside. */
const plain = (value: unknown) =>
  isEmpty(value)
    ? ''
    : String(value)
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/^(?:the|an?)\s+/i, '')
        .toLowerCase()

/** Numbers are equal but for rounding: a hundred-thousandth. */
function isSame(gold: unknown, found: unknown): boolean {
  if (isNumber(gold) && !isEmpty(found)) return Math.abs(gold - Number(found)) <= 1e-5 * Math.abs(gold) + 1e-8
  return plain(gold) === plain(found)
}

const isSameCue = (gold: unknown, found: unknown) =>
  isEmpty(gold) || isEmpty(found) ? isEmpty(gold) && isEmpty(found) : sameCue(String(gold), String(found))

const show = (value: unknown) => (isEmpty(value) ? 'empty' : JSON.stringify(value))
