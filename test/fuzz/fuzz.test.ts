import { expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { inventDocument } from './documents.ts'
import { below, createRandom, pick } from './random.ts'
import { runFuzz } from './run-fuzz.ts'

test('mutated news breaks no law, in time', async () => {
  expect(await runFuzz({ seed: 1, documents: 150, jobs: 1 })).toEqual([])
})

test('a seed gives the same documents, another seed others', () => {
  const some = (seed: number) => [0, 1, 2].map(n => inventDocument(seed, n))
  expect(some(1)).toEqual(some(1))
  expect(some(1)).not.toEqual(some(2))
})

const WORDS = [
  'run',
  'worker',
  'explain',
  '--',
  '-',
  '--out',
  '-o',
  'x',
  '--out=',
  '--format',
  'csv,json',
  '--jobs',
  '-1',
]
const MORE = [
  '--published',
  '0000-01-01',
  '--check',
  '--no-reuse',
  '--quiet=1',
  '--__proto__',
  '--constructor',
  '',
  '\0',
  '-qj',
  '5',
]

test('any words on the command line are understood or refused in one line', async () => {
  const random = createRandom(1)
  for (let n = 0; n < 3000; n++) {
    const words = Array.from({ length: below(random, 7) }, () => pick(random, [...WORDS, ...MORE]))
    try {
      expect(await readArguments(words)).toHaveProperty('command')
    } catch (error) {
      expect([words, error]).toEqual([words, expect.any(UsageError)])
      expect((error as Error).message).not.toContain('\n')
    }
  }
})
