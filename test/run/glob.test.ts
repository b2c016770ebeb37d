import { expect, test } from 'vitest'
import { matchesGlob } from '../../src/run/glob.ts'
import { cpuTime } from '../cpu-time.ts'

test.each([
  ['a.txt', '*.txt', true],
  ['news/a.txt', '*.txt', true],
  ['news/a.txt', 'news/*.txt', true],
  ['news/2024/a.txt', 'news/*.txt', false],
  ['news/2024/a.txt', 'news/**', true],
  ['news/2024/a.txt', '**/a.txt', true],
  ['a.txt', '**/a.txt', true],
  ['x/y/z/a.txt', 'x/**/z/*', true],
  ['x/y/a.txt', 'x/**/z/*', false],
  ['README.txt', 'README.*', true],
  ['a1.txt', 'a?.txt', true],
  ['a12.txt', 'a?.txt', false],
  ['a.(b).txt', 'a.(b).txt', true],
])('%s against %s', (path, pattern, matches) => expect(matchesGlob(path, pattern)).toBe(matches))

test('stars do not make it slow', () => {
  const time = cpuTime(() => expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(500)}b`)).toBe(false))
  expect(time).toBeLessThan(2000)
})
