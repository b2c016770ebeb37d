import nlp from 'compromise'
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

  test('of what is longer than any noun are not asked for', () => {
    const long = `${'counter-'.repeat(20)}revolutions`
    expect(singularOf(long)).toBe(long)
  })

  test('are those of the whole package', () => {
    const { toSingular } = (nlp.methods() as unknown as Methods).two.transform.noun
    const nouns = [
      'knives',
      'memoranda',
      'alumnae',
      'heroes',
      'buses',
      'axes',
      'series',
      'Wolves',
      'analyses',
    ]
    expect(nouns.map(singularOf)).toEqual(nouns.map(noun => toSingular(noun, nlp.model())))
  })
})

/** The package types no part of its insides. */
interface Methods {
  two: { transform: { noun: { toSingular(noun: string, model: unknown): string } } }
}
