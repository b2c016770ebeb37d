import * as z from 'zod'
import { PLACE_KINDS } from './places.ts'
import { words } from './source-record.ts'

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

const coordinate = (most: number) => z.number().min(-most).max(most).nullable()
/** A name holds a letter or a digit: a full stop would be found at the end of every sentence. */
export const lexiconName = words
  .trim()
  .min(1)
  .regex(/[\p{L}\p{N}]/u, 'holds no letter and no digit')

/** A latitude alone is on no map. */
export const isOnMap = ({
  latitude,
  longitude,
}: {
  latitude: number | null
  longitude: number | null
}): boolean => (latitude === null) === (longitude === null)
export const HALF_A_PLACE = 'latitude and longitude go together'

/** A list that a program hands over. */
export const userLexicon = z.array(
  z.strictObject({
    kind: z.enum(['place', 'organization', 'person']),
    name: lexiconName,
    aliases: z.array(lexiconName),
    place: z
      .strictObject({
        kind: z.enum(PLACE_KINDS).nullable(),
        geonamesId: z.int().positive().nullable(),
        latitude: coordinate(90),
        longitude: coordinate(180),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .nullable(),
        admin1: z
          .string()
          .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
          .nullable(),
      })
      .refine(isOnMap, HALF_A_PLACE)
      .nullable(),
  }),
) satisfies z.ZodType<readonly LexiconEntry[]>

/** The user's own list, from `--lexicon FILE`. */
export type UserLexicon = readonly LexiconEntry[]
