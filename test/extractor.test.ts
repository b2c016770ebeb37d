import { describe, expect, test } from 'vitest'
import { ArticleError, createExtractor, type ExtractorOptions, type LexiconEntry } from '../src/index.ts'

const TEXT = 'Ann Roe said that 12 ferries had left Paris.'
const PLACE = { kind: null, geonamesId: null, latitude: null, longitude: null, country: null, admin1: null }
const entry = (given: object): LexiconEntry[] => [
  { kind: 'place', name: 'Paris, Idaho', aliases: ['Paris'], place: null, ...given } as LexiconEntry,
]

describe('an option that would decide nothing, or put out what no file can hold, is refused', () => {
  test.each<[string, unknown, RegExp]>([
    ['a region that there is none of', { region: 'XX' }, /no country or state has the code XX/],
    ['a state that there is none of', { region: 'US-XX' }, /no country or state has the code US-XX/],
    ['no list', { lexicon: 5 }, /at lexicon/],
    ['a name of half a character', { lexicon: entry({ name: '\ud800' }) }, /holds a lone surrogate/],
    ['a name of blanks', { lexicon: entry({ name: ' ' }) }, /lexicon\[0\]\.name/],
    ['a name of a full stop', { lexicon: entry({ name: '.' }) }, /holds no letter and no digit/],
    ['an alias without a word', { lexicon: entry({ aliases: [''] }) }, /lexicon\[0\]\.aliases\[0\]/],
    ['no aliases', { lexicon: entry({ aliases: undefined }) }, /lexicon\[0\]\.aliases/],
    ['another kind', { lexicon: entry({ kind: 'ship' }) }, /lexicon\[0\]\.kind/],
    ['a column beside the place', { lexicon: entry({ latitude: 42 }) }, /latitude/],
    ['a latitude off the map', { lexicon: entry({ place: { ...PLACE, latitude: 91 } }) }, /latitude/],
    ['half a place', { lexicon: entry({ place: { ...PLACE, latitude: 9 } }) }, /latitude and longitude go/],
    ['one that is no number', { lexicon: entry({ place: { ...PLACE, latitude: Number.NaN } }) }, /latitude/],
  ])('%s', (_, options, message) => {
    expect(() => createExtractor(options as ExtractorOptions)).toThrow(TypeError)
    expect(() => createExtractor(options as ExtractorOptions)).toThrow(message)
  })

  test('others are taken', () => {
    const lexicon = entry({ place: { ...PLACE, latitude: 42.2, longitude: -111.4, country: 'US' } })
    const { places } = createExtractor({ region: 'US-ID', lexicon })({ id: 'a', text: TEXT })
    expect(places).toMatchObject([{ name: 'Paris, Idaho', latitude: 42.2, country: 'US' }])
  })
})

const circular: Record<string, unknown> = { id: 'a', text: TEXT }
circular.title = circular

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', TEXT],
  ['a number that JSON has not', { id: 10n, text: TEXT }],
  ['one that holds itself', circular],
  ['paragraphs', { id: 'a', text: [TEXT, TEXT] }],
  ['a text in an object', { id: 'a', text: { value: TEXT } }],
])('an article that is %s is refused as an article', (_, article) => {
  const extract = createExtractor()
  expect(() => extract(article as never)).toThrow(ArticleError)
  expect(() => extract(article as never)).toThrow(/BAD_RECORD/)
})

test.each<[string, string | number | Date]>([
  ['a day', '2024-05-16'],
  ['an instant', new Date('2024-05-16T22:00:00Z')],
  ['milliseconds', Date.UTC(2024, 4, 16)],
])('%s is a publication date', (_, published) => {
  const record = createExtractor()({ id: 'a', text: TEXT, published })
  expect(record).toMatchObject({ published: '2024-05-16', published_from: 'record' })
})

test('an article that writes itself as no object is refused as one', () => {
  expect(() => createExtractor()({ id: 'a', text: TEXT, toJSON: () => null } as never)).toThrow(/BAD_JSON/)
})

test('fields that are not named are ignored, whatever they hold', () => {
  const extract = createExtractor()
  const other = 'Bo Lund told the council in Oslo that 40 trams had stopped. '.repeat(9)
  const record: Record<string, unknown> = {
    id: 'a',
    text: TEXT,
    content: other,
    meta: { title: 'Trams' },
    nr: 10n,
  }
  record.self = record
  expect(extract(record as never)).toEqual(extract({ id: 'a', text: TEXT }))
})

test('an article may be of a class', () => {
  class Story {
    get id() {
      return 'a'
    }
    get text() {
      return TEXT
    }
  }
  expect(createExtractor()(new Story())).toEqual(createExtractor()({ id: 'a', text: TEXT }))
})
