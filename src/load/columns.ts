import type { z } from 'zod'
import { articleRow } from '../model/article-row.ts'
import { entityRow } from '../model/entity.ts'
import { FACTS } from '../model/fact.ts'
import { KINDS, type Kind } from '../model/kind.ts'
import { mentionRow } from '../model/mention-row.ts'
import { rejectedRow } from '../model/rejected-row.ts'
import { type JsonSchema, toJsonSchema } from './json-schema.ts'

/** The CSV tables in the order in which the data package lists them. */
export const TABLES = ['articles', ...KINDS, 'entities', 'rejected'] as const
export type Table = (typeof TABLES)[number]

/** A column of a CSV table, read off its zod schema. */
export interface Column {
  /** nested names are joined: `speaker_start` */
  readonly name: string
  /** where the value stands in a row of JSON */
  readonly path: readonly string[]
  readonly type: 'string' | 'number' | 'integer' | 'date'
  readonly required: boolean
  readonly description: string
  readonly values: readonly string[] | null
  readonly pattern: string | null
  readonly minimum: number | null
  readonly maximum: number | null
}

export const COLUMNS: Readonly<Record<Table, readonly Column[]>> = {
  articles: columnsOf(articleRow),
  numbers: factColumns('numbers'),
  dates: factColumns('dates'),
  places: factColumns('places'),
  organizations: factColumns('organizations'),
  people: factColumns('people'),
  quotes: factColumns('quotes'),
  entities: columnsOf(entityRow),
  rejected: columnsOf(rejectedRow),
}

function factColumns(kind: Kind): Column[] {
  const shared = columnsOf(mentionRow).filter(({ name }) => kind !== 'quotes' || name !== 'context')
  return [...shared, ...columnsOf(FACTS[kind])]
}

function columnsOf(schema: z.ZodType): Column[] {
  return flatten(toJsonSchema(schema), [])
}

/** Columns of a nested object say first what the object is. */
function flatten(schema: JsonSchema, path: readonly string[]): Column[] {
  const about = path.length > 0 && schema.description ? `${schema.description} ` : ''
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    inner.properties
      ? flatten(inner, [...path, name])
      : [toColumn({ ...inner, description: about + (inner.description ?? '') }, [...path, name])],
  )
}

function toColumn(schema: JsonSchema, path: readonly string[]): Column {
  // zod writes what may be null as a list of types or, where there is more to say than a type, as alternatives
  const known = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  const types = [known.type].flat()
  const isDate = known.format === 'date'
  return {
    name: path.join('_'),
    path,
    type: isDate ? 'date' : (types.find(type => type !== 'null') as Column['type']),
    required: known === schema && !types.includes('null'),
    description: schema.description ?? '',
    values: known.enum ?? null,
    pattern: isDate ? null : (known.pattern ?? null),
    minimum: bound(known.minimum),
    maximum: bound(known.maximum),
  }
}

/** zod gives every integer the bounds of exact doubles, which say nothing about the column. */
function bound(limit: number | undefined): number | null {
  return limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? null : limit
}
