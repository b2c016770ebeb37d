import { expect, test } from 'vitest'
import { tellTwins } from '../../src/cli/notices.ts'

test.each([
  [
    ['a/B', 'a/b', 'c', 'C'],
    ['unpack brat.tar where names may differ in case alone, as they do of a/B and a/b and 1 more'],
  ],
  [['a', 'b', '__proto__'], []],
])('of %j articles whose names differ in case alone are told', (ids, lines) => {
  const told: string[] = []
  const silent = () => {}
  tellTwins({ say: silent, error: silent, update: silent, isLive: false, warn: line => told.push(line) }, ids)
  expect(told).toEqual(lines)
})
