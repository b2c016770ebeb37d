import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/kinds/index.ts'
import type { FactRow } from '../../src/load/fact-row.ts'
import { tabulate, toRecord } from '../../src/load/index.ts'
import type { Kind } from '../../src/model/kind.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'
import { anyTexts, newsTexts } from './news-text.ts'

const pipeline = createPipeline({ published: '2021-07-20' }, loadKnowledge())

/** The record of a text, or null where it holds none; any other rejection fails. */
function process(text: string): (Record<Kind, readonly FactRow[]> & { sentences: number }) | null {
  const rows = tabulate(pipeline({ id: 'a', source: '', sha256: '0'.repeat(64), encoding: 'utf-8', text }))
  if (rows.ok) return toRecord(rows) as ReturnType<typeof process>
  expect(rows.code, rows.reason).toBe('EMPTY')
  return null
}

/** A quotation may hold a quotation. */
const MAY_NEST: ReadonlySet<Kind> = new Set(['quotes'])

function checkLaws(text: string): void {
  const record = process(text)
  if (!record) return
  const points = [...text]
  for (const kind of KINDS) {
    const rows = record[kind]
    for (const row of rows) {
      expect(points.slice(row.start, row.end).join('')).toBe(row.text)
      expect(row.text.trim()).not.toBe('')
      expect(row.sentence).toBeGreaterThanOrEqual(0)
      expect(row.sentence).toBeLessThan(record.sentences)
      if (kind !== 'quotes') expect(row.context).toContain(row.text)
    }
    expect(new Set(rows.map(row => row.id)).size).toBe(rows.length)
    if (!MAY_NEST.has(kind))
      rows.slice(1).forEach((row, i) => {
        expect(row.start, `${kind}: ${rows[i]!.text} | ${row.text}`).toBeGreaterThanOrEqual(rows[i]!.end)
      })
  }
  expect(process(text)).toEqual(record)
}

describe.each([
  ['news put together at random', newsTexts, 150],
  ['any text', anyTexts, 150],
])('%s', (_, texts, numRuns) => {
  test('rows slice to their text, stand in their sentence, never overlap, and come out the same again', () => {
    fc.assert(fc.property(texts, checkLaws), { numRuns, seed: 20210720 })
  })
})
