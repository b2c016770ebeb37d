import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { runFuzz } from '../fuzz/run-fuzz.ts'

test('thousands of mutated articles break no law, in time', async () => {
  expect(await runFuzz({ seed: 2, documents: 3000, jobs: Math.min(availableParallelism(), 4) })).toEqual([])
})
