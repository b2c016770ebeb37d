import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BEFORE, CLOSED, Decoder, STATES } from '../../../src/analysis/entities/decode.ts'
import { LABELS } from '../../../src/analysis/entities/rows.ts'

/** The best score of all label sequences, by trying each. */
function exhaust(scores: Int32Array, count: number, steps: Int32Array): number {
  let best = -Infinity
  const walk = (i: number, before: number, sum: number) => {
    if (i === count) {
      if (CLOSED.includes(before)) best = Math.max(best, sum + steps[before * STATES]!)
      return
    }
    for (let to = 0; to < STATES; to++) {
      if (!BEFORE[to]!.includes(before)) continue
      walk(i + 1, to, sum + steps[before * STATES + to]! + (to === 0 ? 0 : scores[i * LABELS + to - 1]!))
    }
  }
  walk(0, 0, 0)
  return best
}

function scoreOf(labels: Uint8Array, scores: Int32Array, steps: Int32Array): number {
  let sum = 0
  let before = 0
  labels.forEach((label, i) => {
    sum += steps[before * STATES + label]! + (label === 0 ? 0 : scores[i * LABELS + label - 1]!)
    before = label
  })
  return sum + steps[before * STATES]!
}

const weight = fc.integer({ min: -100, max: 100 })

describe('Decoder', () => {
  test('finds a sequence that none beats', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.array(weight, { minLength: 3 * LABELS, maxLength: 3 * LABELS }),
        fc.array(weight, { minLength: STATES * STATES, maxLength: STATES * STATES }),
        (count, given, pairs) => {
          const scores = Int32Array.from(given)
          const steps = Int32Array.from(pairs)
          const labels = new Uint8Array(count)
          new Decoder(steps).decode(scores, 0, count, labels)
          expect(scoreOf(labels, scores, steps)).toBe(exhaust(scores, count, steps))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('leaves the tokens around a stretch alone', () => {
    const labels = new Uint8Array(5).fill(9)
    const decoder = new Decoder(new Int32Array(STATES * STATES))
    decoder.decode(new Int32Array(5 * LABELS).fill(-1), 1, 4, labels)
    expect([...labels]).toEqual([9, 0, 0, 0, 9])
  })
})
