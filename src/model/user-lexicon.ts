import type { PLACE_KINDS } from './places.ts'

/** What a newsroom knows about a name: it beats whatever newsfacts would guess. */
export interface LexiconEntry {
  readonly kind: 'place' | 'organization' | 'person'
  /** canonical name for the output */
  readonly name: string
  /** other ways to write it */
  readonly aliases: readonly string[]
  /** of a place; empty where the user gave none */
  readonly place: LexiconPlace | null
}

export interface LexiconPlace {
  readonly kind: (typeof PLACE_KINDS)[number] | null
  readonly geonamesId: number | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  /** ISO 3166-2 */
  readonly admin1: string | null
}

/** The user's own list, from `--lexicon FILE`. */
export type UserLexicon = readonly LexiconEntry[]
