import { describe, expect, test } from 'vitest'
import { describeErrors, describeFigures } from '../../src/evaluate/describe.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { listMisplaced, readGoldArticle } from '../../src/evaluate/gold.ts'

const TEXT = '🚢 Ruth Adeyemi of Whitby paid $3 million, she said.'
const article = (tables: object) => readGoldArticle({ id: 'a', text: TEXT, ...tables })
const found = (tables: object) => new Map([['a', article(tables).tables]])

const money = {
  start: 30,
  end: 40,
  text: '$3 million',
  kind: 'money',
  value: 3e6,
  unit: 'USD',
  value_to: null,
}
const whitby = { start: 18, end: 24, text: 'Whitby', name: 'Whitby', latitude: 54.49, longitude: -0.61 }

describe('rows', () => {
  test.each([
    ['all right', [money], [money], 100, 100],
    ['one too many', [money], [money, { start: 0, end: 1 }], 66.67, 66.67],
    ['one missed', [money], [], 0, 0],
    ['too short', [money], [{ ...money, end: 32 }], 0, 100],
    ['none annotated, one found', [], [money], 0, 0],
  ])('%s', (_, gold, rows, exact, overlap) => {
    const { kinds } = evaluate([article({ numbers: gold })], found({ numbers: rows }))
    expect([kinds.numbers!.exact.F1, kinds.numbers!.overlap.F1]).toEqual([exact, overlap])
  })

  test('what is not annotated is not judged: tables, articles, columns', () => {
    const { kinds, total } = evaluate(
      [article({ numbers: [{ start: 30, end: 40, value: 3e6 }], people: 12 })],
      new Map([...found({ numbers: [money], places: [whitby] }), ['b', { numbers: [money] }]]),
    )
    expect(Object.keys(kinds)).toEqual(['numbers'])
    expect(Object.keys(kinds.numbers!.fields)).toEqual(['value'])
    expect(total.exact).toMatchObject({ F1: 100, gold: 1, pred: 1 })
  })

  test('an article that the run lacks is missed', () => {
    const result = evaluate([article({ numbers: [money] })], new Map())
    expect(result.missing).toEqual(['a'])
    expect(result.total.exact).toMatchObject({ R: 0, gold: 1, pred: 0 })
  })
})

describe('fields', () => {
  test.each([
    ['numbers', { value: 3e6 }, { value: 3000000.0001 }, 'value', true],
    ['numbers', { value: 3e6 }, { value: '3000000' }, 'value', true],
    ['numbers', { value: 3e6 }, { value: 3e9 }, 'value', false],
    ['numbers', { value: 3e6 }, {}, 'value', false],
    ['numbers', { value_to: null }, { value_to: 4 }, 'value_to', false],
    ['numbers', { value_to: null }, { value_to: '' }, 'value_to', true],
    ['organizations', { name: 'the  Harbour Union' }, { name: 'Harbour union' }, 'name', true],
    ['organizations', { name: 'Harbour Union' }, { name: 'Union' }, 'name', false],
    ['places', { latitude: 54.49, longitude: -0.61 }, { latitude: 54.9, longitude: -0.6 }, 'location', true],
    ['places', { latitude: 54.49, longitude: -0.61 }, { latitude: 51.5, longitude: -0.1 }, 'location', false],
    ['places', { latitude: 54.49, longitude: -0.61 }, { latitude: null, longitude: null }, 'location', false],
    ['quotes', { cue: { text: 'said' } }, { cue: { text: 'has said' } }, 'cue.text', true],
    ['quotes', { cue: null }, { cue: { text: 'said' } }, 'cue.text', false],
    ['quotes', { cue: null }, { cue: { text: null } }, 'cue.text', true],
    [
      'quotes',
      { speaker: { name: 'Ruth Adeyemi' } },
      { speaker: { name: 'ruth adeyemi' } },
      'speaker.name',
      true,
    ],
    ['quotes', { speaker: { name: null } }, { speaker: { name: 'Ruth Adeyemi' } }, 'speaker.name', false],
  ] as const)('%s %j, found %j: %s', (kind, gold, row, field, right) => {
    const at = { start: 0, end: 4 }
    const { kinds } = evaluate(
      [article({ [kind]: [{ ...at, ...gold }] })],
      found({ [kind]: [{ ...at, ...row }] }),
    )
    expect(kinds[kind]!.fields[field]).toEqual({ accuracy: right ? 100 : 0, right: Number(right), of: 1 })
  })

  test('what newsfacts makes up, and how sure it is, is nobody’s gold', () => {
    const row = {
      start: 18,
      end: 24,
      entity_id: 'x',
      confidence: 1,
      resolved_by: 'only',
      sentence: 3,
      rule: 'places/name',
      context: '',
    }
    expect(evaluate([article({ places: [row] })], found({ places: [row] })).kinds.places!.fields).toEqual({})
  })
})

