import type { Kind, Kinds } from './kind.ts'
import type { Span } from './span.ts'

/** A stretch of text that an extractor found. */
export interface Mention<K extends Kind = Kind> extends Span {
  readonly kind: K
  readonly text: string
  /** extractor and rule, such as `numbers/range` */
  readonly rule: string
  /** how the words were read, not yet what they mean */
  readonly raw: Kinds[K]['raw']
}
export type Mentions = { readonly [K in Kind]: readonly Mention<K>[] }
