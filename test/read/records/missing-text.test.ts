import { expect, test } from 'vitest'
import { readJsonRecord } from '../../../src/read/read.ts'
import { missingText } from '../../../src/read/records/missing-text.ts'
import { read } from '../../run/read-files.ts'

const PROSE =
  'The ferry line will cut ten sailings on Friday, its chief said, and the island will have no boat before noon.'

test.each([
  ['what holds words', { nr: '2024-05-15 08:00:00', Rumpf: 'The mill' }, 'Rumpf'],
  ['nothing known to be something else', { title: 'Ten buses to go', url: 'see here' }, 'FIELD'],
  ['nothing where no field holds words', { indexed: '2024-05-15 08:00:00', lang: 'en' }, 'FIELD'],
])('a record without a text is told to map %s', (_, record: Record<string, string>, field) => {
  const names = Object.keys(record)
  expect(missingText(names, name => record[name])).toBe(
    `no text in the fields ${names.join(', ')}: name it with --map text=${field}`,
  )
})

test('names are shown as far as names go', () => {
  const name = 'V2.1COUNTS_OF_WHAT_AND_WHERE_AND_OF_WHICH_SOURCE'
  expect(missingText([name], () => '')).toMatch(/fields V2\.1COUNTS\w{30}…: name it/)
})

test('a table without a header is told as that, and not shown', async () => {
  const { rejected } = await read({ 'a.csv': `1,"${PROSE}"\n2,"${PROSE}"\n` })
  expect(rejected.map(({ reason }) => reason)).toEqual([
    'the first row names the fields, and this one seems to be an article: put a row of names above it',
  ])
})

test.each([
  ['by columns', { id: { 0: 'a' }, text: { 0: PROSE, 1: null } }, /^text holds the texts of many articles/],
  ['by rows', { 0: { text: PROSE }, 1: { text: PROSE } }, /^holds articles by name \(0, …\)/],
  [
    'by addresses',
    { 'https://x.example/1': { title: 'x', text: PROSE } },
    /name \(https:\/\/x\.example\/1, …\)/,
  ],
  ['inside an object', { articles: { '-Na': { text: PROSE } } }, /name \(articles\.-Na, …\)/],
  ['split', { columns: ['id', 'text'], index: [0], data: [['a', PROSE]] }, /^holds a table/],
])('a table that pandas wrote %s is told as that, with the way out', (_, record, reason) => {
  const read = readJsonRecord(Buffer.from(JSON.stringify(record)), 'a.json#1')
  expect(read).toMatchObject({ code: 'BAD_RECORD', reason: expect.stringMatching(reason) })
  expect(read).toMatchObject({ reason: expect.stringContaining("to_json(orient='records')") })
})

test('a list of articles that is not found by its name is told where it lies', () => {
  const record = { db: [{ meta: { v: 5 }, data: { tags: [{ name: 'a' }], blog: [{ plaintext: PROSE }] } }] }
  expect(readJsonRecord(Buffer.from(JSON.stringify(record)), 'a.json#1')).toMatchObject({
    code: 'BAD_RECORD',
    reason:
      'holds articles in the list db[0].data.blog, which is not read there: write that list into a file of its own',
  })
})
