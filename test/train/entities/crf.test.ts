import { expect, test } from 'vitest'
import { type Chain, trainCrf } from '../../../train/entities/crf.ts'
import { Mean } from '../../../train/entities/mean.ts'

/** Feature 0 means a name by itself, feature 1 the first of two, feature 2 the second. */
const chain = (features: number[], labels: number[]): Chain => ({
  features: Int32Array.from(features),
  offsets: Int32Array.from(features.map((_, i) => i).concat(features.length)),
  labels: Uint8Array.from(labels),
})
const chains = [chain([0], [4]), chain([1, 2], [1, 3]), chain([3, 0, 3], [0, 4, 0]), chain([3], [0])]
const options = { epochs: 20, rate: 0.1, shrink: 1e-5, seed: 1, averaged: 0 }

test('weights speak for the labels that features were seen with', () => {
  const { weights } = trainCrf(chains, 4, options)
  const best = (feature: number) => {
    const row = [...weights.subarray(feature * 16, feature * 16 + 16)]
    const top = Math.max(...row)
    return top > 0.1 ? row.indexOf(top) + 1 : 0
  }
  expect([0, 1, 2, 3].map(best)).toEqual([4, 1, 3, 0])
})

test('the same chains give the same weights', () => {
  expect(trainCrf(chains, 4, options)).toEqual(trainCrf(chains, 4, options))
})

test('means are taken of the weights, not of what drives them', () => {
  const mean = new Mean(2)
  const table = new Float32Array(64).fill(9)
  const steps = new Float32Array(17 * 17)
  for (const weight of [1, 3, 5]) {
    table[0] = weight
    table[32 + 15] = 2 * weight
    steps[1] = weight
    mean.add(table, steps)
  }
  const { weights, steps: turns } = mean.end()
  expect([weights[0], weights[16 + 15], turns[1]]).toEqual([3, 6, 3])
  expect(weights).toHaveLength(32)
})
