import { describe, expect, test } from 'vitest'
import { findAsPut } from '../../../src/extract/quotes/as-put.ts'
import { withCondition } from '../../../src/extract/quotes/conditional.ts'
import { frameOf } from '../../../src/extract/quotes/frame.ts'
import { isHead } from '../../../src/extract/quotes/heads.ts'
import { findMadeClear } from '../../../src/extract/quotes/made-clear.ts'
import { mendStart } from '../../../src/extract/quotes/mend-start.ts'
import { findNounReports } from '../../../src/extract/quotes/noun-reports.ts'
import { attributeOrphan } from '../../../src/extract/quotes/orphan-speaker.ts'
import type { Reading } from '../../../src/extract/quotes/reading.ts'
import type { Report } from '../../../src/extract/quotes/report.ts'
import { invertedSpeaker, nounSpeaker } from '../../../src/extract/quotes/speaker-by-form.ts'
import { read, tokenOf, wordsOf } from './hand-made.ts'

/** Speaker and content of each report on one line. */
const told = (r: Reading, reports: readonly Report[]): string[] =>
  reports.map(
    ({ speaker, pieces }) =>
      `${speaker === null ? '-' : r.analysis.word(speaker)}: ${wordsOf(r, pieces[0]!)}`,
  )

describe('reports that their form tells', () => {
  test.each([
    [
      'The pier is “a rotten tooth,” as Councillor Ann Perry put it.',
      ['Perry: The pier is “a rotten tooth,'],
    ],
    ['“The pier is rotten,” as Ann Perry, a diver, puts it.', ['Perry: The pier is rotten,']],
    ['As Ann Perry put it, “the pier is rotten.”', ['Perry: the pier is rotten.']],
    ['As Ann Perry puts it, the pier is a rotten tooth.', ['Perry: the pier is a rotten tooth']],
    ['He was seen, as the Post put it in May, as a fool.', []],
    ['As Ann Perry painted, Lee Park put it away.', []],
  ])('%s', (text, expected) => {
    const r = read(text)
    expect(told(r, findAsPut(r))).toEqual(expected)
  })

  test.each([
    ['The mayor has made it very clear that the park will stay.', ['mayor: the park will stay']],
    ['The mayor made it clear she will stay, and the board agreed.', ['mayor: she will stay']],
    ['It was made clear that nobody would be paid.', ['-: nobody would be paid']],
    ['The mayor made the water clear.', []],
    ['The mayor has not made clear whether she will stay.', []],
  ])('%s', (text, expected) => {
    const r = read(text)
    expect(told(r, findMadeClear(r))).toEqual(expected)
  })

  test.each([
    [
      'Readers recalled the mayor’s remarks in May that she could sell the zoo.',
      ['mayor: she could sell the zoo'],
    ],
    ['The town is tired of his latest claim that the bridge is safe.', ['his: the bridge is safe']],
    ['They ignored warnings from a diver that the pier was rotten.', ['diver: the pier was rotten']],
    ['They spoke of Perry’s allegations of a “vast plot” against her.', ['Perry: a “vast plot” against her']],
    ['The town heard a claim that was false.', []],
    ['There were so many claims that the bridge was shut.', []],
    ['It was her account of that day the board had heard.', []],
    ['The belief that the bridge is safe is common.', []],
  ])('%s', (text, expected) => {
    const r = read(text)
    expect(told(r, findNounReports(r))).toEqual(expected)
  })
})

describe('the speaker by the form', () => {
  test.each([
    ['“It is late,” noted Harbour Works Director Dan Robson.', 'noted', 'Robson'],
    ['“It is late,” noted the mother of Dan Robson.', 'noted', 'mother'],
  ])('%s', (text, cue, expected) => {
    const r = read(text)
    const token = invertedSpeaker(r, frameOf(r, tokenOf(r, cue)))
    expect(token < 0 ? null : r.analysis.word(token)).toBe(expected)
  })

  test.each([
    ['Police rejected claims of “a cover-up” by the force.', 'claims', 'Police', null],
    ['The force’s claims of “a cover-up” were false.', 'claims', 'force', 'force'],
    ['Police made claims of “a cover-up” by the force.', 'claims', 'Police', 'Police'],
  ])('%s', (text, cue, chosen, expected) => {
    const r = read(text)
    const token = nounSpeaker(r, tokenOf(r, cue), tokenOf(r, chosen))
    expect(token === null ? null : r.analysis.word(token)).toBe(expected)
  })

  test('a plural role behind a name is the head, whatever it is taken for', () => {
    const r = read('Colvin aides on Wednesday denied the report. Mayor Ted Colvin was abroad.')
    expect(isHead(r, tokenOf(r, 'aides'), r.count)).toBe(true)
  })

  test.each([
    '“The dam will hold,” the water minister was quoted as telling the Herald.',
    '“The dam will hold,” the water minister was quoted by the Delta News agency as telling the Herald.',
  ])('who was quoted as saying it: %s', text => {
    const r = read(text)
    const { cue, speaker } = attributeOrphan(r, 0)
    expect([r.analysis.word(cue), r.analysis.word(speaker!)]).toEqual(['telling', 'minister'])
  })
})

describe('halves', () => {
  test.each([
    [
      'If the bill fails, she said the city would sue.',
      'the city would sue',
      ['If the bill fails', 'the city would sue'],
    ],
    ['If elected, she said the city would sue.', 'the city would sue', ['the city would sue']],
    ['When the bill failed, she said the city would sue.', 'the city would sue', ['the city would sue']],
  ])('%s', (text, words, expected) => {
    const r = read(text)
    const cue = tokenOf(r, 'said')
    const start = cue + 1
    const piece = { start, end: start + words.split(' ').length }
    const pieces = withCondition(r, frameOf(r, cue), tokenOf(r, 'she'), [piece])
    expect(pieces.map(part => wordsOf(r, part))).toEqual(expected)
  })

  test.each([
    [
      'It can be “glad of the sun” or “glad of my dog,” she says.',
      1,
      'It can be “glad of the sun” or “glad of my dog,',
    ],
    ['“It makes them no thieves.” Keep calm, says Ann Perry.', 0, 'Keep calm'],
    ['“It makes them thieves” is a phrase, says Ann Perry.', 0, 'It makes them thieves” is a phrase'],
  ])('%s', (text, quotation, expected) => {
    const r = read(text)
    const cue = tokenOf(r, 'says')
    const start = r.inner.first[quotation]!
    const last = r.inner.last[1] ?? -1
    const end = quotation === 1 ? last : tokenOf(r, ',')
    expect(wordsOf(r, mendStart(r, cue, null, { start, end }))).toBe(expected)
  })
})
