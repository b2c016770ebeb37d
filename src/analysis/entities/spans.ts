import { ENTITY_TYPES, type EntityType } from '../../model/tags.ts'

/** A name that a chain found: tokens `[first, last)`. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly type: EntityType
  /** what the chain itself took for the name, where its edges were mended */
  readonly read?: { readonly first: number; readonly last: number }
}

/** Names from labels (`1 + 4 * type + place`), in text order. */
export function readSpans(labels: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = []
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
