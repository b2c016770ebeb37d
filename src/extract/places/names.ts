import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

/** A name of a place where it stands, without containers. */
export interface PlaceName extends Span {
  readonly rule: string
}

/** The names of places in an article, in text order, none overlapping. */
export function listNames({ analysis }: Document, _gazetteer: Gazetteer): PlaceName[] {
  const { tokens, entities } = analysis
  return entities
    .filter(({ type }) => type === 'LOC')
    .map(({ first, last }) => ({
      start: tokens.start[first]!,
      end: tokens.end[last - 1]!,
      rule: 'places/name',
    }))
}
