import * as z from 'zod'
import { KINDS } from '../kinds/index.ts'
import type { Correction } from '../model/correction.ts'
import type { Kind } from '../model/kind.ts'
import { columnsOf, fits } from './fields.ts'
import { impliedColumns } from './implied-columns.ts'

/**
 * Why a correction can apply to no article, whatever that holds, and what it lacks; null where it may. A run goes on without
 * such a correction, and says this.
 */
export function faultOf(correction: Correction): string | null {
  const { action, article_id: article, kind: table, scope, start, end, fields = {} } = correction
  if (action === 'merge' || action === 'part') return null
  const kind = KINDS.find(known => known === table)
  if (kind === undefined) return `kind must be one of ${KINDS.join(', ')}`
  if (article === undefined && scope !== 'all') return 'it lacks article_id'
  if (action === 'add' && (start === undefined || end === undefined))
    return 'a row that is added needs start and end'
  const columns = columnsOf(kind)
  for (const [column, value] of Object.entries(fields)) {
    const schema = columns.get(column)
    if (!schema) return `${kind} has no column ${column}`
    if (!fits(schema, value) || (column === 'name' && !SOUND.test(String(value))))
      return `${column} cannot be ${JSON.stringify(value)}${choices(schema)}`
  }
  const missing = action === 'add' ? neededOf(kind).filter(column => fields[column] === undefined) : []
  return missing.length > 0 ? `a row added to ${kind} needs ${missing.join(', ')} in fields` : null
}

/** The columns that a reader has to give of a row that is added: nothing else tells them. */
export function neededOf(kind: Kind): readonly string[] {
  const given = new Set([...OWN, ...Object.keys(impliedColumns('', kind, [0, 0], {}))])
  return [...columnsOf(kind)]
    .filter(([column, schema]) => !given.has(column) && !fits(schema, null))
    .map(([c]) => c)
}

/** Columns that every added row has. */
const OWN = ['name', 'entity_id', 'confidence']

/** What a name has, that is not signs alone. */
const SOUND = /[\p{L}\p{N}]/u

const choices = (schema: z.ZodType) => {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
  return inner instanceof z.ZodEnum ? `: it is one of ${inner.options.join(', ')}` : ''
}
