import { expect, test } from 'vitest'
import { hashText, joinHash, mix } from '../../src/text/hash.ts'

// Published vectors of 32-bit FNV-1a: the shipped models and the gazetteer are looked up by these values.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('FNV-1a of %j', (text, hash) => {
  expect(hashText(text) >>> 0).toBe(hash)
})

// The finaliser of MurmurHash3 maps 0 to 0 and is one to one.
test('mix spreads bits', () => {
  expect(mix(0)).toBe(0)
  expect(new Set(Array.from({ length: 1000 }, (_, i) => mix(i))).size).toBe(1000)
})

test('joinHash depends on the order', () => {
  expect(joinHash(joinHash(0, 1), 2)).not.toBe(joinHash(joinHash(0, 2), 1))
})
