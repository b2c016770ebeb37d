import { COLUMNS, type Column } from './columns.ts'
import type { JsonValue } from './json.ts'
import { type ForeignKey, TABLE_MODELS, type Table } from './tables.ts'

/** Where the profiles of Data Package v2 stand. */
export const PROFILES = 'https://datapackage.org/profiles/2.0'

/** The Table Schema of a table; `resourceOf` names the resources that its keys lead to. */
export function describeTable(table: Table, resourceOf = (other: Table): string => other): JsonValue {
  const { primaryKey, foreignKeys } = TABLE_MODELS[table]
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: COLUMNS[table].map(describeColumn),
    missingValues: [''],
    ...(primaryKey === null ? {} : { primaryKey: [primaryKey] }),
    ...(foreignKeys.length === 0
      ? {}
      : { foreignKeys: foreignKeys.map(key => describeForeignKey(key, resourceOf)) }),
  }
}

function describeColumn(column: Column): JsonValue {
  return {
    name: column.name,
    type: column.type,
    description: column.description,
    constraints: {
      ...(column.required ? { required: true } : {}),
      ...(column.values ? { enum: column.values } : {}),
      ...(column.pattern !== null ? { pattern: column.pattern } : {}),
      ...(column.minimum !== null ? { minimum: column.minimum } : {}),
      ...(column.maximum !== null ? { maximum: column.maximum } : {}),
    },
  }
}

const describeForeignKey = (
  { column, table, key }: ForeignKey,
  resourceOf: (table: Table) => string,
): JsonValue => ({
  fields: [column],
  reference: { resource: resourceOf(table), fields: [key] },
})
