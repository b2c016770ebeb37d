import { describe, expect, test } from 'vitest'
import type { GoldQuote } from '../../evaluate/gold.ts'
import { sameMention, sameName } from '../../evaluate/mentions.ts'
import { scoreQuotes } from '../../evaluate/quotes.ts'
import { at, judgeLine } from './judge-line.ts'

const LINE =
  '“We will sail at dawn if the wind holds 🚢,” said Ruth Adeyemi. She added that the crew was ready.'
const SAIL = 'We will sail at dawn if the wind holds 🚢,'
const READY = 'the crew was ready'

const quote = (words: string, more: object = {}) => ({ ...at(LINE, words), ...more })
const speaker = (text: string | null, name: string | null = text) => ({ text, name })
const goldSail = quote(`“${SAIL}”`, {
  type: 'direct',
  speaker: { text: 'Ruth Adeyemi', canonical: 'Ruth Adeyemi' },
  cue: { text: 'said' },
})
const goldReady = quote(`that ${READY}.`, {
  type: 'indirect',
  speaker: { text: 'She', canonical: 'Ruth Adeyemi', names: ['Ruth Adeyemi', 'Adeyemi'] },
  cue: { text: 'added' },
})
const foundSail = quote(SAIL, { type: 'direct', speaker: speaker('Ruth Adeyemi'), cue: { text: 'said' } })
const foundReady = quote(READY, {
  type: 'indirect',
  speaker: speaker('She', 'Ruth Adeyemi'),
  cue: { text: 'added' },
})

const score = (gold: object[], found: object[]) =>
  scoreQuotes([judgeLine(LINE, { quotes: gold as GoldQuote[] }, { quotes: found })])

describe('contents', () => {
  test.each([
    ['marks and punctuation at the edges set aside', [goldSail], [foundSail], 100, 100],
    ['four words of five in common', [goldReady], [foundReady], 0, 100],
    [
      'less than that',
      [goldReady],
      [quote('crew was ready', { ...foundReady, ...at(LINE, 'crew was ready') })],
      0,
      0,
    ],
    ['nothing found', [goldSail], [], 0, 0],
    ['one missed', [goldSail, goldReady], [foundSail], 66.67, 66.67],
  ])('%s', (_, gold, found, exact, overlap) => {
    const { total } = score(gold, found)
    expect([total.exact.F1, total.overlap.F1]).toEqual([exact, overlap])
  })

  test('optional gold may be found or missed, and what lies in it by half counts neither way', () => {
    const optional = { ...goldReady, core: false }
    for (const found of [
      [],
      [foundReady],
      [quote('crew was ready', { type: 'indirect', speaker: speaker(null), cue: { text: null } })],
    ])
      expect(score([goldSail, optional], [foundSail, ...found]).total.overlap).toMatchObject({
        F1: 100,
        pred: 1,
        gold: 1,
      })
  })

  test('by type: recall over gold of it, precision over predictions of it', () => {
    const { direct, mixed } = score([goldSail], [{ ...foundSail, type: 'mixed' }])
    expect([direct.exact.R, direct.exact.P, mixed.exact.P]).toEqual([100, 0, 100])
  })
})

test('speaker, cue and full name of those found', () => {
  const {
    speaker: mention,
    cue,
    resolved,
    resolvedPronoun,
  } = score(
    [goldSail, goldReady],
    [
      { ...foundSail, speaker: speaker(null), cue: { text: 'has said' } },
      { ...foundReady, speaker: speaker('She', 'Tom Oakes'), cue: { text: 'says' } },
    ],
  )
  expect(mention).toEqual({ accuracy: 50, right: 1, of: 2, silent: 1 })
  expect(cue).toEqual({ accuracy: 50, right: 1, of: 2 })
  expect(resolved).toEqual({ accuracy: 0, right: 0, of: 2 })
  expect(resolvedPronoun).toEqual({ accuracy: 0, right: 0, of: 1 })
})

test.each([
  ['Ruth Adeyemi, who leads the union', 'Adeyemi', true],
  ['the head of the agency', 'the agency', true],
  ['Mrs. Adeyemi', 'Ruth Adeyemi', true],
  ['the agency’s', 'the agency', true],
  ['officials', 'the mayor', false],
])('mentions %s and %s', (gold, found, same) => expect(sameMention(gold, found)).toBe(same))

test.each([
  [{ text: 'She', canonical: 'Ruth Adeyemi' }, 'Adeyemi', true],
  [{ text: 'She', canonical: 'Ruth Adeyemi', names: ['Ruth Oakes'] }, 'Ruth Adeyemi', false],
  [{ text: 'She', canonical: 'Ruth Adeyemi' }, 'Ruth', false],
])('names %j and %s', (gold, found, same) => expect(sameName(gold, found)).toBe(same))
