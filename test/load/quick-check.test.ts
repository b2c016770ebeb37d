import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DESCRIPTORS, forKinds, KINDS } from '../../src/kinds/index.ts'
import { toJsonSchema } from '../../src/load/json-schema.ts'
import { quickCheck } from '../../src/load/quick-check.ts'
import { fullArticleRow } from '../../src/load/tables.ts'
import { makeStory } from './make-article.ts'

const STORY = makeStory().facts

/** What may stand in place of a value: some of it right for some column. */
const odd = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  'up',
  '2021-02-29',
  '2021-02-28',
  0,
  -1,
  1.5,
  91,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  true,
  [],
  {},
  { start: 0, end: 1, text: 'x' },
)

describe.each(KINDS.filter(kind => STORY[kind].length > 0))('the quick check of %s', kind => {
  const schema = DESCRIPTORS[kind].fact
  const check = quickCheck(toJsonSchema(schema))
  const right: object = STORY[kind][0]!.fields

  test('knows a right row', () => expect(check(right)).toBe(true))

  test('accepts nothing that zod does not', () => {
    const name = fc.constantFrom(...Object.keys(right), 'unknown')
    fc.assert(
      fc.property(fc.dictionary(name, odd, { maxKeys: 3 }), changed => {
        const value = { ...right, ...changed }
        if (check(value)) expect(schema.safeParse(value).success).toBe(true)
      }),
    )
  })

  test('leaves what lacks a column to zod', () => {
    for (const name of Object.keys(right)) {
      const { [name]: _, ...rest } = right as Record<string, unknown>
      expect(check(rest)).toBe(false)
    }
  })

  test.each([null, undefined, 3, 'x', []])('leaves %j to zod', value => expect(check(value)).toBe(false))
})

test('the quick check of articles holds the pattern of a hash', () => {
  const check = quickCheck(toJsonSchema(fullArticleRow))
  const row = {
    id: 'a',
    source: '',
    sha256: '0'.repeat(64),
    title: null,
    published: '2020-02-29',
    published_from: 'option',
    url: null,
    language: 'en',
    encoding: 'utf-8',
    characters: 1,
    words: 1,
    sentences: 1,
    ...forKinds(() => 0),
  }
  expect(check(row)).toBe(true)
  expect(check({ ...row, sha256: 'f' })).toBe(false)
  expect(check({ ...row, published: '2021-02-29' })).toBe(false)
})
