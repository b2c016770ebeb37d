import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCorpus, tallyEntities } from '../../src/kinds/corpus.ts'
import { forKinds, noFacts } from '../../src/kinds/index.ts'
import type { EntityTally } from '../../src/model/entity.ts'
import type { Fact, Facts, Fields } from '../../src/model/fact.ts'

const NONE = noFacts()

describe('roll-up', () => {
  const text = 'Mara Quist met Quist; Mara\nQuist spoke'
  const person = (start: number, end: number, fields: Partial<Fields<'people'>> = {}): Fact<'people'> => ({
    kind: 'people',
    start,
    end,
    sentence: 0,
    rule: 'people/test',
    fields: {
      name: 'Mara Quist',
      entity_id: 'person:mara-quist',
      role: null,
      affiliation: null,
      affiliation_id: null,
      confidence: 0.9,
      ...fields,
    },
  })
  const quoteBy = (entity_id: string | null, name: string | null): Fact<'quotes'> => ({
    kind: 'quotes',
    start: 0,
    end: 4,
    sentence: 0,
    rule: 'quotes/test',
    fields: {
      type: 'direct',
      act: 'say',
      cue: { start: null, end: null, text: null },
      speaker: {
        start: null,
        end: null,
        text: null,
        name,
        kind: 'person',
        entity_id,
        role: null,
        affiliation: null,
        resolved_by: null,
      },
      group: null,
      confidence: 0.9,
    },
  })
  const toRow = ({ start, end, fields }: Fact) => ({ text: text.slice(start, end), ...fields })
  const rowsOf = (...articles: Facts[]) => {
    const corpus = createCorpus()
    for (const facts of articles) corpus.add(tallyEntities(forKinds(kind => facts[kind].map(toRow))))
    return [...corpus.rows()]
  }

  test('counts mentions, articles and quotes, and gathers other forms of the name', () => {
    const facts = { ...NONE, people: [person(0, 10), person(15, 20), person(22, 32)] }
    const spoken = { ...facts, quotes: [quoteBy('person:mara-quist', 'Mara Quist'), quoteBy(null, null)] }
    expect(rowsOf(facts, spoken)).toMatchObject([
      {
        entity_id: 'person:mara-quist',
        kind: 'person',
        name: 'Mara Quist',
        aliases: 'Quist',
        articles: 2,
        mentions: 6,
        quotes: 1,
      },
    ])
  })

  test('takes the most frequent name, then the first by code unit; the others become aliases', () => {
    const named = (name: string) => ({ ...NONE, people: [person(0, 10, { name })] })
    expect(rowsOf(named('MARA QUIST'), named('Mara quist'), named('Mara quist'))).toMatchObject([
      { name: 'Mara quist', aliases: 'MARA QUIST;Mara Quist' },
    ])
    expect(rowsOf(named('mara Quist'), named('MARA Quist'))[0]!.name).toBe('MARA Quist')
  })

  test('has no affiliation that is an exception', () => {
    const belonging = (affiliation: string | null) => ({ ...NONE, people: [person(0, 10, { affiliation })] })
    const plain = Array.from({ length: 8 }, () => belonging(null))
    expect(rowsOf(belonging('Norland'), ...plain.slice(1))[0]!.affiliation).toBe('Norland')
    expect(rowsOf(belonging('Norland'), ...plain)[0]!.affiliation).toBeNull()
  })

  test('has no alias where there is but one form, and no semicolon inside one', () => {
    expect(rowsOf({ ...NONE, people: [person(0, 10)] })[0]!.aliases).toBeNull()
    const odd = { ...NONE, people: [person(0, 10, { name: 'Quist; Mara' })] }
    expect(rowsOf(odd)[0]).toMatchObject({ name: 'Quist; Mara', aliases: 'Mara Quist' })
  })

  test('joins places by their id and says where they are', () => {
    const place = (
      name: string,
      entity_id: string,
      geonames_id: number | null,
      latitude: number | null = 36.7,
    ): Fact<'places'> => ({
      kind: 'places',
      start: 0,
      end: 4,
      sentence: 0,
      rule: 'places/test',
      fields: {
        name,
        kind: null,
        geonames_id,
        latitude,
        longitude: latitude && -119.8,
        country: 'US',
        admin1: null,
        confidence: null,
        resolved_by: null,
        entity_id,
      },
    })
    const facts = {
      ...NONE,
      places: [
        place('Fresno', 'place:1', 1, null),
        place('Fresno', 'place:fresno@x', null),
        place('fresno', 'place:1', 1),
      ],
    }
    expect(rowsOf(facts)).toMatchObject([
      { entity_id: 'place:1', mentions: 2, geonames_id: 1, country: 'US', latitude: 36.7, longitude: -119.8 },
      { entity_id: 'place:fresno@x', mentions: 1, geonames_id: null },
    ])
  })

  test('gives the most frequent role and affiliation', () => {
    const as = (role: string | null, affiliation: string | null) => person(0, 10, { role, affiliation })
    const facts = {
      ...NONE,
      people: [as('chief', 'Halden'), as('mayor', 'Halden'), as('mayor', null), as(null, null)],
    }
    expect(rowsOf(facts)).toMatchObject([{ role: 'mayor', affiliation: 'Halden', organization_kind: null }])
  })

  test('keeps a speaker who is named nowhere else, so that every key has its row', () => {
    expect(rowsOf({ ...NONE, quotes: [quoteBy('person:bo-li', 'Bo Li')] })).toMatchObject([
      {
        entity_id: 'person:bo-li',
        kind: 'person',
        name: 'Bo Li',
        aliases: null,
        articles: 1,
        mentions: 0,
        quotes: 1,
      },
    ])
  })

  test('gives the same rows whatever way the articles are divided and ordered', () => {
    const word = fc.constantFrom('a', 'b', 'B', 'constructor', '__proto__')
    const tally: fc.Arbitrary<EntityTally> = fc.record({
      id: word,
      kind: fc.constant('person' as const),
      names: fc.array(fc.tuple(word, fc.nat(3)), { minLength: 1, maxLength: 2 }),
      roles: fc.array(fc.tuple(word, fc.nat(3)), { maxLength: 2 }),
      affiliations: fc.array(fc.tuple(word, fc.nat(3)), { maxLength: 2 }),
      organizationKinds: fc.constant([]),
      aliases: fc.array(word, { maxLength: 2 }),
      place: fc.option(
        fc.constantFrom(
          { geonames_id: 1, country: 'US', latitude: 1, longitude: 2 },
          { geonames_id: 2, country: null, latitude: null, longitude: null },
        ),
      ),
      articles: fc.constant(1),
      mentions: fc.nat(5),
      quotes: fc.nat(5),
    })
    const parts = fc.array(fc.array(tally, { maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(parts, given => {
        const whole = createCorpus()
        for (const tallies of given) whole.add(tallies)
        const merged = createCorpus()
        for (const tallies of [...given].reverse()) {
          const shard = createCorpus()
          shard.add([...tallies].reverse())
          merged.add(shard.tallies())
        }
        expect([...merged.rows()]).toEqual([...whole.rows()])
      }),
    )
  })
})
