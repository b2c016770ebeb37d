import { createHash } from 'node:crypto'
import { noFacts } from '../../src/kinds/index.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Document } from '../../src/model/document.ts'
import type { Fact, Facts, Fields } from '../../src/model/fact.ts'
import type { Kind } from '../../src/model/kind.ts'
import type { Accepted } from '../../src/model/outcome.ts'

type Given = { [K in Kind]?: readonly Fact<K>[] }

/** An accepted article whose every line is a sentence. */
export function makeArticle(text: string, facts: Given = {}, given: Partial<Document> = {}): Accepted {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
  const doc: Document = {
    id: 'town/fire',
    source: 'town/fire.txt',
    sha256: createHash('sha256').update(text).digest('hex'),
    encoding: 'utf-8',
    text,
    title: null,
    published: null,
    publishedFrom: null,
    url: null,
    language: 'en',
    warnings: [],
    written: null,
    paragraphs: lines,
    analysis: {
      sentences: { count: lines.length },
      sentenceSpan: (sentence: number) => lines[sentence]!,
    } as unknown as Analysis,
    ...given,
  }
  return { ok: true, doc, facts: { ...noFacts(), ...given, ...facts } as Facts }
}

/** A fact on the first occurrence of some words of a text in which every line is a sentence. */
export function makeFact<K extends Kind>(kind: K, text: string, words: string, fields: Fields<K>): Fact<K> {
  const start = text.indexOf(words)
  const sentence = text.slice(0, start).split('\n').length - 1
  return { kind, start, end: start + words.length, sentence, rule: `${kind}/test`, fields }
}

export const COUNT: Fields<'numbers'> = {
  kind: 'count',
  value: 12,
  value_to: null,
  comparator: '=',
  change: null,
  level: null,
  unit: null,
  counted: 'houses',
  counted_lemma: 'house',
  subject: null,
}
const MONDAY: Fields<'dates'> = {
  type: 'DATE',
  value: '2021-07-19',
  expression: 'XXXX-WXX-1',
  mod: null,
  start_date: '2021-07-19',
  end_date: '2021-07-19',
  basis: 'relative',
}
const FRESNO: Fields<'places'> = {
  name: 'Fresno',
  kind: 'city',
  geonames_id: 5350937,
  latitude: 36.74773,
  longitude: -119.77237,
  country: 'US',
  admin1: 'US-CA',
  confidence: 0.9,
  resolved_by: 'container',
  entity_id: 'place:geonames-5350937',
}
export const MARA: Fields<'people'> = {
  name: 'Mara Quist',
  entity_id: 'person:mara-quist',
  role: 'fire chief',
  affiliation: null,
  affiliation_id: null,
  confidence: 0.98,
}
const COUNCIL: Fields<'organizations'> = {
  name: 'Fresno City Council',
  entity_id: 'organization:fresno-city-council',
  kind: 'government',
  confidence: 0.9,
}

/** A quote whose cue and speaker are some words of the text. */
export function makeQuote(text: string, words: string, cue: string, speaker: string): Fact<'quotes'> {
  const stretch = (written: string) => {
    const start = text.indexOf(written)
    return { start, end: start + written.length, text: written }
  }
  return makeFact('quotes', text, words, {
    type: 'direct',
    act: 'say',
    cue: stretch(cue),
    speaker: {
      ...stretch(speaker),
      name: MARA.name,
      kind: 'person',
      entity_id: MARA.entity_id,
      role: null,
      affiliation: null,
      resolved_by: 'name',
    },
    group: null,
    confidence: 0.9,
  })
}

const STORY = [
  '🔥 Fire in Fresno, Calif.',
  'On Monday 12 houses burned, “all of them empty,” said Mara Quist, who told the Fresno City Council.',
].join('\n')

/** An article with one fact of each kind; an emoji stands before all of them. */
export function makeStory(given: Partial<Document> = {}): Accepted {
  return makeArticle(
    STORY,
    {
      numbers: [makeFact('numbers', STORY, '12', COUNT)],
      dates: [makeFact('dates', STORY, 'Monday', MONDAY)],
      places: [makeFact('places', STORY, 'Fresno, Calif.', FRESNO)],
      organizations: [makeFact('organizations', STORY, 'Fresno City Council', COUNCIL)],
      people: [makeFact('people', STORY, 'Mara Quist', MARA)],
      quotes: [makeQuote(STORY, 'all of them empty,', 'said', 'Mara Quist')],
    },
    given,
  )
}
