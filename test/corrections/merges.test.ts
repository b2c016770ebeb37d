import { expect, test } from 'vitest'
import { followMerges } from '../../src/corrections/merges.ts'
import type { Correction } from '../../src/model/correction.ts'

const merge = (from: string, into: string, name?: string): Correction => ({
  action: 'merge',
  id: `person:${from}`,
  text: from,
  into: `person:${into}`,
  ...(name === undefined ? {} : { fields: { name } }),
})
const part = (id: string): Correction => ({ action: 'part', id: `person:${id}`, text: id })

function follow(corrections: readonly Correction[], ...starts: readonly string[]) {
  const entities = new Map(corrections.map(({ id }, i) => [id, i]))
  const used = new Set<number>()
  const renames = followMerges(corrections, entities, 'a1', used)
  return { ends: starts.map(start => renames(`person:${start}`)), used: [...used].toSorted() }
}
const is = (id: string, name: string | null) => ({ id: `person:${id}`, name })

test.each<[string, readonly Correction[], readonly string[], readonly unknown[], readonly number[]]>([
  ['nobody', [merge('a', 'b')], ['c'], [undefined], []],
  ['one step', [merge('a', 'b', 'B')], ['a'], [is('b', 'B')], [0]],
  ['two steps', [merge('a', 'b', 'B'), merge('b', 'c', 'C')], ['a'], [is('c', 'C')], [0, 1]],
  ['in any order', [merge('b', 'c', 'C'), merge('a', 'b', 'B')], ['a'], [is('c', 'C')], [0, 1]],
  [
    'from both',
    [merge('a', 'b', 'B'), merge('b', 'c', 'C')],
    ['b', 'a'],
    [is('c', 'C'), is('c', 'C')],
    [0, 1],
  ],
  [
    'the last name that is given',
    [merge('a', 'b', 'B'), merge('b', 'c')],
    ['a', 'b'],
    [is('c', 'B'), is('c', null)],
    [0, 1],
  ],
])('%s', (_, corrections, starts, ends, used) => {
  expect(follow(corrections, ...starts)).toEqual({ ends, used })
})

test('into an entity that is taken apart is somebody of this article alone', () => {
  const { ends, used } = follow([merge('a', 'b', 'B'), part('b')], 'a', 'b')
  expect(ends).toEqual([
    { id: expect.stringMatching(/^person:b-./), name: 'B' },
    { id: expect.stringMatching(/^person:b-./), name: null },
  ])
  expect(used).toEqual([0, 1])
})

test('a long way takes no longer for each of its steps', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => merge(`p${i}`, `p${i + 1}`))
  const starts = many.map((_, i) => `p${many.length - i - 1}`)
  const started = performance.now()
  expect(follow(many, ...starts).ends.every(end => end?.id === 'person:p20000')).toBe(true)
  expect(performance.now() - started).toBeLessThan(2000)
})
