import { describe, expect, test } from 'vitest'
import { locatePlaces } from '../read-places.ts'

/** The GeoNames ids of a marked text's places, in text order. */

describe('the user’s list', () => {
  const entry = { kind: 'place', aliases: ['Old Mill'], place: null } as const
  const place = {
    kind: null,
    geonamesId: null,
    latitude: 47.1,
    longitude: 8.2,
    country: 'CH',
    admin1: 'CH-LU',
  }

  test('beats the gazetteer', () => {
    const lexicon = [{ ...entry, name: 'Paris', place }]
    expect(locatePlaces('They met in L{Paris}.', { lexicon })[0]).toMatchObject({
      latitude: 47.1,
      country: 'CH',
      confidence: 1,
      resolved_by: 'user',
    })
  })

  test('names by alias, and takes coordinates from the gazetteer by id', () => {
    const lexicon = [
      {
        ...entry,
        name: 'Paris',
        aliases: ['Big P'],
        place: { ...place, latitude: null, longitude: null, geonamesId: 4717560 },
      },
    ]
    expect(locatePlaces('They met in L{Big P}.', { lexicon })[0]).toMatchObject({
      name: 'Paris',
      latitude: 33.6609,
    })
  })
})
