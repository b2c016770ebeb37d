import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/kinds/index.ts'
import { COLUMNS } from '../../src/load/columns.ts'
import { csvHeader, csvLines } from '../../src/load/csv.ts'
import { toDecimal } from '../../src/load/decimal.ts'
import { guardFormula, restoreFormula } from '../../src/load/formula-guard.ts'

describe('formula guard', () => {
  test.each([
    '=1+1',
    '+1 415 555 0100',
    '-5',
    '- said',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '\0=1',
    ' =1+1',
    '\u00a0=1',
    '\u200b=1',
    '\u202e=1',
    '\ufeff=1',
    '\u2066\u00ad=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "''-1",
    '\u0001=1+1',
    '\u001f\u007f-1',
    '−5',
    '﹦1',
    '﹣1',
    '﹢1',
    '﹫x',
  ])('puts an apostrophe before %j', cell => expect(guardFormula(cell)).toBe(`'${cell}`))

  test.each([
    '',
    'A-1',
    "'tis",
    "'",
    ' x',
    '5 = 5',
    '“=1”',
    '$5',
    '–5',
    '> 3',
    'a;b',
    'a; b-c',
    'a\n5 = 5',
    "x'=1",
  ])('leaves %j alone', cell => expect(guardFormula(cell)).toBe(cell))

  test.each([
    ["on Monday;=cmd|'/c calc'!A0; that", "on Monday;'=cmd|'/c calc'!A0; that"],
    ['a; -1', "a;' -1"],
    ['a\t@x', "a\t'@x"],
    ['one\n=1\r\n+2', "one\n'=1\r\n'+2"],
    [";'=1", ";''=1"],
    ['\n=1', "'\n'=1"],
    ['=1;=2', "'=1;'=2"],
  ])('puts one behind a separator too: %j', (cell, guarded) => expect(guardFormula(cell)).toBe(guarded))

  test('is undone exactly for every text', () => {
    const risky = fc.string({
      unit: fc.constantFrom("'", '=', '-', ' ', '\u200b', '\t', ';', '\n', 'a', '＝'),
    })
    fc.assert(
      fc.property(fc.oneof(risky, fc.string({ unit: 'binary' })), text => {
        expect(restoreFormula(guardFormula(text))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('decimal', () => {
  test.each([
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-2.5e22, '-25000000000000000000000'],
    [0.1, '0.1'],
    [1_200_000, '1200000'],
    [-0, '0'],
    [5e-324, `0.${'0'.repeat(323)}5`],
  ])('writes %d as %s', (value, written) => expect(toDecimal(value)).toBe(written))

  test('keeps every double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        expect(toDecimal(value)).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(toDecimal(value)) === value).toBe(true)
      }),
    )
  })
})

describe('lines', () => {
  const read = (text: string) => parse(text, { record_delimiter: '\n' }) as string[][]
  const rejected = (reason: string) => ({
    source: 'a.txt',
    stage: 'read',
    code: 'EMPTY',
    reason,
    sha256: null,
  })

  test('come back from an independent reader for every text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), reasons => {
        const lines = csvLines('rejected', reasons.map(rejected))
        expect(read(lines).map(row => restoreFormula(row[3]!))).toEqual(reasons)
      }),
      { numRuns: 500 },
    )
  })

  test.each(['say "no"', 'a,b', 'two\nlines', 'old\rmac', 'dos\r\nline', 'nul\0byte', '😀', ' x ', 'a""'])(
    'hold %j',
    reason => expect(read(csvLines('rejected', [rejected(reason)]))[0]![3]).toBe(reason),
  )

  test('end in LF, quote what RFC 4180 says and leave missing values empty', () => {
    expect(csvLines('rejected', [rejected('a "b", c'), rejected('lone\rCR')])).toBe(
      'a.txt,read,EMPTY,"a ""b"", c",\na.txt,read,EMPTY,"lone\rCR",\n',
    )
  })

  test('guard texts but neither numbers nor values of a fixed list', () => {
    const row = { text: '-3', value: -3, comparator: '=', unit: '=x' }
    const [cells] = read(csvLines('numbers', [row]))
    const cell = (name: string) => cells![COLUMNS.numbers.findIndex(column => column.name === name)]
    expect([cell('text'), cell('value'), cell('comparator'), cell('unit')]).toEqual(["'-3", '-3', '=', "'=x"])
  })

  test.each([
    ['articles', ['id', 'source', 'title']],
    ['numbers', ['id', 'article_id', 'text', 'context']],
    ['people', ['id', 'article_id', 'entity_id', 'name', 'role']],
    ['entities', ['entity_id', 'name', 'aliases']],
    ['rejected', ['source', 'reason']],
  ] as const)('of %s guard ids as they do texts', (table, names) => {
    const [cells] = read(csvLines(table, [Object.fromEntries(names.map(name => [name, '=1+1']))]))
    const guarded = names.map(name => cells![COLUMNS[table].findIndex(column => column.name === name)])
    expect(guarded).toEqual(names.map(() => "'=1+1"))
  })

  test('are the same however many rows are written at once', () => {
    const rows = Array.from({ length: 250 }, (_, i) => rejected(`reason ${i}`))
    expect(csvLines('rejected', rows)).toBe(rows.map(row => csvLines('rejected', [row])).join(''))
  })

  test.each([
    [
      'articles',
      `id,source,sha256,title,published,published_from,encoding,url,language,characters,words,sentences,${KINDS.join(',')}`,
    ],
    [
      'numbers',
      'id,article_id,start,end,text,sentence,context,rule,kind,value,value_to,comparator,change,level,unit,counted,counted_lemma,subject,report_url',
    ],
    [
      'dates',
      'id,article_id,start,end,text,sentence,context,rule,type,value,expression,mod,start_date,end_date,basis,report_url',
    ],
    [
      'places',
      'id,article_id,start,end,text,sentence,context,rule,name,kind,geonames_id,latitude,longitude,country,admin1,confidence,resolved_by,entity_id,report_url',
    ],
    [
      'organizations',
      'id,article_id,start,end,text,sentence,context,rule,name,entity_id,kind,confidence,report_url',
    ],
    [
      'people',
      'id,article_id,start,end,text,sentence,context,rule,name,entity_id,role,affiliation,affiliation_id,confidence,report_url',
    ],
    [
      'quotes',
      'id,article_id,start,end,text,sentence,context,rule,type,act,cue_start,cue_end,cue_text,speaker_start,speaker_end,speaker_text,speaker_name,speaker_kind,speaker_entity_id,speaker_role,speaker_affiliation,speaker_resolved_by,group,confidence,report_url',
    ],
    [
      'entities',
      'entity_id,kind,name,aliases,role,affiliation,organization_kind,geonames_id,country,latitude,longitude,articles,mentions,quotes',
    ],
    ['rejected', 'source,stage,code,reason,sha256'],
  ] as const)('of %s have the columns that users rely on', (table, header) =>
    expect(csvHeader(table)).toBe(`${header}\n`),
  )
})
