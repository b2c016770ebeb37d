import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRows, addSum, bucketOf, indexRows, LABELS, SUM } from '../../../src/analysis/entities/rows.ts'

test('rows add up as their single weights do, absent features as nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 60, selector: bucketOf }),
      fc.array(fc.integer(), { maxLength: 120 }),
      (known, asked) => {
        const sorted = [...known].sort((a, b) => bucketOf(a) - bucketOf(b))
        const weights = sorted.map((_, row) =>
          Array.from({ length: LABELS }, (_, label) => ((row * 31 + label * 17) % 256) - 128),
        )
        const bytes = Uint8Array.from(weights.flat(), value => value + 128)
        const copied = Int32Array.from(sorted.keys()).filter(row => row % 3 === 0)
        const rows = indexRows(Int32Array.from(sorted, bucketOf), new Int32Array(bytes.buffer), copied)
        const keys = Int32Array.from([...asked, ...sorted])
        const scores = new Int32Array(2 * LABELS)
        const sum = new Int32Array(SUM)
        addRows(rows, keys, keys.length, sum)
        addSum(sum, scores, LABELS)
        const expected = new Array<number>(LABELS).fill(0)
        for (const key of keys) {
          const row = sorted.findIndex(feature => bucketOf(feature) === bucketOf(key))
          for (let label = 0; row >= 0 && label < LABELS; label++) expected[label]! += weights[row]![label]!
        }
        expect([...scores.subarray(LABELS)]).toEqual(expected)
        expect(scores.subarray(0, LABELS).every(score => score === 0)).toBe(true)
      },
    ),
  )
})
