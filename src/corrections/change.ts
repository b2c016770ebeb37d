import { DESCRIPTORS } from '../kinds/index.ts'
import type { Correction } from '../model/correction.ts'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import { sentenceAt } from '../model/positions.ts'
import { slug } from '../transform/identity/slug.ts'
import { type NameWithin, withConsequences } from './consequences.ts'
import { type Columns, freshFields, withColumns } from './fields.ts'
import { impliedColumns } from './implied-columns.ts'
import { withWholeParts } from './parts.ts'
import { type Identity, idOf } from './renames.ts'

/** Where a correction is applied: an article, the UTF-16 units of its code points, and the names in it. */
export interface Place {
  readonly doc: Document
  readonly unitOf: (point: number) => number | undefined
  readonly nameWithin: NameWithin
}

/** A fact as the reader wants it, null where it is rejected, undefined where the new values do not fit. */
export function changeFact(
  fact: Fact,
  { action, fields = {} }: Correction,
  renames: Map<string, Identity | null>,
  { doc, unitOf, nameWithin }: Place,
): Fact | null | undefined {
  if (action === 'reject') return null
  if (isNameless(fields.name)) return undefined
  const before = fact.fields as unknown as Parameters<typeof withWholeParts>[1]
  const whole = withWholeParts(fact.kind, before, fields, { doc, sentence: fact.sentence, unitOf })
  const sure = 'confidence' in fact.fields && !('confidence' in fields) ? { confidence: 1 } : {}
  const columns = whole && withConsequences(fact, whole, nameWithin)
  const changed = columns && withColumns(fact.kind, fact.fields, { ...columns, ...sure })
  if (changed === null) return undefined
  const { entity_id: entity } = fact.fields as { entity_id?: string | null }
  const corrected = { ...fact, rule: `corrections/${action}`, fields: changed } as Fact
  if (typeof fields.name !== 'string' || 'entity_id' in fields || !entity || fact.kind === 'places')
    return corrected
  const id = idOf(fact.kind, fields.name)
  renames.set(entity, { id, name: fields.name })
  return { ...corrected, fields: { ...changed, entity_id: id } } as Fact
}

/** A name of signs alone would make one of all that bear such names. */
const isNameless = (name: unknown): boolean => typeof name === 'string' && slug(name) === ''

/** The fact that a reader has marked at `[start, end)`, in UTF-16 units; null where the columns given make no row. */
export function addedFact(
  { doc, unitOf }: Place,
  kind: Kind,
  [start, end]: readonly [number, number],
  { text, fields = {} }: Correction,
): Fact | null {
  const sentence = sentenceAt(doc.analysis, start)
  const whole = withWholeParts(kind, null, fields, { doc, sentence, unitOf })
  if (whole === null) return null
  const { shape } = DESCRIPTORS[kind].fact
  const columns: Columns = {
    ...('name' in shape ? { name: text } : {}),
    ...impliedColumns(doc.text, kind, [start, end], fields),
    ...whole,
  }
  if ('name' in shape && isNameless(columns.name)) return null
  const entity =
    'entity_id' in shape && !('entity_id' in fields)
      ? { entity_id: idOf(kind, String(columns.name ?? text)) }
      : {}
  const sure = 'confidence' in shape ? { confidence: 1 } : {}
  const fresh = freshFields(kind, { ...sure, ...columns, ...entity })
  return fresh && ({ kind, start, end, sentence, rule: 'corrections/add', fields: fresh } as Fact)
}
