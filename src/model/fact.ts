import type { Kind, Kinds } from './kind.ts'
import type { Span } from './span.ts'

/** The columns that only one kind has. */
export type Fields<K extends Kind> = Kinds[K]['fields']

/** A mention with its meaning. `start` and `end` are UTF-16 units. */
export interface Fact<K extends Kind = Kind> extends Span {
  readonly kind: K
  /** index of the sentence in which the span starts */
  readonly sentence: number
  readonly rule: string
  readonly fields: Fields<K>
}
export type Facts = { readonly [K in Kind]: readonly Fact<K>[] }
