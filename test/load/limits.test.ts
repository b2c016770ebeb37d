import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/config.ts'
import { tabulate } from '../../src/load/index.ts'
import { COUNT, makeArticle, makeFact } from './make-article.ts'

const numberOf = (text: string, words: string) => makeFact('numbers', text, words, COUNT)

describe('a long sentence', () => {
  test('is cut in the column, never in the offsets', () => {
    const text = `${'word '.repeat(4000)}12 houses`
    const rows = tabulate(makeArticle(text, { numbers: [numberOf(text, '12 houses')] }))
    if (!rows.ok) throw new Error(rows.reason)
    const [row] = rows.facts.numbers
    expect(row).toMatchObject({ start: 20_000, end: 20_009, text: '12 houses' })
    expect(row!.context).toBe(text.slice(0, LIMITS.context))
  })

  test('is never cut inside a character', () => {
    const text = `12 houses${'😀'.repeat(6000)}`
    const rows = tabulate(makeArticle(text, { numbers: [numberOf(text, '12 houses')] }))
    if (!rows.ok) throw new Error(rows.reason)
    expect(rows.facts.numbers[0]!.context).toHaveLength(LIMITS.context - 1)
    expect(rows.facts.numbers[0]!.context).not.toMatch(/\p{Surrogate}/u)
  })

  test('that many rows would repeat rejects its article', () => {
    const text = `${'12, '.repeat(20_000)}houses`
    const numbers = Array.from({ length: 20_000 }, (_, i) => ({
      ...numberOf(text, '12'),
      start: i * 4,
      end: i * 4 + 2,
    }))
    expect(tabulate(makeArticle(text, { numbers: numbers.slice(0, 10_000) })).ok).toBe(true)
    expect(tabulate(makeArticle(text, { numbers }))).toMatchObject({
      ok: false,
      id: 'town/fire',
      stage: 'load',
      code: 'TOO_MANY_FACTS',
    })
  })
})
