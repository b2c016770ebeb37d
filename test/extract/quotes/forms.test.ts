import { describe, expect, test } from 'vitest'
import type { Piece } from '../../../src/extract/quotes/decode.ts'
import { frameOf } from '../../../src/extract/quotes/frame.ts'
import { goesOnToMarks } from '../../../src/extract/quotes/goes-on.ts'
import { cutAtInner } from '../../../src/extract/quotes/inner-reports.ts'
import { endsBeforeParallel, mendEnd } from '../../../src/extract/quotes/mend-end.ts'
import { mendStart } from '../../../src/extract/quotes/mend-start.ts'
import { isInference } from '../../../src/extract/quotes/no-report.ts'
import type { Reading } from '../../../src/extract/quotes/reading.ts'
import type { Report } from '../../../src/extract/quotes/report.ts'
import {
  behindArticle,
  invertedSpeaker,
  relativeSpeaker,
} from '../../../src/extract/quotes/speaker-by-form.ts'
import { speakerPhrase } from '../../../src/extract/quotes/speaker-phrase.ts'
import { thresholdOf } from '../../../src/extract/quotes/thresholds.ts'
import { read, tokenOf, wordsOf } from './hand-made.ts'

const wordAt = (r: Reading, token: number): string | null => (token < 0 ? null : r.analysis.word(token))
/** From a word to the stop. */
const pieceFrom = (r: Reading, word: string): Piece => ({ start: tokenOf(r, word), end: tokenOf(r, '.') })

describe('the form of the sentence says who speaks', () => {
  test.each([
    ['Brody was held in the port, said regional police chief Tomas Anwar.', 'Anwar'],
    ['Brody was held in the port, said Laura Finch, who runs it.', 'Finch'],
    ['Laura Finch, who runs the port, said Tomas Anwar was held.', null],
    ['Laura Finch, 45, said goodbye to Tomas Anwar.', null],
    ['Brody was held in the port, said officials.', 'officials'],
    ['Brody was held in the port, said a person with knowledge of the case who was not named.', 'person'],
    ['Brody, who was held, said a person with knowledge of the case was not named.', null],
    ['Brody was held, said the person was ill.', null],
    ['Brody was held, said a person using the name Tomas Anwar.', 'Anwar'],
  ])('%s', (text, expected) => {
    const r = read(text)
    expect(wordAt(r, invertedSpeaker(r, frameOf(r, tokenOf(r, 'said'))))).toBe(expected)
  })

  test.each([
    ['Senator Kay Gilbert wrote about a colleague who pinched her arm and told her to row.', 'told', 'who'],
    ['Kay Gilbert, who left in May, told her to row.', 'told', null],
  ])('%s', (text, cue, expected) => {
    const r = read(text)
    expect(wordAt(r, relativeSpeaker(r, frameOf(r, tokenOf(r, cue))))).toBe(expected)
  })

  test('an article is no speaker', () => {
    const r = read('A jailed forger has asked the board to seal his file.')
    expect(wordAt(r, behindArticle(r, 0, tokenOf(r, 'asked')))).toBe('forger')
  })

  test.each([
    ['Sens. Ana Duarte, Philip Crane and Ruth Osgood said it rained.', 'Duarte', 3],
    ['Senator Ana Duarte and fellow Republican Representative Philip Crane said it rained.', 'Crane', 2],
    ['Oslo senator and presidential candidate Ana Duarte said it rained.', 'Duarte', 1],
  ])('%s: %d', (text, head, count) => {
    const r = read(text)
    expect(speakerPhrase(r, tokenOf(r, head), tokenOf(r, 'said')).heads).toHaveLength(count)
  })
})

describe('what an event suggests is nobody’s words', () => {
  test.each([
    ['The two sides have not walked out, suggesting they still hope.', true],
    ['He pulled back a bit on the wall, suggesting a fence may do.', false],
    ['The sides said they had met, suggesting they still hope.', false],
  ])('%s', (text, expected) => {
    const r = read(text)
    expect(isInference(r, frameOf(r, tokenOf(r, 'suggesting')))).toBe(expected)
  })
})

