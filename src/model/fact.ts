import type { z } from 'zod'
import { dateFact } from './dates.ts'
import type { Kind } from './kind.ts'
import { numberFact } from './numbers.ts'
import { organizationFact } from './organizations.ts'
import { personFact } from './people.ts'
import { placeFact } from './places.ts'
import { quoteFact } from './quotes.ts'
import type { Span } from './span.ts'

/** The schema of each kind's own columns; shared columns are added where rows are made. */
export const FACTS = {
  numbers: numberFact,
  dates: dateFact,
  places: placeFact,
  organizations: organizationFact,
  people: personFact,
  quotes: quoteFact,
} as const satisfies Record<Kind, z.ZodType>

export type Fields<K extends Kind> = z.infer<(typeof FACTS)[K]>

/** A mention with its meaning. `start` and `end` are UTF-16 units. */
export interface Fact<K extends Kind = Kind> extends Span {
  readonly kind: K
  /** index of the sentence in which the span starts */
  readonly sentence: number
  readonly rule: string
  readonly fields: Fields<K>
}
export type Facts = { readonly [K in Kind]: readonly Fact<K>[] }
