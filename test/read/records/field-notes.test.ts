import { describe, expect, test } from 'vitest'
import type { FieldMap } from '../../../src/read/records/field-names.ts'
import { FieldNotes } from '../../../src/read/records/field-notes.ts'
import { mapFields } from '../../../src/read/records/map-fields.ts'
import { makeFolder } from '../../cli/folder.ts'
import { makeXlsx } from '../../run/archives.ts'
import { list } from '../../run/list.ts'

describe('of fields of one name the plainest spelling is read that holds something', () => {
  test.each<[object, FieldMap, string | undefined]>([
    [{ TEXT: 'a', text: 'b' }, {}, 'b'],
    [{ text: 'b', TEXT: 'a' }, {}, 'b'],
    [{ TEXT: 'a', text: ' ' }, {}, 'a'],
    [{ text: null, Text: 'a' }, {}, 'a'],
    [{ full_text: 'a', 'Full Text': 'b' }, {}, 'a'],
    [{ 'Full Text': '', full_text: 'b' }, {}, 'b'],
    [{ text: 'b', TEXT: 'a' }, { text: 'TEXT' }, 'a'],
    [{ TEXT: 'a', text: 'b' }, { text: 'text' }, 'b'],
    [{ TEXT: 'a', text: 'b' }, { text: 'Text' }, 'b'],
    [{ _source: { text: 'inner' }, source: 'Halden Post' }, {}, 'inner'],
  ])('%j with %j', (record, map, text) => expect(mapFields(record, map).text).toBe(text))
})

test.each<[readonly string[], FieldMap, string[]]>([
  [['id', 'text', 'title'], {}, []],
  [['Text', 'id', 'TEXT', 'text'], {}, ['Text, TEXT, text']],
  [['text', 'text'], {}, ['text, text']],
  [['Date', 'date', 'publish_date', 'publishDate'], {}, ['Date, date', 'publish_date, publishDate']],
  [['Text', 'text'], { text: 'Text' }, []],
  [['Rubrik', 'rubrik'], {}, []],
])('%j with %j', (names, map, pairs) => {
  const fieldNotes = new FieldNotes(map)
  fieldNotes.see(names)
  fieldNotes.see(names)
  expect([...fieldNotes.notes()].map(({ note }) => note)).toEqual(
    pairs.map(pair => `of the fields ${pair} only one is read: they are one name`),
  )
})

test.each<[readonly (readonly string[])[], FieldMap, string[]]>([
  [[['nr', 'Artikeltext']], { text: 'Artikeltext', id: 'Nr' }, []],
  [[['id', 'text']], { text: 'Artikeltext', id: 'Nr' }, ['Artikeltext, Nr']],
  [[['id', 'text'], ['Artikeltext']], { text: 'Artikeltext' }, []],
  [[['id', 'metadata']], { text: 'Artikeltext' }, []],
  [[], { text: 'Artikeltext' }, []],
])('of records with the fields %j and %j the names that none has are told', (records, map, absent) => {
  const notes = new FieldNotes(map)
  for (const names of records) notes.see(names)
  expect([...notes.notes()].map(({ note }) => note)).toEqual(
    absent.map(names => `no field ${names} here: read by the names that are known`),
  )
})

test('files of every kind name them', async () => {
  const records = [1, 2].map(id => ({ id, TEXT: `No ${id}.`, text: `Ferry ${id} left.` }))
  const folder = makeFolder({
    'a.jsonl': records.map(record => JSON.stringify(record)).join('\n'),
    'b.json': JSON.stringify(records.map(record => ({ ...record, id: `b${record.id}` }))),
    'c.csv': 'id,text,Text,text\nc1,Ferry 3 left.,No.,Nor this.\nc2,,,The last.\n',
    'd.xlsx': makeXlsx([
      ['id', 'Text', 'text'],
      ['d1', 'No.', 'Ferry 4 left.'],
    ]),
  })
  const { notes, read } = await list(folder)
  const told = (names: string) => `of the fields ${names} only one is read: they are one name`
  expect(notes).toEqual([
    ['a.jsonl', told('TEXT, text')],
    ['b.json', told('TEXT, text')],
    ['c.csv', told('text, Text, text')],
    ['d.xlsx', told('Text, text')],
  ])
  expect(read).toHaveLength(7)
})
