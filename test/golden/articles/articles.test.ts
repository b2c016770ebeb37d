import { describe, expect, test } from 'vitest'
import { KINDS } from '../../../src/kinds/index.ts'
import { listArticles, readExpected, readRows, stillHolds } from './rows.ts'
import { readFloors, scoreSample, toFloors } from './sample.ts'

describe.each(listArticles())('%s', article => {
  const { known_wrong: known, ...expected } = readExpected(article)
  const rows = readRows(article)

  test.each(KINDS)('%s are those that were read and found right; npm run golden takes new ones', kind => {
    const wrong = known.flatMap(entry => ('found' in entry && entry.kind === kind ? [entry.found] : []))
    expect(rows[kind].filter(row => !wrong.includes(row))).toEqual(expected[kind])
  })

  test('what is known to be wrong still is', () => {
    expect(known.filter(entry => !stillHolds(entry, rows))).toEqual([])
  })
})

describe('all articles together, against what is right', () => {
  const floors = readFloors()
  const figures = toFloors(scoreSample())

  test.each(
    Object.entries(floors).flatMap(([kind, list]) => Object.keys(list).map(name => [kind, name] as const)),
  )('%s: %s is no worse than when it was accepted', (kind, name) => {
    expect(figures[kind]?.[name] ?? 0).toBeGreaterThanOrEqual(floors[kind]![name]!)
  })
})
