import type { EntitySpan } from '../../model/analysis.ts'
import { ENTITY_TYPES } from '../../model/tags.ts'

/** Names from labels (`1 + 4 * type + place`), in text order. */
export function readSpans(labels: Uint8Array): EntitySpan[] {
  const spans: EntitySpan[] = []
  let first = 0
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (label === 0) continue
    const place = (label - 1) & 3
    if (place === 0 || place === 3) first = i
    if (place >= 2) spans.push({ first, last: i + 1, type: ENTITY_TYPES[(label - 1) >> 2]! })
  }
  return spans
}
