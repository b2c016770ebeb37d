import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../cpu-time.ts'
import { readNumbers } from '../../read-numbers.ts'

describe('every row', () => {
  const pieces = fc.constantFrom(
    ...'$ € % - – / ( ) , . : + ~ 5 12 1,000 2.5 1/2 ½ m bn million dozen half a an of in to and or one two twenty third per hour km ° C year old rose by more than 2019 May No. 😀 é \n'.split(
      ' ',
    ),
    ' ',
  )
  test('is a slice of its text, in order, none inside another, with finite values', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const text = `Sales ${parts.join(' ')} ${parts.join('')} here`
        let at = 0
        for (const row of readNumbers(text)) {
          const found = text.indexOf(row.text, at)
          expect(found).toBeGreaterThanOrEqual(0)
          at = found + row.text.length
          expect(Number.isFinite(row.fields.value)).toBe(true)
          expect(row.fields.value_to === null || Number.isFinite(row.fields.value_to)).toBe(true)
        }
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})

describe('time grows with length only', () => {
  const time = (text: string) => cpuTime(() => readNumbers(text))
  test.each([
    '$5 ',
    'five ',
    '1 ',
    '123 456 ',
    'five and ',
    '1/2 ',
    '5-',
    'tens of ',
    'Mr. ',
    '5 apples and ',
    'rose 5 points ',
    'fell by 5 to 7 percent, ',
  ])('"%s" over and over', piece => {
    const short = Math.min(time(piece.repeat(4000)), time(piece.repeat(4000)))
    const long = Math.min(time(piece.repeat(16_000)), time(piece.repeat(16_000)))
    expect(long).toBeLessThan(Math.max(12 * short, 400))
  })
})
