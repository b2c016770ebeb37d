import { DESCRIPTORS } from '../kinds/index.ts'
import type { Correction } from '../model/correction.ts'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import { sentenceAt } from '../model/positions.ts'
import { freshFields, withColumns } from './fields.ts'
import { type Identity, idOf } from './renames.ts'

/** A fact as the reader wants it, null where it is rejected, undefined where the new values do not fit. */
export function changeFact(
  fact: Fact,
  { action, fields = {} }: Correction,
  renames: Map<string, Identity | null>,
): Fact | null | undefined {
  if (action === 'reject') return null
  const sure = 'confidence' in fact.fields && !('confidence' in fields) ? { confidence: 1 } : {}
  const changed = withColumns(fact.kind, fact.fields, { ...fields, ...sure })
  if (changed === null) return undefined
  const before = fact.fields as { entity_id?: string | null }
  const corrected = { ...fact, rule: `corrections/${action}`, fields: changed } as Fact
  if (typeof fields.name !== 'string' || 'entity_id' in fields || !before.entity_id || fact.kind === 'places')
    return corrected
  const id = idOf(fact.kind, fields.name)
  renames.set(before.entity_id, { id, name: fields.name })
  return { ...corrected, fields: { ...changed, entity_id: id } } as Fact
}

/** The fact that a reader has marked at `[start, end)`, in UTF-16 units; null where the columns given make no row. */
export function addedFact(
  doc: Document,
  kind: Kind,
  [start, end]: readonly [number, number],
  { text, fields = {} }: Correction,
): Fact | null {
  const columns = 'name' in DESCRIPTORS[kind].fact.shape ? { name: text, ...fields } : fields
  const entity =
    'entity_id' in DESCRIPTORS[kind].fact.shape && !('entity_id' in fields)
      ? { entity_id: idOf(kind, String(columns.name ?? text)) }
      : {}
  const sure = 'confidence' in DESCRIPTORS[kind].fact.shape ? { confidence: 1 } : {}
  const fresh = freshFields(kind, { ...sure, ...columns, ...entity })
  return (
    fresh &&
    ({
      kind,
      start,
      end,
      sentence: sentenceAt(doc.analysis, start),
      rule: 'corrections/add',
      fields: fresh,
    } as Fact)
  )
}
