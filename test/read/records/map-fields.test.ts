import { expect, test } from 'vitest'
import { readJsonRecord } from '../../../src/read/read.ts'
import type { FieldMap } from '../../../src/read/records/field-names.ts'
import { mapFields } from '../../../src/read/records/map-fields.ts'

const bytesOf = (record: string) => new TextEncoder().encode(record)

test('a record with more fields than a call can have arguments lacks its text like any other', () => {
  const fields = Array.from({ length: 300_000 }, (_, i) => `"f${i}":"${i === 7 ? 'long text' : 'x'}"`)
  expect(readJsonRecord(bytesOf(`{${fields}}`), 'a.jsonl#1')).toMatchObject({
    code: 'BAD_RECORD',
    reason: expect.stringMatching(/--map text=f7$/),
  })
})

test('a value is unwrapped of as many objects as exports put round it, and of no more', () => {
  const wrap = (depth: number) => `${'{"value":'.repeat(depth)}"The mill."${'}'.repeat(depth)}`
  expect(mapFields({ text: JSON.parse(wrap(3)) }, {})).toEqual({ text: 'The mill.' })
  expect(readJsonRecord(bytesOf(`{"id":"a","text":${wrap(100_000)}}`), '')).toMatchObject({
    code: 'BAD_RECORD',
  })
})

test('what programs write for nothing is nothing', () => {
  const record = { id: 'None', text: 'nan', body: 'The mill.', title: 'null', date: 'NaT', url: '<NA>' }
  expect(mapFields(record, {})).toEqual({ text: 'The mill.' })
  expect(readJsonRecord(bytesOf('{"id":"a","text":"NaN"}'), '')).toMatchObject({ code: 'EMPTY' })
})

test.each(['\\N', '[Removed]', 'ONLY AVAILABLE IN PAID PLANS'])(
  '%s in the place of a text is nothing',
  given => {
    expect(mapFields({ text: given, title: given }, {})).toEqual({})
    expect(readJsonRecord(bytesOf(JSON.stringify({ id: 'a', text: given })), '')).toMatchObject({
      code: 'EMPTY',
    })
  },
)

test.each([
  [{ publish_timestamp: 1709802000 }, 1709802000],
  [{ post_date: '2024-03-07', date: '2024-03-09' }, '2024-03-07'],
  [{ 'Posted On': '7 March 2024' }, '7 March 2024'],
])('of %j the day is %j', (record, published) => {
  expect(mapFields({ text: 'The mill.', ...record }, {}).published).toBe(published)
})

test('a date that is an object nobody knows is handed on, so that it is told', () => {
  expect(mapFields({ text: 'a', date: { y: 2024 } }, {})).toEqual({ text: 'a', published: '{y}' })
  expect(mapFields({ text: 'a', date: {} }, {})).toEqual({ text: 'a' })
})

const SUMMARY = 'The mill in Hull will shut.'
const WHOLE = 'HULL - The mill will shut with 40 jobs lost, Ann Roe said on Monday. '.repeat(4)

test.each([
  ['a summary and the text', { text: SUMMARY, content: WHOLE }, WHOLE],
  ['a summary and the text in markup', { content: SUMMARY, body: `<p>${WHOLE}</p>` }, `<p>${WHOLE}</p>`],
  ['the text, and the same in markup', { text: WHOLE, body: `<p>${WHOLE}</p>` }, WHOLE],
  ['the text, and the page', { text: SUMMARY, content: `<!doctype html><p>${WHOLE}</p>` }, SUMMARY],
  [
    'a short text, and the same in much markup',
    { text: SUMMARY, body: `<p class="${'x '.repeat(120)}">${SUMMARY}</p>` },
    SUMMARY,
  ],
  ['a text, and one that has little more', { text: SUMMARY, body: `${SUMMARY} It was old.` }, SUMMARY],
  [
    'a long text and one of something else',
    { text: WHOLE.repeat(5), body: WHOLE.repeat(20) },
    WHOLE.repeat(5),
  ],
  ['what other programs call otherwise', { text: SUMMARY, pagecontent: WHOLE }, SUMMARY],
])('of two texts of a record the whole one is read: %s', (_, record, text) => {
  expect(mapFields(record, {}).text).toBe(text)
})

test('a text that the user has named is read, however short', () => {
  expect(mapFields({ text: SUMMARY, content: WHOLE }, { text: 'text' }).text).toBe(SUMMARY)
})

test.each<[object, FieldMap, string | undefined]>([
  [{ Artikeltext: 'a', text: 'b' }, { text: 'Artikeltext' }, 'a'],
  [{ content: 'b' }, { text: 'Artikeltext' }, 'b'],
  [{ Artikeltext: ' ', text: 'b' }, { text: 'Artikeltext' }, undefined],
  [{ artikelText: 'a', text: 'b' }, { text: 'Artikeltext' }, 'a'],
  [{ text: 'b', article: { Artikeltext: 'a' } }, { text: 'Artikeltext' }, 'a'],
  [{ article: { body: 'b' } }, { text: 'Artikeltext' }, 'b'],
])('a record without the field that the user named is of another export: %j with %j', (record, map, text) => {
  expect(mapFields(record, map).text).toBe(text)
})

const INNER = { id: 7, title: 'Mill to shut', content: WHOLE, date: '2024-05-14' }
const FOUND = { id: 7, title: 'Mill to shut', text: WHOLE, published: '2024-05-14' }

test.each([
  ['the answer about one article', { status: 'ok', data: INNER }, FOUND],
  ['an article with its score', { score: 2, article: INNER }, FOUND],
  [
    'the Guardian’s answer about one article',
    { response: { status: 'ok', content: { id: 7, webTitle: 'Mill to shut', fields: { bodyText: WHOLE } } } },
    { id: 7, title: 'Mill to shut', text: WHOLE },
  ],
  [
    'the only item of a feed',
    { rss: { channel: { title: 'Hull Post', link: 'https://x.example', item: INNER } } },
    FOUND,
  ],
  [
    'a newspaper is none',
    { source: { id: 'hull', name: 'Hull Post' }, title: 'Mill to shut' },
    { title: 'Mill to shut' },
  ],
])('a record inside others is read: %s', (_, record, found) => {
  expect(mapFields(record, {})).toEqual(found)
})

test('the date of an object is no text', () => {
  expect(mapFields({ body: { date: '2024-05-14', lines: 3 } }, {})).toEqual({})
})
