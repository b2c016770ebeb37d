import { describe, expect, test } from 'vitest'
import { readExport } from '../../../src/evaluate/annotations/exports.ts'
import { type MarkedArticle, toGoldRecords } from '../../../src/evaluate/annotations/marked.ts'
import { readStandoff } from '../../../src/evaluate/annotations/standoff.ts'
import { toStandoff } from '../../../src/load/annotations/brat.ts'
import { doccano } from '../../../src/load/formats/doccano.ts'
import { labelStudio } from '../../../src/load/formats/label-studio.ts'
import { render, tabulate } from '../../../src/load/index.ts'
import type { StreamFormat } from '../../../src/load/output-format.ts'
import { makeArticle, makeQuote, makeStory } from '../../load/make-article.ts'

const rowsOf = (outcome = makeStory({ id: 'a' })) => {
  const rows = tabulate(outcome)
  if (!rows.ok) throw new Error(rows.reason)
  return rows
}
const write = ({ name }: StreamFormat): string => {
  const [bytes] = render([rowsOf()], [name]).pieces[name] as Uint8Array[]
  return Buffer.from(bytes!).toString('utf8')
}
const goldOf = (...articles: (MarkedArticle | null)[]) => toGoldRecords(articles.map(article => article!))

/** Somebody took the predictions for right. */
const accept = (task: { predictions: { result: unknown[] }[] }, result = task.predictions[0]!.result) => ({
  ...task,
  id: 7,
  annotations: [{ was_cancelled: true, result: [] }, { result }],
})

describe('what goes out comes back as gold', () => {
  const { facts, text } = rowsOf()
  const quote = {
    start: facts.quotes[0]!.start,
    text: 'all of them empty,',
    type: 'direct',
    act: 'say',
    cue: { text: 'said' },
    speaker: { text: 'Mara Quist', name: 'Mara Quist', kind: 'person', role: null, affiliation: null },
  }
  const number = {
    start: facts.numbers[0]!.start,
    text: '12',
    value: 12,
    unit: null,
    counted: 'houses',
    kind: 'count',
    change: null,
  }

  test.each([
    ['brat', () => readStandoff('a', text, toStandoff(rowsOf()))],
    ['label-studio', () => readExport(accept(JSON.parse(write(labelStudio))))],
  ])('with all its fields: %s', (_, read) => {
    const [record] = goldOf(read())
    expect(record).toMatchObject({ id: 'a', text, numbers: [number], quotes: [quote] })
    expect(record!.places).toMatchObject([
      { text: 'Fresno, Calif.', geonames_id: 5350937, latitude: 36.74773 },
    ])
  })

  test('as spans and their parts: doccano', () => {
    const [record] = goldOf(readExport(JSON.parse(write(doccano))))
    const { start, cue, speaker } = quote
    expect(record).toMatchObject({ id: 'a', text, quotes: [{ start, cue, speaker: { text: speaker.text } }] })
    expect(record!.numbers).toEqual([{ start: number.start, end: number.start + 2, text: '12' }])
  })
})

describe('brat', () => {
  const read = (lines: string) => goldOf(readStandoff('a', '😀 Ruth\nAdeyemi spoke', lines))[0]!

  test('marks over line ends are cut into pieces and come back whole', () => {
    const text = '😀 “One,\n\ntwo,” said Mara Quist'
    const rows = rowsOf(
      makeArticle(text, { quotes: [makeQuote(text, 'One,\n\ntwo,', 'said', 'Mara Quist')] }),
    )
    const lines = toStandoff(rows)
    expect(lines.split('\n')[0]).toBe('T1\tquote 3 7;9 13\tOne, two,')
    expect(goldOf(readStandoff('a', text, lines))[0]!.quotes).toMatchObject([
      { start: 3, end: 13, text: 'One,\n\ntwo,' },
    ])
  })

  test.each([
    [
      'a mark without a note says nothing of its fields',
      'T1\tperson 2 6;7 14\tRuth Adeyemi\n',
      { people: [{ start: 2, end: 14, text: 'Ruth\nAdeyemi' }] },
    ],
    [
      'labels are known by either name',
      'T1\tPeople 2 6\tRuth',
      { people: [{ start: 2, end: 6, text: 'Ruth' }] },
    ],
    [
      'an attribute is a field',
      'T1\torganization 2 6\tRuth\n#1\tAnnotatorNotes T1\t{"name":"Ruth"}\nA1\torganization_kind T1 media',
      { organizations: [{ start: 2, end: 6, text: 'Ruth', name: 'Ruth', kind: 'media' }] },
    ],
    [
      'one that is missing is empty',
      'T1\torganization 2 6\tRuth\n#1\tAnnotatorNotes T1\t{"name":"Ruth"}',
      { organizations: [{ start: 2, end: 6, text: 'Ruth', name: 'Ruth', kind: null }] },
    ],
    [
      'a note of words is none of fields',
      'T1\tperson 2 6\tRuth\n#1\tAnnotatorNotes T1\twho?',
      { people: [{ start: 2, end: 6, text: 'Ruth' }] },
    ],
    [
      'other labels, events and links are left alone',
      'T1\tHat 2 6\tRuth\nE1\tHat:T1\nR1\tx Arg1:T1 Arg2:T9\n*\tEquiv T1 T2',
      {},
    ],
  ])('%s', (_, lines, tables) => {
    const { id, text, title, published, ...found } = read(lines)
    expect(found).toEqual(tables)
  })

  test('a line that is no annotation is named', () => {
    expect(() => read('T1 person 2 6')).toThrow('a.ann: "T1 person 2 6" is no annotation of text')
  })
})

describe('kinds and parts', () => {
  const marked = (id: string, spans: [number, number, string][]) =>
    readExport({ id, text: 'Ruth said so in Rome.', label: spans })

  test('that are marked anywhere are annotated everywhere, others nowhere', () => {
    expect(goldOf(marked('1', [[0, 4, 'PERSON']]), marked('2', [[16, 20, 'Place']]))).toMatchObject([
      { id: '1', people: [{ text: 'Ruth' }], places: [] },
      { id: '2', people: [], places: [{ text: 'Rome' }] },
    ])
    expect(goldOf(marked('1', [[0, 4, 'person']]))[0]).not.toHaveProperty('quotes')
  })

  test('of a quote are empty where others have them and it has none', () => {
    const entity = (id: number, label: string, start_offset: number, end_offset: number) => ({
      id,
      label,
      start_offset,
      end_offset,
    })
    const entities = [entity(10, 'quote', 10, 12), entity(11, 'quote', 13, 20), entity(12, 'speaker', 0, 4)]
    const relations = [{ id: 1, from_id: 10, to_id: 12, type: 'speaker' }]
    const [record] = goldOf(readExport({ id: 3, text: 'Ruth said so in Rome.', entities, relations }))
    expect(record!.quotes).toEqual([
      { start: 10, end: 12, text: 'so', speaker: { start: 0, end: 4, text: 'Ruth' } },
      { start: 13, end: 20, text: 'in Rome', speaker: { start: null, end: null, text: null } },
    ])
  })
})

test('records of newsfacts are none of these, and tasks that nobody annotated say so', () => {
  expect(readExport({ id: 'a', text: 'x', people: [], quotes: [] })).toBeNull()
  expect(() => readExport(JSON.parse(write(labelStudio)))).toThrow('holds what was found and no annotations')
})
