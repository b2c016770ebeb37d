import { describe, expect, test } from 'vitest'
import { isAdverbial } from '../../../src/extract/quotes/adverbial.ts'
import { frameOf } from '../../../src/extract/quotes/frame.ts'
import { isSaidOf } from '../../../src/extract/quotes/impersonal.ts'
import { mendEnd } from '../../../src/extract/quotes/mend-end.ts'
import { mendStart } from '../../../src/extract/quotes/mend-start.ts'
import { isBeyondBracket, isNaming, isQuotingAs, isTitling } from '../../../src/extract/quotes/no-report.ts'
import { participleSpeaker } from '../../../src/extract/quotes/participle-speaker.ts'
import { read, tokenOf, wordsOf } from './hand-made.ts'

describe('what is no report', () => {
  test('a participle clause before a quotation', () => {
    const r = read('It rained. Speaking to the Herald, she said, “It is my watch.”')
    const cue = tokenOf(r, 'said')
    const before = { start: tokenOf(r, 'Speaking'), end: tokenOf(r, ',') }
    const quotation = { start: r.inner.first[0]!, end: r.inner.last[0]! }
    expect(isAdverbial(r, cue, before, quotation)).toBe(true)
    expect(isAdverbial(r, cue, before, undefined)).toBe(false)
    expect(isAdverbial(r, cue, quotation, before)).toBe(false)
  })

  test('what follows the bracket of its cue', () => {
    const r = read('She came (it was safe, Park writes), and he set off (they said) in May.')
    const start = tokenOf(r, 'he')
    expect(isBeyondBracket(r, tokenOf(r, 'writes'), { start, end: start + 3 })).toBe(true)
    expect(isBeyondBracket(r, tokenOf(r, 'was'), { start: tokenOf(r, 'Park'), end: start })).toBe(false)
  })

  test.each([
    ['An ad titled “Makes You Wonder” was shown.', 'titled', true],
    ['Mould: A Cure for Rot', ':', true],
    ['Ann Perry: A Cure for Rot Is Near', ':', false],
    ['The rule is plain: nobody may enter.', ':', false],
  ])('%s', (text, word, expected) => {
    const r = read(text)
    const cue = tokenOf(r, word)
    expect(isTitling(r, cue, cue > 0 ? cue - 1 : null)).toBe(expected)
  })

  test.each([
    ['The agency quoted President Ann Carter as saying it had failed.', true],
    ['The agency quoted the talks as a reason.', false],
    ['The agency quoted President Ann Carter.', false],
  ])('%s', (text, expected) => {
    const r = read(text)
    expect(isQuotingAs(r, tokenOf(r, 'quoted'))).toBe(expected)
  })
})

test.each([
  ['The mass of water, called a plume, was large.', true],
  ['It was named after a song called “Day after Day”.', true],
  [
    'Michele Perry declined to get into its cover story of the presidential candidate called "The Queen of Rage," by a reader.',
    true,
  ],
  ['The mayor, who was late, called the plan a farce.', false],
  ['The mayor called “Day after Day” a dull song.', false],
])('%s', (text, expected) => {
  const r = read(text)
  expect(isNaming(r, tokenOf(r, 'called'))).toBe(expected)
})

test('a content begins behind the brackets that name its source', () => {
  const r = read('(Delta Health) - People get better, a review suggests.')
  const piece = { start: tokenOf(r, 'Delta'), end: tokenOf(r, ',') }
  expect(wordsOf(r, mendStart(r, tokenOf(r, 'suggests'), null, piece))).toBe('People get better')
})

test.each([
  ['It led to Ann Carter accusing the banks.', 'accusing', 'Carter'],
  ['The agency quoted President Ann Carter as saying it had failed.', 'saying', 'Carter'],
  ['The agency left Ann Carter, saying it had failed.', 'saying', null],
  ['The agency quoted an unnamed person close to Ann Carter as saying it had failed.', 'saying', 'person'],
  ['Ann Carter was quoted by the agency as saying it had failed.', 'saying', null],
])('%s', (text, word, expected) => {
  const r = read(text)
  const token = participleSpeaker(r, frameOf(r, tokenOf(r, word)))
  expect(token < 0 ? null : r.analysis.word(token)).toBe(expected)
})

test.each([
  ['The firms are said to make it.', true],
  ['The firms are said by many to make it.', false],
  ['The firms said to make it.', false],
])('of whom something is said: %s', (text, expected) => {
  const r = read(text)
  expect(isSaidOf(r, tokenOf(r, 'said'))).toBe(expected)
})

test('others speak behind the comma', () => {
  const r = read('The driver said he lost control, with local papers claiming he was late.')
  const cue = tokenOf(r, 'said')
  const piece = { start: cue + 1, end: tokenOf(r, '.') }
  expect(wordsOf(r, mendEnd(r, frameOf(r, cue), piece))).toBe('he lost control')
})

test('nothing that describes the first noun is left out behind that', () => {
  const r = read('The inquiry was told that successive councils had failed.')
  const piece = { start: tokenOf(r, 'councils'), end: tokenOf(r, '.') }
  expect(wordsOf(r, mendStart(r, tokenOf(r, 'told'), null, piece))).toBe('successive councils had failed')
})
