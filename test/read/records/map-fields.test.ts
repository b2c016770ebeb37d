import { expect, test } from 'vitest'
import { readJsonRecord } from '../../../src/read/read.ts'
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

test('a date that is an object nobody knows is handed on, so that it is told', () => {
  expect(mapFields({ text: 'a', date: { y: 2024 } }, {})).toEqual({ text: 'a', published: '{y}' })
  expect(mapFields({ text: 'a', date: {} }, {})).toEqual({ text: 'a' })
})
