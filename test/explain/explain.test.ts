import { describe, expect, test } from 'vitest'
import { describe as toLines } from '../../src/explain/describe.ts'
import { type Explanation, explain } from '../../src/explain/explain.ts'
import { readRowId } from '../../src/explain/row-id.ts'
import { tabulate } from '../../src/load/index.ts'
import type { Kind } from '../../src/model/kind.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'

const text = `🚢 Ferry crews walk out

HALDEN, March 4 - Ruth Adeyemi, who leads the Harbour Union, met Tom Oakes of Northsound Ferries in Tacoma, Wash., on Tuesday. She said the crews would stay ashore until Friday.

Mr. Oakes called the walkout a mistake. "We sail tomorrow," he said.`

const record = { id: 'ferry', source: 'ferry.txt', sha256: '0'.repeat(64), encoding: 'utf-8' as const, text }
const published = '2024-03-06'
const knowledge = loadKnowledge()

const rows = tabulate(createPipeline({ published }, knowledge)(record))
if (!rows.ok) throw new Error(rows.reason)
const { facts } = rows

function explainRow(kind: Kind, words: string): Explanation {
  const row = facts[kind].find(candidate => candidate.text === words)
  if (!row) throw new Error(`no row ${words}`)
  const found = explain(record, readRowId(row.id)!, { published }, knowledge)
  if ('ok' in found) throw new Error(found.reason)
  expect(found.row).toEqual(row)
  return found
}

describe('explain', () => {
  test('a pronoun: the people it could be, each with the terms that make its score; the step that answered last', () => {
    const { entries } = explainRow('quotes', 'the crews would stay ashore until Friday')
    const candidates = entries.filter(({ step }) => step === 'quotes/candidate')
    expect(candidates.map(({ what }) => what).sort()).toEqual(['Ruth Adeyemi'])
    for (const { score, terms } of candidates)
      expect(score).toBeCloseTo(Object.values(terms!).reduce((sum, term) => sum + term, 0))
    const steps = entries.filter(({ step }) => step.startsWith('quotes/speaker'))
    expect(steps.map(({ step, what }) => [step, what])).toEqual([
      ['quotes/speaker by label', null],
      ['quotes/speaker by several', null],
      ['quotes/speaker by title', null],
      ['quotes/speaker by courtesy', null],
      ['quotes/speaker by name', null],
      ['quotes/speaker by same-words', null],
      ['quotes/speaker by relative', null],
      ['quotes/speaker by apposition', null],
      ['quotes/speaker by pronoun', 'Ruth Adeyemi'],
    ])
  })

  test('a content: its score beside the threshold that it passed', () => {
    const { entries } = explainRow('quotes', 'We sail tomorrow,')
    const content = entries.find(
      ({ step, what, text }) =>
        step === 'quotes/content' && what === 'reported by said' && text.includes('We sail'),
    )
    expect(content!.score).toBeGreaterThan(content!.terms!.threshold!)
  })

  test('a place: candidates with the chances they have in the end', () => {
    const { row, entries } = explainRow('places', 'Tacoma, Wash.')
    const candidates = entries.filter(({ step }) => step === 'places/candidate')
    expect(candidates.map(({ what }) => what)).toEqual([`Tacoma (city, US-WA, ${row!.geonames_id})`])
    expect(candidates[0]!.score).toBe(1)
  })

  test.each([
    ['Tuesday', 'dates/repetition', '0', { distance: -1, cycle: 7 }],
    ['Friday', 'dates/resolved', '2024-03-08', undefined],
    ['tomorrow', 'dates/reference', 'the publication, 2024-03-06', undefined],
  ])('a date: %s, %s', (words, step, what, terms) => {
    const entry = explainRow('dates', words).entries.find(candidate => candidate.step === step)
    expect(entry?.what).toBe(what)
    if (terms) expect(entry?.terms).toMatchObject(terms)
  })

  test('a name: scores of the recogniser, then the full names that a surname could stand for', () => {
    const { entries } = explainRow('people', 'Oakes')
    const scores = entries.find(({ step }) => step === 'names/verdict')!.terms!
    expect(scores.PER).toBeGreaterThan(scores.LOC!)
    expect(entries.filter(({ step }) => step.startsWith('people/')).map(({ what }) => what)).toEqual([
      'Tom Oakes',
      'Tom Oakes',
    ])
  })

  test('no row: what was tried there', () => {
    const at = Array.from(text).join('').indexOf('Tacoma')
    const found = explain(
      record,
      { article: null, kind: 'people', start: at, end: at + 6 },
      { published },
      knowledge,
    )
    expect(found).toMatchObject({ row: null })
    expect(toLines(found as Explanation)[0]).toBe('no such row; tried there:')
    expect((found as Explanation).entries.map(({ step }) => step)).toContain('names/chain')
  })

  test('no row, and nothing tried: it says so', () => {
    expect(toLines({ row: null, entries: [] })).toEqual(['no such row, and nothing was tried there'])
  })

  test('listening changes nothing', () => {
    const trace = { note: () => {} }
    expect(tabulate(createPipeline({ published }, { ...knowledge, trace })(record))).toEqual(rows)
  })
})

test('the best of several candidates is shown first, with the number of those left out', () => {
  const entries = Array.from({ length: 10 }, (_, i) => ({
    step: 'places/candidate',
    what: `no. ${i}`,
    score: i / 10,
    text: 'Springfield',
  }))
  const lines = toLines({ row: null, entries })
  expect(lines[2]).toBe('  Springfield | no. 9 | 0.9')
  expect(lines.at(-1)).toBe('  and 2 more')
})
