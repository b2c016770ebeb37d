import { describe, expect, test } from 'vitest'
import { isAdverbial } from '../../../src/extract/quotes/adverbial.ts'
import type { Piece } from '../../../src/extract/quotes/decode.ts'
import { frameOf } from '../../../src/extract/quotes/frame.ts'
import { mendEnd } from '../../../src/extract/quotes/mend-end.ts'
import { holdsSpeaker } from '../../../src/extract/quotes/no-content.ts'
import { isBeforeRelative, isOfNoun } from '../../../src/extract/quotes/no-report.ts'
import { endsAtOccasion } from '../../../src/extract/quotes/occasion.ts'
import { endsBeforeOwnVerb } from '../../../src/extract/quotes/own-verb.ts'
import { goesPastAside } from '../../../src/extract/quotes/past-aside.ts'
import type { Reading } from '../../../src/extract/quotes/reading.ts'
import { behindNarration, behindSaidDay, withSubject } from '../../../src/extract/quotes/start-subject.ts'
import { wholeClause } from '../../../src/extract/quotes/whole-clause.ts'
import { read, tokenOf, wordsOf } from './hand-made.ts'

const quotation = (r: Reading, span: number): Piece => ({
  start: r.inner.first[span]!,
  end: r.inner.last[span]!,
})
/** From a word behind the cue to the stop, or to another word. */
function pieceBehind(r: Reading, cue: number, first: string, last = '.'): Piece {
  const start = tokenOf(r, first, cue)
  return { start, end: tokenOf(r, last, start) }
}

describe('the start of what is said', () => {
  test.each([
    [
      'Finch said the harbour board “should not be asked to pay.”',
      'the harbour board “should not be asked to pay.',
    ],
    ['Finch said Friday the board “should not pay.”', 'the board “should not pay.'],
    ['Finch said of the board, “should it pay?”', 'should it pay?'],
    ['Finch told the board “should not pay.”', 'should not pay.'],
    ['Finch called the board “a bunch of thieves.”', 'a bunch of thieves.'],
  ])('a quotation that opens with its verb has its subject: %s', (text, expected) => {
    const r = read(text)
    const cue = 1
    expect(wordsOf(r, withSubject(r, cue, 0, quotation(r, 0)))).toBe(expected)
  })

  test.each([
    ['Finch said Friday the port would close.', 'Friday', 'the port would close'],
    ['Finch said Friday night crews had left.', 'Friday', 'crews had left'],
    ['Finch said later Friday the port would close.', 'later', 'the port would close'],
    ['Finch said Friday was quiet.', 'Friday', 'Friday was quiet'],
    ['Finch said Friday’s vote was lost.', 'Friday', 'Friday’s vote was lost'],
  ])('behind the day of saying: %s', (text, first, expected) => {
    const r = read(text)
    expect(wordsOf(r, behindSaidDay(r, 1, pieceBehind(r, 1, first)))).toBe(expected)
  })

  test.each([
    ['“It is late,” Finch went on, waving a map. “Let us sail at dawn.”', 'Let us sail at dawn.'],
    [
      'Finch went on to say the crew was late. “Let us sail at dawn.”',
      'the crew was late. “Let us sail at dawn.',
    ],
  ])('behind what the speaker does: %s', (text, expected) => {
    const r = read(text)
    const cue = tokenOf(r, text.includes('say') ? 'say' : 'went')
    const start = tokenOf(r, text.includes('say') ? 'the' : 'waving')
    const end = quotation(r, r.quotedSpans.length - 1).end
    expect(wordsOf(r, behindNarration(r, cue, { start, end }))).toBe(expected)
  })
})

test('what stands round the speaker is not said', () => {
  const r = read('Another officer, Ruth Dale, who sings, said the port was a ruin.')
  const cue = tokenOf(r, 'said')
  const round = { start: 0, end: cue }
  const dale = tokenOf(r, 'Dale')
  expect(holdsSpeaker(r, cue, dale, round, pieceBehind(r, cue, 'the'))).toBe(true)
  expect(holdsSpeaker(r, cue, dale, round, undefined)).toBe(false)
  expect(holdsSpeaker(r, cue, null, round, pieceBehind(r, cue, 'the'))).toBe(false)
})

