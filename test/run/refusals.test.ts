import { expect, test } from 'vitest'
import { refuse } from '../../src/read/records.ts'
import { Refusals } from '../../src/run/refusals.ts'

const bad = (line: number) => refuse({ source: 'log.jsonl' }, line, 'BAD_JSON', 'is none').rejection

test('rejections are named up to a number, and of the others how many a file has', () => {
  const refusals = new Refusals([bad(1)], 3)
  for (const line of [2, 3, 4, 5, 6]) refusals.add('log.jsonl', bad(line))
  refusals.add('one.csv', refuse({ source: 'one.csv' }, 7, 'BAD_RECORD', 'is short').rejection)
  expect(refusals.all().map(({ source, reason }) => `${source}: ${reason}`)).toEqual([
    'log.jsonl#1: is none',
    'log.jsonl#2: is none',
    'log.jsonl#3: is none',
    'log.jsonl: 3 more are rejected, the first log.jsonl#4: is none',
    'one.csv#7: is short',
  ])
})

test('one rejection that stands for many is named once', () => {
  const refusals = new Refusals([], 10)
  const many = bad(1)
  for (let i = 0; i < 5; i++) refusals.add('log.jsonl', many)
  expect(refusals.all().map(({ reason }) => reason)).toEqual([
    'is none',
    '4 more are rejected, the first log.jsonl#1: is none',
  ])
})
