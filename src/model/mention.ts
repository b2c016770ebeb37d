import type { DateRaw } from './dates.ts'
import type { Kind } from './kind.ts'
import type { NumberRaw } from './numbers.ts'
import type { OrganizationRaw } from './organizations.ts'
import type { PersonRaw } from './people.ts'
import type { PlaceRaw } from './places.ts'
import type { QuoteRaw } from './quotes.ts'
import type { Span } from './span.ts'

/** What each extractor hands to the normaliser of its kind: how it read the words, not yet what they mean. */
export interface Raw {
  numbers: NumberRaw
  dates: DateRaw
  places: PlaceRaw
  organizations: OrganizationRaw
  people: PersonRaw
  quotes: QuoteRaw
}

/** A stretch of text that an extractor found. */
export interface Mention<K extends Kind = Kind> extends Span {
  readonly kind: K
  readonly text: string
  /** extractor and rule, such as `numbers/range` */
  readonly rule: string
  readonly raw: Raw[K]
}
export type Mentions = { readonly [K in Kind]: readonly Mention<K>[] }
