import * as z from 'zod'
import { DESCRIPTORS } from '../kinds/index.ts'
import type { Fields } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'

type Values = Readonly<Record<string, unknown>>
/** Columns with their values, named as in CSV: `speaker_name`. A number may be written as text. */
export type Columns = Readonly<Record<string, string | number | null>>

/** The fields of a fact with some columns changed; null where a column is unknown or its value does not fit. */
export function withColumns<K extends Kind>(kind: K, fields: Fields<K>, columns: Columns): Fields<K> | null {
  const schema = DESCRIPTORS[kind].fact
  let changed: Values | null = fields as Values
  for (const [column, value] of Object.entries(columns))
    changed &&= withColumn(schema as z.ZodObject, changed, column, value)
  return schema.safeParse(changed).success ? (changed as Fields<K>) : null
}

/** The fields of a fact that a reader adds: the columns given, nothing in the others; null where that is no row. */
export const freshFields = <K extends Kind>(kind: K, columns: Columns): Fields<K> | null =>
  withColumns(kind, emptyOf(DESCRIPTORS[kind].fact as z.ZodObject) as Fields<K>, columns)

const emptyOf = (schema: z.ZodObject): Values =>
  Object.fromEntries(
    Object.entries(schema.shape).map(([name, inner]) => [
      name,
      inner instanceof z.ZodObject ? emptyOf(inner) : null,
    ]),
  )

function withColumn(
  schema: z.ZodObject,
  fields: Values,
  column: string,
  value: string | number | null,
): Values | null {
  // a column called `constructor` is none, though every object has one
  const own = Object.hasOwn(schema.shape, column) ? (schema.shape[column] as z.ZodType) : undefined
  if (own && !(own instanceof z.ZodObject)) {
    const fitting = fittingIn(own, value)
    return fitting === undefined ? null : { ...fields, [column]: fitting }
  }
  const outer = Object.keys(schema.shape).find(name => column.startsWith(`${name}_`))
  const inner = outer === undefined ? undefined : schema.shape[outer]
  if (outer === undefined || !(inner instanceof z.ZodObject)) return null
  const nested = withColumn(inner, fields[outer] as Values, column.slice(outer.length + 1), value)
  return nested && { ...fields, [outer]: nested }
}

const fittingIn = (schema: z.ZodType, value: string | number | null) =>
  [value, ...numberIn(value)].find(candidate => schema.safeParse(candidate).success)

/** The columns of a kind, nested names joined as in CSV, with what each may hold. */
export const columnsOf = (kind: Kind): ReadonlyMap<string, z.ZodType> =>
  new Map(flatten(DESCRIPTORS[kind].fact as z.ZodObject))

const flatten = (schema: z.ZodObject): [string, z.ZodType][] =>
  Object.entries(schema.shape).flatMap(([name, inner]) =>
    inner instanceof z.ZodObject
      ? flatten(inner).map(([column, own]): [string, z.ZodType] => [`${name}_${column}`, own])
      : [[name, inner as z.ZodType]],
  )

/** Whether a column may hold a value, written as a number or as text. */
export const fits = (schema: z.ZodType, value: string | number | null): boolean =>
  fittingIn(schema, value) !== undefined

/** As tables write numbers. What else JavaScript takes for one, such as `0x10`, a reader has not meant so. */
const NUMBER = /^\s*-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i

const numberIn = (value: string | number | null): readonly number[] =>
  typeof value === 'string' && NUMBER.test(value) ? [Number(value)] : []
