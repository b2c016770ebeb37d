import { describe, expect, test } from 'vitest'
import { singularOf } from '../../src/language/compromise.ts'

describe('singulars', () => {
  test.each([
    ['children', 'child'],
    ['companies', 'company'],
    ['women', 'woman'],
    ['boxes', 'box'],
    ['staff', 'staff'],
    ['crises', 'crisis'],
  ])('%s', (plural, singular) => expect(singularOf(plural)).toBe(singular))
})
