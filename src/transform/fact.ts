import type { Document } from '../model/document.ts'
import type { Fact, Fields } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import type { Mention } from '../model/mention.ts'
import { sentenceAt } from '../model/positions.ts'

/** A mention with its meaning. */
export function toFact<K extends Kind>(
  doc: Document,
  { kind, start, end, rule }: Mention<K>,
  fields: Fields<K>,
): Fact<K> {
  return { kind, start, end, sentence: sentenceAt(doc.analysis, start), rule, fields }
}
