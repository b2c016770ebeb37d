import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/kinds/index.ts'
import type { FactRow } from '../../src/load/fact-row.ts'
import { tabulate, toRecord } from '../../src/load/index.ts'
import type { ArticleRows } from '../../src/load/rows.ts'
import type { Document } from '../../src/model/document.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { Accepted } from '../../src/model/outcome.ts'
import { COUNT, MARA, makeArticle, makeFact, makeQuote, makeStory } from './make-article.ts'

const sliceInCodePoints = (text: string, { start, end }: { start: number; end: number }) =>
  [...text].slice(start, end).join('')

function rowsOf(article: Accepted): ArticleRows {
  const rows = tabulate(article)
  if (!rows.ok) throw new Error(rows.reason)
  return rows
}

describe('offsets', () => {
  test('count code points where an emoji stands before, cue and speaker too', () => {
    const story = makeStory()
    const { facts } = rowsOf(story)
    for (const kind of KINDS)
      for (const row of facts[kind]) expect(sliceInCodePoints(story.doc.text, row)).toBe(row.text)
    const { cue, speaker } = facts.quotes[0] as unknown as Record<string, { start: number; end: number }>
    expect(sliceInCodePoints(story.doc.text, cue!)).toBe('said')
    expect(sliceInCodePoints(story.doc.text, speaker!)).toBe('Mara Quist')
  })

  test('slice to the text for any stretch of any text that splits no character', () => {
    const stretch = fc
      .array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 3, maxLength: 3 })
      .map(([before, inside, after]) => ({
        before: before!,
        inside: inside!,
        text: before! + inside! + after!,
      }))
    fc.assert(
      fc.property(stretch, ({ before, inside, text }) => {
        const fact: Fact<'numbers'> = {
          kind: 'numbers',
          start: before.length,
          end: before.length + inside.length,
          sentence: 0,
          rule: 'numbers/test',
          fields: COUNT,
        }
        const analysis = { sentences: { count: 1 }, sentenceSpan: () => ({ start: 0, end: text.length }) }
        const { article, facts } = rowsOf(
          makeArticle(text, { numbers: [fact] }, { analysis: analysis as never }),
        )
        expect(facts.numbers[0]!.text).toBe(inside)
        expect(sliceInCodePoints(text, facts.numbers[0]!)).toBe(inside)
        expect(article.characters).toBe([...text].length)
      }),
    )
  })
})

describe('rows', () => {
  test('carry id, sentence and context', () => {
    const { facts } = rowsOf(makeStory())
    expect(facts.people[0]).toMatchObject({
      id: 'town/fire:person:79-89',
      article_id: 'town/fire',
      sentence: 1,
      role: 'fire chief',
      rule: 'people/test',
    })
    expect(facts.people[0]!.context).toMatch(/^On Monday 12 houses .* Council\.$/)
    expect(facts.quotes[0]!.context).toBe(facts.people[0]!.context)
  })

  test('come in text order whatever order they were found in', () => {
    const text = 'Two of 9 dogs and 14 cats'
    const found = ['14', 'Two', '9'].map(words => makeFact('numbers', text, words, COUNT))
    const { facts } = rowsOf(makeArticle(text, { numbers: found }))
    expect(facts.numbers.map(row => row.text)).toEqual(['Two', '9', '14'])
  })

  test('stand in a record in place of their counts', () => {
    const rows = rowsOf(makeStory())
    expect(rows.article).toMatchObject({
      numbers: 1,
      dates: 1,
      places: 1,
      organizations: 1,
      people: 1,
      quotes: 1,
    })
    const record = toRecord(rows)
    expect((record.quotes as FactRow[])[0]).toMatchObject({
      cue: { text: 'said' },
      speaker: { kind: 'person' },
    })
    expect(Object.keys(record).slice(-KINDS.length)).toEqual([...KINDS])
  })

  test.each([
    ['One, two; three-four … — five', 4],
    ['  “It’s” 5 % of\u00a0€3bn\n\n* * *\n', 4],
    ['日本 经济', 2],
    ['', 0],
  ])('of the article count the words of %j', (text, words) => {
    expect(rowsOf(makeArticle(text)).article.words).toBe(words)
  })
})

describe('an article is rejected as INVARIANT when', () => {
  const text = 'Ann 😀 told Bo 12 lies'
  const number = makeFact('numbers', text, '12', COUNT)
  const quote = makeQuote(text, '12 lies', 'told', 'Ann')
  const cases: [string, Parameters<typeof makeArticle>[1], RegExp][] = [
    ['a span is empty', { numbers: [{ ...number, end: number.start }] }, /empty/],
    ['a span ends after the text', { numbers: [{ ...number, end: 99 }] }, /outside/],
    ['a span starts before the text', { numbers: [{ ...number, start: -1 }] }, /outside/],
    ['an offset is no integer', { numbers: [{ ...number, start: 1.5 }] }, /no span/],
    ['a span splits an emoji', { numbers: [{ ...number, start: 5, end: 8 }] }, /splits/],
    ['a row stands twice', { numbers: [number, number] }, /number at 15-17: stands twice/],
    ['the sentence does not exist', { numbers: [{ ...number, sentence: 3 }] }, /sentence 3 of 1/],
    ['no rule is named', { numbers: [{ ...number, rule: '' }] }, /no rule/],
    [
      'a value is not in its list',
      { numbers: [{ ...number, fields: { ...COUNT, comparator: '≈' as never } }] },
      /comparator/,
    ],
    ['a value is no number', { numbers: [{ ...number, fields: { ...COUNT, value: Number.NaN } }] }, /value/],
    [
      'a column is unknown',
      { people: [makeFact('people', text, 'Ann', { ...MARA, age: 3 } as never)] },
      /age/,
    ],
    [
      'a cue is not its slice',
      { quotes: [{ ...quote, fields: { ...quote.fields, cue: { start: 0, end: 3, text: 'told' } } }] },
      /cue: text is not the slice/,
    ],
    [
      'half of a speaker is missing',
      {
        quotes: [{ ...quote, fields: { ...quote.fields, speaker: { ...quote.fields.speaker, end: null } } }],
      },
      /speaker: half a span/,
    ],
    ['kinds are mixed up', { dates: [number as never] }, /number among the dates/],
  ]
  test.each(cases)('%s', (_, facts, reason) => {
    const rejection = tabulate(makeArticle(text, facts))
    expect(rejection).toMatchObject({ ok: false, id: 'town/fire', stage: 'load', code: 'INVARIANT' })
    expect((rejection as { reason: string }).reason).toMatch(reason)
  })
})

test.each<[what: string, given: Partial<Document>, reason: RegExp]>([
  ['its hash is none', { sha256: 'x' }, /article: sha256/],
  ['it has no id', { id: '' }, /article: id/],
  ['its day is none', { published: '2023-02-29', publishedFrom: 'record' }, /article: published/],
])('the row of the article is checked too: %s', (_, given, reason) => {
  const rejection = tabulate(makeArticle('News.', {}, given))
  expect(rejection).toMatchObject({ ok: false, code: 'INVARIANT' })
  expect((rejection as { reason: string }).reason).toMatch(reason)
})
