import * as z from 'zod'
import type { KindModel } from './kind.ts'

export const PLACE_KINDS = [
  'continent',
  'country',
  'admin1',
  'admin2',
  'city',
  'neighbourhood',
  'region',
  'water',
  'facility',
] as const

/** How a place stands in the text: its own name and the containers written with it (`Calif.` of `Oakland, Calif.`). */
export interface PlaceRaw {
  readonly name: string
  readonly containers: readonly string[]
  /** the town or county that a facility is named for and stands in (`Mansfield` of `Mansfield City Hall`) */
  readonly seat: string | null
  /** what the words beside it call it (`Washington state`, `the city of Luxembourg`) */
  readonly sort: 'admin1' | 'city' | null
}

const placeFact = z.strictObject({
  name: z.string().min(1).describe('Canonical name.'),
  kind: z.enum(PLACE_KINDS).nullable().describe('What sort of place it is; empty where not known.'),
  geonames_id: z.number().int().nullable().describe('GeoNames id.'),
  latitude: z.number().min(-90).max(90).nullable().describe('Degrees north, WGS 84.'),
  longitude: z.number().min(-180).max(180).nullable().describe('Degrees east, WGS 84.'),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2 code.'),
  admin1: z.string().nullable().describe('ISO 3166-2 code of the first-level subdivision (US-CA).'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('How sure the answer is, 0 to 1; empty without an answer.'),
  resolved_by: z
    .string()
    .nullable()
    .describe(
      'What decided: container, context, population, region-table, user ...; empty without an answer.',
    ),
  entity_id: z.string().min(1).describe('Id of the place in the table entities.'),
})

declare module './kind.ts' {
  interface Kinds {
    places: KindTypes<PlaceRaw, typeof placeFact>
  }
}

export const placeKind: KindModel<'places'> = {
  name: 'places',
  singular: 'place',
  description: 'One row per mention of a place.',
  order: 3,
  fact: placeFact,
  spans: [],
  entityIds: ['entity_id'],
  needs: [],
  entityOf: ({ entity_id, name, geonames_id, country, latitude, longitude }) => ({
    id: entity_id,
    kind: 'place',
    name,
    as: 'mention',
    place: { geonames_id, country, latitude, longitude },
  }),
}