describe('errors', () => {
  const gold = article({ numbers: [money], places: [whitby], people: [{ start: 2, end: 14 }] })
  const { errors } = evaluate(
    [gold],
    found({
      numbers: [{ ...money, unit: 'EUR' }],
      places: [
        { ...whitby, end: 23, text: 'Whitb' },
        { start: 42, end: 45 },
      ],
      people: [],
    }),
  )

  test('missed, spurious, too short or wrong, each in its context', () => {
    expect(describeErrors(errors, () => TEXT)).toEqual([
      'wrong    a:number:30-40 unit: "EUR", expected "USD"',
      '         🚢 Ruth Adeyemi of Whitby paid [$3 million], she said.',
      'span     a:place:18-24 found 18-23 "Whitb"',
      '         🚢 Ruth Adeyemi of [Whitby] paid $3 million, she said.',
      'spurious a:place:42-45',
      '         🚢 Ruth Adeyemi of Whitby paid $3 million, [she] said.',
      'missed   a:person:2-14',
      '         🚢 [Ruth Adeyemi] of Whitby paid $3 million, she said.',
    ])
  })

  test('without a text the row itself is the context', () => {
    const [line] = describeErrors(errors.slice(0, 1), () => null).slice(1)
    expect(line).toBe('         $3 million')
  })
})

test('figures: a line per kind, then its fields', () => {
  const lines = describeFigures(
    evaluate([article({ numbers: [money] })], found({ numbers: [{ ...money, unit: 'EUR' }] })),
  )
  expect(lines).toEqual([
    '                P      R     F1  F1 overlap   gold  found',
    'numbers     100.0  100.0  100.0       100.0      1      1',
    '  kind      100.0  1 of 1',
    '  value     100.0  1 of 1',
    '  value_to  100.0  1 of 1',
    '  unit        0.0  0 of 1',
  ])
})

test('a figure of no rows is a dash, not a zero', () => {
  const [, missed, absent] = describeFigures(
    evaluate([article({ numbers: [money], places: [] })], found({ numbers: [], places: [] })),
  )
  expect(missed).toBe('numbers       -    0.0    0.0         0.0      1      0')
  expect(absent).toBe('places        -      -      -           -      0      0')
})

describe('reading gold', () => {
  test.each([
    [{ text: 'x' }, 'article.id'],
    [{ id: '' }, 'article.id'],
    [{ id: 'a', numbers: [{ start: 3, end: 3 }] }, 'article a: numbers.0: start is not before end'],
    [{ id: 'a', numbers: [{ start: 1.5, end: 3 }] }, 'article a: numbers.0.start'],
    [{ id: 'a', quotes: [{ end: 3 }] }, 'article a: quotes.0.start'],
  ])('%j', (value, message) => expect(() => readGoldArticle(value)).toThrow(message))

  test('rows that stand elsewhere than they say', () => {
    expect(listMisplaced(article({ numbers: [money], places: [whitby] }))).toEqual([])
    const units = { ...money, start: 31, end: 41 }
    expect(listMisplaced(article({ numbers: [units] }))).toEqual([units])
  })
})
