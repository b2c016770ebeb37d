import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { PLACE_KINDS } from '../model/places.ts'
import { sharedAliases } from '../model/shared-aliases.ts'
import { words } from '../model/source-record.ts'
import {
  HALF_A_PLACE,
  isOnMap,
  type LexiconEntry,
  lexiconName,
  type UserLexicon,
} from '../model/user-lexicon.ts'
import { createConsole } from './console.ts'
import { UsageError } from './usage-error.ts'
import { readUserFile } from './user-file.ts'

const isNothing = (value: unknown) =>
  value === undefined || (typeof value === 'string' && value.trim() === '')
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(value => (isNothing(value) ? null : value), schema.nullable())
const number = (least: number, most: number) =>
  optional(
    z.preprocess(
      value => (typeof value === 'string' ? Number(value) : value),
      z.number().min(least).max(most),
    ),
  )

const entrySchema = z.strictObject({
  kind: z.enum(['place', 'organization', 'person']),
  name: lexiconName,
  aliases: z
    .union([z.array(words), words.transform(list => list.split(';'))])
    .nullish()
    .transform(list => (list ?? []).map(alias => alias.trim()).filter(alias => alias !== ''))
    .pipe(z.array(lexiconName)),
  place_kind: optional(z.enum(PLACE_KINDS)),
  geonames_id: number(1, Number.MAX_SAFE_INTEGER).pipe(z.int().nullable()),
  latitude: number(-90, 90),
  longitude: number(-180, 180),
  country: optional(z.string().regex(/^[A-Z]{2}$/)),
  admin1: optional(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)),
})

/**
 * Reads the user's own names from a CSV file with a header or a JSON array of objects: `kind`, `name`,
 * `aliases` (joined by `;`, in JSON also an array), and for places `place_kind`, `geonames_id`, `latitude`,
 * `longitude`, `country`, `admin1`. Throws a `UsageError` that names the entry. Aliases that several names share are told.
 */
export async function readLexicon(
  path: string,
  warn: (line: string) => void = line => createConsole(process.stderr, false).warn(line),
): Promise<UserLexicon> {
  const content = await readUserFile('--lexicon', path)
  const isJson = /\.json$/i.test(path)
  const rows = isJson ? parseJson(path, content) : parseCsv(path, content)
  if (rows.length === 0) throw new UsageError(`--lexicon ${path}: holds no names`)
  const lexicon = rows.map((row, i) => {
    const parsed = entrySchema.safeParse(row)
    if (parsed.success && isOnMap(parsed.data)) return toEntry(parsed.data)
    const where = isJson ? `entry ${i + 1}` : `row ${i + 2}`
    const why = parsed.success ? HALF_A_PLACE : describe(parsed.error.issues[0]!)
    throw new UsageError(`--lexicon ${path}: ${where}, ${why}`)
  })
  const shared = sharedAliases(lexicon)
  for (const { alias, names } of shared.slice(0, TOLD))
    warn(
      `--lexicon ${path}: ${alias} stands with several names (${names.join(', ')}), and is an alias of none`,
    )
  if (shared.length > TOLD) warn(`--lexicon ${path}: and so do ${shared.length - TOLD} more aliases`)
  return lexicon
}

/** Shared aliases that are told one by one. */
const TOLD = 5

/** A name that nobody reads is refused, too: a misspelt `alias` would be lost in silence. */
function describe(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys') return `${issue.path.join('.') || 'entry'}: ${issue.message}`
  return `${issue.keys.join(', ')}: is none of ${Object.keys(entrySchema.shape).join(', ')}`
}

function parseJson(path: string, content: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(content)
    if (Array.isArray(value)) return value
  } catch {
    throw new UsageError(`--lexicon ${path}: not valid JSON`)
  }
  throw new UsageError(`--lexicon ${path}: the JSON is not an array of entries`)
}

/** Spreadsheets of many countries set semicolons between the cells. */
function delimiterOf(content: string): string {
  const header = content.trimStart().split(/\r?\n/, 1)[0]!
  return [',', ';', '\t'].find(mark => header.includes(mark)) ?? ','
}

function parseCsv(path: string, content: string): readonly unknown[] {
  const refuse = (reason: string) => new UsageError(`--lexicon ${path}: ${reason}`)
  let rows: string[][]
  try {
    const delimiter = delimiterOf(content)
    rows = parse(content, { delimiter, skip_empty_lines: true, relax_column_count: true, trim: true })
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : 'not valid CSV')
  }
  const [header = [], ...entries] = rows
  const twice = header.find((name, i) => name !== '' && header.indexOf(name) !== i)
  if (twice !== undefined) throw refuse(`two columns are called ${twice}`)
  if (entries.length > 0 && !header.includes('kind'))
    throw refuse(`no column kind in the header: ${header.join(', ')}`)
  // programs write empty columns behind the last; whatever stands below no name would be lost
  const extra = entries.findIndex(cells => cells.some((cell, i) => cell !== '' && !header[i]))
  if (extra >= 0) throw refuse(`row ${extra + 2} has a cell that no column of the header is above`)
  return entries.map(cells => Object.fromEntries(entriesOf(header, cells)))
}

const entriesOf = (header: readonly string[], cells: readonly string[]) =>
  header.map((name, i) => [name, cells[i]] as const).filter(([name]) => name !== '')

function toEntry(row: z.infer<typeof entrySchema>): LexiconEntry {
  const { kind, name, aliases, place_kind, geonames_id, latitude, longitude, country, admin1 } = row
  const place = { kind: place_kind, geonamesId: geonames_id, latitude, longitude, country, admin1 }
  const known = kind === 'place' && Object.values(place).some(value => value !== null)
  return { kind, name, aliases, place: known ? place : null }
}
