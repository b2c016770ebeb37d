import { expect, test } from 'vitest'
import { readCorrections } from '../../src/corrections/read-corrections.ts'

const accept = { action: 'accept', id: 'a:number:1-2', article_id: 'a', kind: 'numbers', text: '5' }
const lines = (...rows: unknown[]) => rows.map(row => JSON.stringify(row)).join('\n')

const merge = (into?: string) => ({ action: 'merge', id: 'person:kari-dahl', text: 'Kari Dahl', into })

const step = (from: string, into: string) => ({
  action: 'merge',
  id: `person:${from}`,
  text: from,
  into: `person:${into}`,
})

test('of several on one row the last counts, in the order of the file', () => {
  const reject = { ...accept, action: 'reject' }
  const other = { ...accept, id: 'a:number:4-5' }
  expect(readCorrections(lines(accept, other, reject))).toEqual([other, reject])
})

test('rows that are added under one id are several', () => {
  const add = { action: 'add', id: 'new', article_id: 'a', kind: 'people', text: 'Dahl', start: 3, end: 7 }
  const other = { ...add, start: 20, end: 24 }
  const elsewhere = { ...add, article_id: 'b' }
  expect(readCorrections(lines(add, other, elsewhere, add))).toEqual([other, elsewhere, add])
})

test('a row that is added needs no id', () => {
  const add = { action: 'add', article_id: 'a', kind: 'people', text: 'Dahl', start: 3, end: 7 }
  expect(readCorrections(lines(add))).toEqual([{ ...add, id: 'a:added-people:3-7' }])
})

test.each([
  [lines({ ...accept, id: undefined }), 'line 1: id: is missing'],
  [lines({ ...accept, text: undefined }), 'line 1: text: is missing'],
  ['[1]', 'line 1: the line: '],
  ['null', 'line 1: the line: '],
  ['{"action":"accept"', 'line 1: is no JSON'],
  [`${lines(accept)}\n{"action":"praise","id":"x","text":""}`, 'line 2: action: '],
  [lines({ ...accept, id: '' }), 'line 1: id: '],
  [lines({ ...accept, text: '\ud800' }), 'line 1: text: holds a lone surrogate'],
  [lines({ ...accept, fields: { unit: 'm\udc00' } }), 'line 1: fields.unit: holds a lone surrogate'],
  [lines(merge('place:oslo')), 'line 1: into: person:kari-dahl and place:oslo are not of one kind'],
  [lines(merge('oslo')), 'line 1: into: person:kari-dahl and oslo are not of one kind'],
  [lines(merge('person:kari-dahl')), 'line 1: into: person:kari-dahl is merged into itself'],
  [
    lines(step('c', 'a'), step('d', 'a'), step('a', 'b'), step('b', 'c')),
    'a merge leads back to where it starts: person:c into person:a into person:b into person:c',
  ],
  [lines({ ...accept, action: 'edit' }), 'line 1: fields: an edit needs the columns that it changes'],
  [lines({ ...accept, action: 'edit', fields: {} }), 'line 1: fields: an edit needs the columns'],
  [lines(merge(undefined)), 'line 1: into: a merge needs the id of the entity that stays'],
  [
    lines({ ...accept, kind: 'people', fields: { entity_id: 'place:oslo' } }),
    'line 1: fields.entity_id: place:oslo is no person',
  ],
])('%j is refused with its line', (content, message) => {
  expect(() => readCorrections(content)).toThrow(message)
})

test('a character of two halves, and a merge of two of a kind, are fine', () => {
  const emoji = { ...accept, text: '\ud83d\ude00' }
  expect(readCorrections(lines(emoji, merge('person:k-dahl'), step('k-dahl', 'b')))).toHaveLength(3)
})

test('an empty file holds none', () => {
  expect(readCorrections('\n\n')).toEqual([])
})
