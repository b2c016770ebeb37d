import { expect, test } from 'vitest'
import { remember } from '../../src/text/remember.ts'

test('a short text is answered once, a long one each time', () => {
  const asked: string[] = []
  const lengthOf = remember(text => asked.push(text) && text.length)
  const long = 'x'.repeat(500)
  expect([lengthOf('ab'), lengthOf('ab'), lengthOf(long), lengthOf(long)]).toEqual([2, 2, 500, 500])
  expect(asked).toEqual(['ab', long, long])
})

test('the memory is bounded: what was asked long ago is asked again', () => {
  let asked = 0
  const count = remember(() => ++asked)
  count('first')
  for (let i = 0; i < 25_000; i++) count(`word ${i}`)
  expect(count('first')).toBeGreaterThan(25_000)
})
