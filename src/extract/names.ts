import type { Analysis, EntitySpan } from '../model/analysis.ts'
import type { EntityType } from '../model/tags.ts'

/** A name with its offsets and text. */
export interface Name {
  readonly entity: EntitySpan
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The names of one type that the recogniser found, in text order. */
export function namesOf({ text, tokens, entities }: Analysis, type: EntityType): Name[] {
  return entities
    .filter(entity => entity.type === type)
    .map(entity => {
      const start = tokens.start[entity.first]!
      const end = tokens.end[entity.last - 1]!
      return { entity, start, end, text: text.slice(start, end) }
    })
}

/** A name without its first tokens, or null if none is left. */
export function dropFirst(analysis: Analysis, { entity }: Name, count: number): Name | null {
  const first = entity.first + count
  if (first >= entity.last) return null
  const start = analysis.tokens.start[first]!
  const end = analysis.tokens.end[entity.last - 1]!
  return { entity: { ...entity, first }, start, end, text: analysis.text.slice(start, end) }
}
