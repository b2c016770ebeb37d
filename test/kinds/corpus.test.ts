import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCorpus, tallyEntities } from '../../src/kinds/corpus.ts'
import { noFacts } from '../../src/kinds/index.ts'
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
    fields: { name: 'Mara Quist', entity_id: 'person:mara-quist', role: null, affiliation: null, ...fields },
  })
  const quoteBy = (entity_id: string | null, name: string | null): Fact<'quotes'> => ({
    kind: 'quotes',
    start: 0,
    end: 4,
    sentence: 0,
    rule: 'quotes/test',
    fields: {
      type: 'direct',
      cue: { start: null, end: null, text: null },
      speaker: { start: null, end: null, text: null, name, kind: 'person', entity_id, resolved_by: null },
      group: null,
    },
  })
  const rowsOf = (...articles: Facts[]) => {
    const corpus = createCorpus()
    for (const facts of articles) corpus.add(tallyEntities(text, facts))
    return [...corpus.rows()]
  }

  test('counts mentions, articles and quotes, and gathers other forms of the name', () => {
    const facts = { ...NONE, people: [person(0, 10), person(15, 20), person(22, 32)] }
    const spoken = { ...facts, quotes: [quoteBy('person:mara-quist', 'Mara Quist'), quoteBy(null, null)] }
    expect(rowsOf(facts, spoken)).toEqual([
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

  test('has no alias where there is but one form, and no semicolon inside one', () => {
    expect(rowsOf({ ...NONE, people: [person(0, 10)] })[0]!.aliases).toBeNull()
    const odd = { ...NONE, people: [person(0, 10, { name: 'Quist; Mara' })] }
    expect(rowsOf(odd)[0]).toMatchObject({ name: 'Quist; Mara', aliases: 'Mara Quist' })
  })

  test('joins places by their GeoNames number, others by name', () => {
    const place = (name: string, geonames_id: number | null): Fact<'places'> => ({
      kind: 'places',
      start: 0,
      end: 4,
      sentence: 0,
      rule: 'places/test',
      fields: {
        name,
        kind: null,
        geonames_id,
        latitude: null,
        longitude: null,
        country: null,
        admin1: null,
        confidence: null,
        resolved_by: null,
      },
    })
    const facts = {
      ...NONE,
      places: [place('Fresno', 5350937), place('Fresno', null), place('fresno', 5350937)],
    }
    expect(rowsOf(facts).map(({ entity_id, mentions }) => [entity_id, mentions])).toEqual([
      ['place:fresno', 1],
      ['place:geonames-5350937', 2],
    ])
  })

  test('keeps a speaker who is named nowhere else, so that every key has its row', () => {
    expect(rowsOf({ ...NONE, quotes: [quoteBy('person:bo-li', 'Bo Li')] })).toEqual([
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
      aliases: fc.array(word, { maxLength: 2 }),
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
