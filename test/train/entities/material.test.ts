import { describe, expect, test } from 'vitest'
import { cut } from '../../../train/entities/cut.ts'
import { profileOf } from '../../../train/entities/profiles.ts'
import { inventReports } from '../../../train/entities/reports.ts'
import { findAgreement } from '../../../train/entities/silver.ts'

describe('inventReports', () => {
  test('names stand in text order and are what the text says; a surname is that of its person', () => {
    for (const { text, gold } of inventReports(40)) {
      let end = 0
      for (const span of gold) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(span.start, span.end)).toMatch(/^\p{L}/u)
        end = span.end
      }
      expect(text).not.toMatch(/[{}|]/)
    }
  })

  test('the same on every run', () => {
    expect(inventReports(5)).toEqual(inventReports(5))
  })
})

describe('findAgreement', () => {
  const text = 'Orvane hired Ann Bell. Brell Motors is in Tell.'
  const { tokens, sentences } = cut(text)
  const span = (name: string, type: number) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    type,
  })
  const ours = [span('Orvane', 1), span('Ann Bell', 0), span('Brell Motors', 1), span('Tell', 2)]

  test('sentences in which both find the same names', () => {
    const found = findAgreement('a', text, tokens, sentences, ours, ours)
    expect(found.map(example => example.text)).toEqual(['Orvane hired Ann Bell.', 'Brell Motors is in Tell.'])
    expect(found[1]!.gold).toEqual([
      { start: 0, end: 12, type: 1 },
      { start: 19, end: 23, type: 2 },
    ])
  })

  test.each([
    ['another type', [span('Orvane', 0), ...ours.slice(1)]],
    ['another edge', [span('Orvane hired', 1), ...ours.slice(1)]],
    ['one more', [ours[0]!, span('hired', 3), ...ours.slice(1)]],
    ['one less', ours.slice(1)],
  ])('%s: left out', (_, theirs) => {
    const found = findAgreement('a', text, tokens, sentences, ours, theirs)
    expect(found.map(({ id }) => id)).toEqual(['a-1'])
  })
})

test('the profile of a word says what it mostly is, and nothing of rare words', () => {
  const profile = (...counts: number[]) => profileOf(Float64Array.from(counts))
  expect(profile(0, 0, 2, 0, 0, 0)).toBe(0)
  expect(profile(0, 0, 9, 0, 0, 1)).toBe(profile(1, 0, 9, 0, 0, 0))
  expect(profile(0, 0, 9, 0, 0, 1)).not.toBe(profile(0, 0, 0, 9, 0, 1))
  expect(profile(0, 0, 9, 3, 0, 0)).not.toBe(profile(0, 0, 9, 0, 3, 0))
})