describe('where a content starts and ends', () => {
  test.each([
    ['Officials tell Delta News every claim will be paid.', 'tell', 'Delta', 'every claim will be paid'],
    ['Officials tell reporters that talks had failed.', 'tell', 'reporters', 'talks had failed'],
    [
      'Officials tell reporters that cover the port to leave.',
      'tell',
      'reporters',
      'reporters that cover the port to leave',
    ],
    ['Officials tell the mayor to pay on Friday.', 'tell', 'the', 'the mayor to pay'],
    ['Officials tell Delta News to pay.', 'tell', 'Delta', 'Delta News to pay'],
    [
      'Finch said in the past decade, the port had grown.',
      'said',
      'port',
      'in the past decade, the port had grown',
    ],
    ['Finch said in an interview, the port had grown.', 'said', 'port', 'the port had grown'],
  ])('%s', (text, cue, first, expected) => {
    const r = read(text)
    const piece = pieceFrom(r, first)
    const start = first === 'port' ? piece.start - 1 : piece.start
    expect(wordsOf(r, mendStart(r, tokenOf(r, cue), null, { ...piece, start }))).toBe(expected)
  })

  test.each([
    ['They argued, saying the rope had been sound and blaming the guide.', 'the rope had been sound'],
    ['They argued, saying the guide had been running and jumping.', 'the guide had been running and jumping'],
    ['They argued, saying running and jumping was allowed.', 'running and jumping was allowed'],
  ])('%s', (text, expected) => {
    const r = read(text)
    const cue = tokenOf(r, 'saying')
    expect(wordsOf(r, endsBeforeParallel(r, cue, { start: cue + 1, end: tokenOf(r, '.') }))).toBe(expected)
  })
})

describe('a content with part of a quotation', () => {
  const mended = (text: string, cue: string, first: string, last: string) => {
    const r = read(text)
    const frame = frameOf(r, tokenOf(r, cue))
    const start = tokenOf(r, first)
    const piece = { start, end: tokenOf(r, last, start) + 1 }
    return wordsOf(r, goesOnToMarks(r, frame, mendEnd(r, frame, piece)))
  }
  test.each([
    [
      'The mayor said it was too early to tell, and there was “no evidence” yet of arson.',
      'tell',
      'it was too early to tell, and there was “no evidence” yet of arson',
    ],
    [
      'The mayor said it was too early to tell, and declined to see “any evidence” yet.',
      'tell',
      'it was too early to tell',
    ],
    [
      'The mayor said it was too early to tell, and aides said “no evidence” was found.',
      'tell',
      'it was too early to tell',
    ],
  ])('%s', (text, last, expected) => {
    expect(mended(text, 'said', 'it', last)).toBe(expected)
  })

  test.each([
    [
      'The mayor described the bill as a “disgrace” after she met the crew.',
      'crew',
      'the bill as a “disgrace',
    ],
    ['The mayor described the bill as a “disgrace” on Monday.', 'Monday', 'the bill as a “disgrace'],
    [
      'The mayor described the bill as a “disgrace” to the town.',
      'town',
      'the bill as a “disgrace” to the town',
    ],
  ])('%s', (text, last, expected) => {
    expect(mended(text, 'described', 'the', last)).toBe(expected)
  })
})

test('who goes on behind a concession reports again', () => {
  const r = read('Lynch said demands hold crews back, though she noted the owners had changed.')
  const report = (cue: string, speaker: string, first: string): Report => ({
    cue: tokenOf(r, cue),
    speaker: tokenOf(r, speaker),
    speakerLead: 1,
    score: 1,
    margin: 1,
    pieces: [pieceFrom(r, first)],
  })
  const [outer] = cutAtInner(r, [report('said', 'Lynch', 'demands'), report('noted', 'she', 'the')])
  expect(wordsOf(r, outer!.pieces[0]!)).toBe('demands hold crews back')
})

test('a phrase needs more than a clause, and more again where the verb names what was spoken of', () => {
  const needs = (text: string, cue: string, first: string) => {
    const r = read(text)
    return thresholdOf(r, tokenOf(r, cue), pieceFrom(r, first))
  }
  const clause = needs('Finch said the port was shut.', 'said', 'the')
  const phrase = needs('Finch proposed a tax on boats.', 'proposed', 'a')
  const topic = needs('Finch praised a tax on boats.', 'praised', 'a')
  expect(clause).toBeLessThan(phrase)
  expect(phrase).toBeLessThan(topic)
  expect(needs('Finch refused to answer questions.', 'refused', 'to')).toBe(topic)
  expect(needs('Finch declined to say how much she owed.', 'declined', 'how')).toBe(topic)
  expect(needs('Finch vowed to answer questions.', 'vowed', 'to')).toBeLessThan(topic)
})
