import { describe, expect, test } from 'vitest'
import { createCorrector } from '../../src/corrections/correct.ts'
import { tabulate } from '../../src/load/index.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { SourceRecord } from '../../src/model/document.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'

// The ship in front is one character of two units: ids count code points.
const TEXT = `🚢 Ferry workers in Bergen will strike on Monday, their union said.

"We have waited for 14 months," said Kari Dahl, a spokeswoman for the Harbour Union. Dahl said 230 workers would stay at home.`

const pipeline = createPipeline({ published: '2024-05-02' }, loadKnowledge())
const source: SourceRecord = {
  id: 'ferry',
  source: 'ferry.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  text: TEXT,
}
const outcome = pipeline(source)

type Rows = Readonly<Record<string, readonly Record<string, unknown>[]>>

function rowsOf(outcome: Outcome): Rows {
  const rows = tabulate(outcome)
  if (!rows.ok) throw new Error(rows.reason)
  return rows.facts as unknown as Rows
}

const before = rowsOf(outcome)
const idOf = (kind: string, text: string) => before[kind]!.find(row => row.text === text)!.id as string

/** The rows with some corrections applied, and the numbers of those that found what they speak of. */
function correct(...corrections: Correction[]): { rows: Rows; used: readonly number[] } {
  if (!outcome.ok) throw new Error(outcome.reason)
  const { facts, used } = createCorrector(corrections)(outcome.doc, outcome.facts)
  return { rows: rowsOf({ ...outcome, facts }), used }
}

const about = (kind: string, text: string) => ({
  id: idOf(kind, text),
  article_id: 'ferry',
  kind,
  text,
})

