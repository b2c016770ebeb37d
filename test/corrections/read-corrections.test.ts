import { expect, test } from 'vitest'
import { readCorrections } from '../../src/corrections/read-corrections.ts'

const accept = { action: 'accept', id: 'a:number:1-2', article_id: 'a', kind: 'numbers', text: '5' }
const lines = (...rows: unknown[]) => rows.map(row => JSON.stringify(row)).join('\n')

test('of several on one row the last counts, in the order of the file', () => {
  const reject = { ...accept, action: 'reject' }
  const other = { ...accept, id: 'a:number:4-5' }
  expect(readCorrections(lines(accept, other, reject))).toEqual([other, reject])
})

test.each([
  ['{"action":"accept"', 'line 1: is no JSON'],
  [`${lines(accept)}\n{"action":"praise","id":"x","text":""}`, 'line 2: action: '],
  [lines({ ...accept, id: '' }), 'line 1: id: '],
])('%j is refused with its line', (content, message) => {
  expect(() => readCorrections(content)).toThrow(message)
})

test('an empty file holds none', () => {
  expect(readCorrections('\n\n')).toEqual([])
})
