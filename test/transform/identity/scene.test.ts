import { expect, test } from 'vitest'
import type { Fact } from '../../../src/model/fact.ts'
import { organizationId } from '../../../src/transform/identity/organization-id.ts'
import { sceneOf } from '../../../src/transform/identity/scene.ts'

const known = { kinds: new Map(), spelled: new Map() }

/** Places by name and country, as sure as can be. */
const placesOf = (places: readonly [string, string | null][]) =>
  places.map(([name, country]) => ({
    fields: { name, country, admin1: null, confidence: 0.97 },
  })) as unknown as Fact<'places'>[]

test.each<[string, [string, string | null][], string[], string]>([
  ['Congress', [], ['GOP', 'Congress'], 'organization:united-states-congress'],
  ['Congress', [['White House', 'US']], ['Congress'], 'organization:united-states-congress'],
  [
    'Congress',
    [
      ['Ukraine', 'UA'],
      ['Russia', 'RU'],
    ],
    ['FBI', 'Congress'],
    'organization:united-states-congress',
  ],
  ['Senate', [], ['House Republicans', 'Congress', 'Senate'], 'organization:united-states-senate'],
  ['Senate', [], ['GOP', 'Senate', 'Ohio Legislature', 'Congress'], 'organization:senate@a'],
  [
    'Congress',
    [
      ['Lima', 'PE'],
      ['Cusco', 'PE'],
    ],
    ['FBI', 'Congress'],
    'organization:congress@a',
  ],
  ['Parliament', [], ['Tories', 'Parliament'], 'organization:parliament@gb'],
  ['Home Office', [], ['Home Office'], 'organization:home-office@gb'],
  // no bodies of that country
  ['Parliament', [], ['FBI', 'Parliament'], 'organization:parliament@a'],
  ['Congress', [], ['Tories', 'Congress'], 'organization:congress@a'],
  // of both
  ['Treasury', [], ['Tories', 'GOP', 'Treasury'], 'organization:treasury@a'],
])('%s beside %j and %j is %s', (name, places, names, id) => {
  const facts = placesOf(places)
  expect(organizationId(name, 'a', sceneOf(null, facts, names), known, false)).toBe(id)
})
