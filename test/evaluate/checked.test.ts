import { describe, expect, test } from 'vitest'
import { readChecked } from '../../src/evaluate/checked.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import type { FoundRow } from '../../src/evaluate/judge.ts'
import type { Correction } from '../../src/model/correction.ts'

const about = (action: Correction['action'], span: string, more: Partial<Correction> = {}): Correction => ({
  action,
  id: `a:number:${span}`,
  article_id: 'a',
  kind: 'numbers',
  text: '40',
  ...more,
})
const row = (start: number, end: number, value: number) =>
  ({ start, end, text: '40', value }) as unknown as FoundRow

function score(corrections: readonly Correction[], numbers: readonly FoundRow[]) {
  const { gold, keep } = readChecked(corrections)
  const { kinds } = evaluate(gold, new Map([['a', keep('a', { numbers })]]))
  const { exact, fields } = kinds.numbers!
  return { found: exact.pred, wanted: exact.gold, value: fields.value ?? null }
}

describe('a run scored against what was checked', () => {
  test.each([
    ['an accepted row', [about('accept', '2-4')], { found: 1, wanted: 1, value: null }],
    ['a rejected row', [about('reject', '2-4')], { found: 1, wanted: 0, value: null }],
    ['a rejected row that is gone', [about('reject', '30-32')], { found: 0, wanted: 0, value: null }],
    [
      'a row with another value',
      [about('edit', '2-4', { fields: { value: '41' } })],
      { found: 1, wanted: 1, value: { right: 0, of: 1 } },
    ],
    [
      'a row with the value that the reader gave',
      [about('edit', '2-4', { fields: { value: '40' } })],
      { found: 1, wanted: 1, value: { right: 1, of: 1 } },
    ],
    [
      'a row that was missed',
      [about('add', '50-52', { id: 'a:added', start: 50, end: 52 })],
      { found: 0, wanted: 1, value: null },
    ],
  ])('%s', (_, corrections, expected) => {
    expect(score(corrections, [row(2, 4, 40), row(9, 11, 7)])).toMatchObject(expected)
  })

  test('what speaks of entities is counted apart', () => {
    const merge: Correction = { action: 'merge', id: 'person:a', into: 'person:b', text: 'A' }
    expect(readChecked([merge])).toMatchObject({ others: 1, gold: [] })
  })
})