describe('a row', () => {
  test('that is accepted says so', () => {
    const { rows, used } = correct({ action: 'accept', ...about('numbers', '230') })
    expect(rows.numbers!.find(({ text }) => text === '230')).toMatchObject({
      value: 230,
      rule: 'corrections/accept',
    })
    expect(used).toEqual([0])
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('has no column %s', column => {
    const fields = Object.fromEntries([[column, 'x']])
    const { rows, used } = correct({ action: 'edit', ...about('numbers', '230'), fields })
    expect(rows.numbers).toEqual(before.numbers)
    expect(used).toEqual([])
  })

  test('that is rejected is gone, the others stay', () => {
    const { rows } = correct({ action: 'reject', ...about('places', 'Bergen') })
    expect(rows.places).toEqual(before.places!.filter(({ text }) => text !== 'Bergen'))
    expect(rows.numbers).toEqual(before.numbers)
  })

  test.each([
    ['a number written as text', 'numbers', '230', { value: '232' }, { value: 232 }],
    ['a word', 'numbers', '230', { counted: 'crew' }, { counted: 'crew' }],
    ['nothing', 'people', 'Kari Dahl', { role: null }, { role: null }],
  ])('is edited: %s', (_, kind, text, fields, expected) => {
    const { rows, used } = correct({ action: 'edit', ...about(kind, text), fields })
    expect(rows[kind]!.find(row => row.text === text)).toMatchObject({
      ...expected,
      rule: 'corrections/edit',
    })
    expect(used).toEqual([0])
  })

  test.each([
    ['a number as no table writes it', { ...about('numbers', '230'), fields: { value: '0x10' } }],
    [
      'a word that JavaScript takes for a number',
      { ...about('numbers', '230'), fields: { value: 'Infinity' } },
    ],
    ['a value that does not fit', { ...about('numbers', '230'), fields: { value: 'many' } }],
    ['an unknown column', { ...about('numbers', '230'), fields: { size: 'large' } }],
    ['other words at its place', { ...about('numbers', '230'), text: '231' }],
    ['an unknown table', { ...about('numbers', '230'), kind: 'prices' }],
  ])('stays as it is for %s, and the correction is not used', (_, correction) => {
    const { rows, used } = correct({ action: 'edit', ...correction })
    expect(rows).toEqual(before)
    expect(used).toEqual([])
  })

  test('is found by its words where the article has changed around it', () => {
    const { rows, used } = correct({
      action: 'reject',
      ...about('places', 'Bergen'),
      id: 'ferry:place:900-906',
    })
    expect(rows.places).toHaveLength(before.places!.length - 1)
    expect(used).toEqual([0])
  })

  test('that is found no more takes no other with its words along', () => {
    // the headline says Dahl, too, and a run before this one took it for a person
    const headline = `Dahl: no strike\n\nFerry workers in Bergen will stay, said Kari Dahl. Dahl spoke on Monday.`
    const run = pipeline({ ...source, text: headline })
    if (!run.ok) throw new Error(run.reason)
    const facts = { ...run.facts, people: run.facts.people.filter(({ start }) => start > 0) }
    const said = { article_id: 'ferry', kind: 'people', text: 'Dahl' }
    const apply = createCorrector([{ action: 'reject', id: 'ferry:person:0-4', ...said }])
    expect(apply(run.doc, facts)).toEqual({ facts, used: [] })
  })

  test('is added where the text says what the reader marked', () => {
    const start = [...TEXT.slice(0, TEXT.indexOf('Ferry'))].length
    const fresh: Correction = {
      action: 'add',
      id: `ferry:added-organizations:${start}`,
      article_id: 'ferry',
      kind: 'organizations',
      start,
      end: start + 13,
      text: 'Ferry workers',
    }
    expect(correct(fresh).rows.organizations!.find(({ text }) => text === 'Ferry workers')).toMatchObject({
      start,
      text: 'Ferry workers',
      name: 'Ferry workers',
      rule: 'corrections/add',
    })
    expect(correct({ ...fresh, text: 'Ferry worker!' }).used).toEqual([])
  })
})

describe('after the reader has been at work', () => {
  test('what newsfacts has learnt to find is not added twice', () => {
    const [known] = before.numbers!.filter(({ text }) => text === '230')
    const { start, end, text } = known as { start: number; end: number; text: string }
    const { rows, used } = correct({
      action: 'add',
      id: 'ferry:added',
      article_id: 'ferry',
      kind: 'numbers',
      start,
      end,
      text,
      fields: { kind: 'count', value: '231', comparator: '=' },
    })
    expect(rows.numbers).toHaveLength(before.numbers!.length)
    expect(rows.numbers!.find(row => row.text === '230')).toMatchObject({
      value: 231,
      rule: 'corrections/add',
    })
    expect(used).toEqual([0])
  })

  test('words that have moved are found where alone they stand', () => {
    const moved = { action: 'add', id: 'ferry:added', article_id: 'ferry', kind: 'organizations' } as const
    const { rows } = correct({ ...moved, start: 300, end: 313, text: 'Ferry workers' })
    expect(rows.organizations!.some(({ text }) => text === 'Ferry workers')).toBe(true)
    expect(correct({ ...moved, start: 300, end: 304, text: 'Dahl' }).used).toEqual([])
  })

  test('10,000 corrections take less than a second of 100 articles', () => {
    if (!outcome.ok) throw new Error(outcome.reason)
    const edit = (i: number): Correction => ({
      action: 'edit',
      ...about('numbers', '230'),
      id: `ferry:number:${i}-9`,
      fields: { value: i },
    })
    const merge = (i: number): Correction => ({
      action: 'merge',
      id: `person:p${i}`,
      text: 'P',
      into: 'person:q',
    })
    const many = Array.from({ length: 10_000 }, (_, i) => [edit, merge][i % 2]!(i))
    const started = process.cpuUsage()
    const corrector = createCorrector(many)
    for (let i = 0; i < 100; i++) corrector({ ...outcome.doc, id: `other-${i}` }, outcome.facts)
    expect(corrector(outcome.doc, outcome.facts).used).toHaveLength(5000)
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1e6).toBeLessThan(1)
  })
})

describe('a name', () => {
  test('given in full changes its entity and the speaker', () => {
    const { rows } = correct({
      action: 'edit',
      ...about('people', 'Dahl'),
      fields: { name: 'Kari Anne Dahl' },
      scope: 'all',
    })
    expect(rows.people!.map(({ name, entity_id }) => [name, entity_id])).toEqual([
      ['Kari Anne Dahl', 'person:kari-anne-dahl'],
      ['Kari Anne Dahl', 'person:kari-anne-dahl'],
    ])
    const speakers = rows.quotes!.map(({ speaker }) => (speaker as { name: string }).name)
    expect(speakers).toContain('Kari Anne Dahl')
    expect(speakers).not.toContain('Kari Dahl')
  })

  test('that is nobody leaves no speaker behind', () => {
    const { rows } = correct(
      { action: 'reject', ...about('people', 'Dahl'), scope: 'all' },
      { action: 'reject', ...about('people', 'Kari Dahl'), scope: 'all' },
    )
    expect(rows.people).toEqual([])
    const speakers = rows.quotes!.map(
      ({ speaker }) => speaker as { name: string | null; entity_id: string | null },
    )
    expect(speakers.filter(({ entity_id }) => entity_id === 'person:kari-dahl')).toEqual([])
  })

  test('merged into another takes its id and name', () => {
    const { rows, used } = correct({
      action: 'merge',
      id: 'person:kari-dahl',
      text: 'Kari Dahl',
      into: 'person:k-dahl',
      fields: { name: 'K. Dahl' },
      scope: 'all',
    })
    expect(new Set(rows.people!.map(({ entity_id }) => entity_id))).toEqual(new Set(['person:k-dahl']))
    expect(used).toEqual([0])
  })

  test('taken apart is somebody of this article alone', () => {
    const { rows } = correct({ action: 'part', id: 'person:kari-dahl', text: 'Kari Dahl', scope: 'all' })
    const [{ entity_id, rule }] = rows.people as [{ entity_id: string; rule: string }]
    expect(entity_id).toMatch(/^person:kari-dahl-[0-9a-z]+$/)
    expect(rule).toBe('corrections/part')
  })

  const affiliationOf = (rows: Rows, text: string) => {
    const { affiliation, affiliation_id } = rows.people!.find(row => row.text === text)!
    return { affiliation, affiliation_id }
  }

  test.each<[string, Correction, { affiliation: string | null; affiliation_id: string | null }]>([
    [
      'with another name is what its people belong to',
      {
        action: 'edit',
        ...about('organizations', 'Harbour Union'),
        fields: { name: 'Union of Harbours' },
        scope: 'all',
      },
      { affiliation: 'Union of Harbours', affiliation_id: 'organization:union-of-harbours' },
    ],
    [
      'merged into another, too',
      {
        action: 'merge',
        id: 'organization:harbour-union',
        text: 'Harbour Union',
        into: 'organization:hu',
        fields: { name: 'HU' },
      },
      { affiliation: 'HU', affiliation_id: 'organization:hu' },
    ],
    [
      'that is none is nobody’s',
      { action: 'reject', ...about('organizations', 'Harbour Union'), scope: 'all' },
      { affiliation: null, affiliation_id: null },
    ],
    [
      'whose only row is rejected leaves its words',
      { action: 'reject', ...about('organizations', 'Harbour Union') },
      { affiliation: 'Harbour Union', affiliation_id: null },
    ],
    [
      'that has no row is given no id',
      {
        action: 'edit',
        ...about('people', 'Kari Dahl'),
        fields: { affiliation: 'Zed', affiliation_id: 'organization:zed' },
      },
      { affiliation: 'Zed', affiliation_id: null },
    ],
  ])('of an organization %s', (_, correction, expected) => {
    expect(affiliationOf(before, 'Kari Dahl').affiliation_id).toBe('organization:harbour-union')
    expect(affiliationOf(correct(correction).rows, 'Kari Dahl')).toEqual(expected)
  })

  test('of a speaker whose rows are rejected one by one leaves no id', () => {
    const { rows } = correct(
      { action: 'reject', ...about('people', 'Dahl') },
      { action: 'reject', ...about('people', 'Kari Dahl') },
    )
    const ids = rows.quotes!.map(({ speaker }) => (speaker as { entity_id: string | null }).entity_id)
    expect(ids.filter(id => id?.startsWith('person:'))).toEqual([])
  })
})
