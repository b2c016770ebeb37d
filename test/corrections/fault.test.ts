import { expect, test } from 'vitest'
import { faultOf } from '../../src/corrections/fault.ts'
import type { Correction } from '../../src/model/correction.ts'

const edit = { action: 'edit', id: 'a:number:1-2', article_id: 'a', kind: 'numbers', text: '5' } as const
const add = { ...edit, action: 'add', start: 1, end: 2 } as const

test.each<[Correction, string | null]>([
  [{ ...edit, fields: { value: '6', unit: null } }, null],
  [{ ...edit, fields: { value: 'many' } }, 'value cannot be "many"'],
  [{ ...edit, fields: { amount: 6 } }, 'numbers has no column amount'],
  [{ ...edit, fields: { constructor: 6 } }, 'numbers has no column constructor'],
  [{ ...edit, fields: { comparator: '=>' } }, 'comparator cannot be "=>": it is one of =, ~, >, >=, <, <='],
  [{ ...edit, fields: { change: 'more' } }, 'change cannot be "more": it is one of up, down'],
  [{ ...edit, kind: 'number' }, 'kind must be one of numbers, dates, places, organizations, people, quotes'],
  [{ ...edit, article_id: undefined }, 'it lacks article_id'],
  [{ ...edit, kind: 'people', scope: 'all', article_id: undefined, fields: { name: 'Dahl' } }, null],
  [{ ...edit, kind: 'people', fields: { name: '!?' } }, 'name cannot be "!?"'],
  [{ ...edit, kind: 'quotes', fields: { speaker_name: 'Dahl', speaker_kind: 'person' } }, null],
  [{ ...edit, kind: 'quotes', fields: { speaker: 'Dahl' } }, 'quotes has no column speaker'],
  [{ ...add, start: undefined }, 'a row that is added needs start and end'],
  [add, 'a row added to numbers needs kind, value in fields'],
  [{ ...add, fields: { kind: 'count', value: 5 } }, null],
  [{ ...add, kind: 'dates', fields: { type: 'DATE' } }, 'a row added to dates needs value in fields'],
  [{ ...add, kind: 'quotes' }, null],
  [{ ...add, kind: 'people' }, null],
  [{ action: 'merge', id: 'person:a', into: 'person:b', text: 'A' }, null],
])('%j: %s', (correction, fault) => {
  expect(faultOf(correction)).toBe(fault)
})
