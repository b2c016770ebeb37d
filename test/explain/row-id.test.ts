import { expect, test } from 'vitest'
import { readRowId } from '../../src/explain/row-id.ts'

test.each([
  ['a7:quote:120-188', { article: 'a7', kind: 'quotes', start: 120, end: 188 }],
  ['2021/07:b:person:0-9', { article: '2021/07:b', kind: 'people', start: 0, end: 9 }],
  ['place:3-8', { article: null, kind: 'places', start: 3, end: 8 }],
  ['a7:quotes:120-188', null],
  ['a7:quote:120', null],
  ['', null],
])('%j', (text, id) => expect(readRowId(text)).toEqual(id))
