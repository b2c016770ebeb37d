import type * as z from 'zod'
import { type JsonSchema, toJsonSchema } from './json-schema.ts'
import { TABLE_MODELS, TABLES, type Table } from './tables.ts'

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

export const COLUMNS = Object.fromEntries(
  TABLES.map(table => [table, TABLE_MODELS[table].schemas.flatMap(columnsOf)]),
) as unknown as Readonly<Record<Table, readonly Column[]>>

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