describe('the end of what is said', () => {
  test.each([
    ['Finch reported a rise in profit and raised its forecast.', 'reported', 'a', 'a rise in profit'],
    ['Finch refused, saying it was late, and sent them home.', 'saying', 'it', 'it was late'],
    ['Finch said a fire took hold and closed the road.', 'said', 'a', 'a fire took hold and closed the road'],
  ])('before what the speaker did next: %s', (text, verb, first, expected) => {
    const r = read(text)
    const cue = tokenOf(r, verb)
    expect(wordsOf(r, endsBeforeOwnVerb(r, cue, pieceBehind(r, cue, first)))).toBe(expected)
  })

  test('a condition goes on to what it is for', () => {
    const r = read('Finch added that if nobody objects, the road will close.')
    const condition = pieceBehind(r, 1, 'if', ',')
    const whole = pieceBehind(r, 1, 'if')
    expect(wholeClause(r, 1, condition, [condition, whole])).toBe(whole)
    const asked = read('Finch asked if it was safe, and left.')
    const question = pieceBehind(asked, 1, 'if', ',')
    expect(wholeClause(asked, 1, question, [question, pieceBehind(asked, 1, 'if')])).toBe(question)
  })

  test.each([
    [
      'Finch announced her departure at a tearful press conference on Monday.',
      'announced',
      'her',
      'her departure',
    ],
    ['Finch said the port was safe in a statement.', 'said', 'the', 'the port was safe'],
    ['Finch said the board lied in the statement.', 'said', 'the', 'the board lied in the statement'],
    ['Finch praised the use of an email account.', 'praised', 'the', 'the use of an email account'],
    ['Finch praised the port in summer.', 'praised', 'the', 'the port in summer'],
  ])('where and how it was said is none of it: %s', (text, cue, first, expected) => {
    const r = read(text)
    const at = tokenOf(r, cue)
    expect(wordsOf(r, endsAtOccasion(r, at, pieceBehind(r, at, first)))).toBe(expected)
  })

  test.each([
    [
      'Finch said the herders - who have lived there for ages - are at home.',
      'the herders - who have lived there for ages - are at home',
    ],
    ['Finch said the herders were poor - and they are - but proud.', 'the herders were poor - and they are'],
    ['Finch said the herders - who came in May - and the crew.', 'the herders - who came in May'],
  ])('a subject with an aside has its verb: %s', (text, expected) => {
    const r = read(text)
    const cue = tokenOf(r, 'said')
    const start = cue + 1
    const second = tokenOf(r, '-', tokenOf(r, '-', cue) + 1)
    expect(wordsOf(r, goesPastAside(r, frameOf(r, cue), { start, end: second }))).toBe(expected)
  })

  test.each([
    ['The law, which aides said will start in May, will bind the port.', 'will start in May'],
    ['The aides said will and law in May, will bind the port.', 'will and law in May, will bind the port'],
  ])('before the verb of whatever the relative stands for: %s', (text, expected) => {
    const r = read(text)
    const cue = tokenOf(r, 'said')
    expect(wordsOf(r, mendEnd(r, frameOf(r, cue), pieceBehind(r, cue, 'will')))).toBe(expected)
  })
})

test.each([
  ['Finch read the story, which Moss said was fun.', 'which', true],
  ['Finch left the port, Moss said was fun.', 'port', false],
])('what a relative stands for is not said: %s', (text, last, expected) => {
  const r = read(text)
  const cue = tokenOf(r, 'said')
  const left = { start: 0, end: tokenOf(r, last) + 1 }
  expect(isBeforeRelative(r, cue, left, pieceBehind(r, cue, 'was'))).toBe(expected)
  expect(isBeforeRelative(r, cue, left, undefined)).toBe(expected)
})

test('a verb behind a noun is about what it names', () => {
  const r = read('Our last mention was at $750. Finch mentions that was late.')
  expect(isOfNoun(r, 2, pieceBehind(r, 2, 'was'))).toBe(true)
  const verb = tokenOf(r, 'mentions')
  expect(isOfNoun(r, verb, { start: verb + 2, end: verb + 4 })).toBe(false)
})

describe('what stands beside what is said', () => {
  const halves = (text: string, cue: string) => {
    const r = read(text)
    const at = tokenOf(r, cue)
    const left = r.quotedSpans.length > 0 ? quotation(r, 0) : { start: 0, end: tokenOf(r, ',') }
    return { r, at, left }
  }
  test.each([
    ['“It is late,” Finch said about the ferry.', 'said', 'the', true],
    ['The port is shut, Finch said, without giving details.', 'said', 'without', true],
    ['The port is shut, Finch said, and the ferry is late.', 'said', 'and', false],
  ])('how and about what: %s', (text, cue, first, expected) => {
    const { r, at, left } = halves(text, cue)
    expect(isAdverbial(r, at, pieceBehind(r, at, first), left)).toBe(expected)
  })

  test.each([
    ['Pressed on “the late ferry,” Finch replied, “It sailed.”', true],
    ['When Orr asked about “the late ferry,” Finch replied, “It sailed.”', true],
    ['On “the late ferry,” Finch replied, “It sailed.”', false],
  ])('what is put to the speaker: %s', (text, expected) => {
    const { r, at, left } = halves(text, 'replied')
    expect(isAdverbial(r, at, left, quotation(r, 1))).toBe(expected)
  })
})
