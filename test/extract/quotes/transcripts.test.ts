import { expect, test } from 'vitest'
import { findTurns } from '../../../src/extract/quotes/transcript.ts'
import { read, wordsOf } from './hand-made.ts'

/** `label: what is said` of each turn; a turn without a colon of its own goes on. */
function turnsOf(text: string): string[] {
  const r = read(text)
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(m => ({ start: m.index, end: m.index + m[0].length }))
  return findTurns(r, paragraphs).map(turn => {
    const label = text.slice(turn.label.start, turn.label.end)
    return `${label}${turn.colon ? ':' : ' …'} ${wordsOf(r, turn)}`
  })
}

test('a mark on each paragraph of an extract closes nowhere', () => {
  const text =
    'The partial transcript:\n\n"HOLM: Will “the Maid” sail in May?\n\n"RAHMAN: She will. We fixed the hull.\n\n"And we painted her.\n\n"(LAUGHTER.)\n\n"HOLM: In what colour?'
  expect(turnsOf(text)).toEqual([
    'HOLM: Will “the Maid” sail in May?',
    'RAHMAN: She will. We fixed the hull.',
    'RAHMAN … And we painted her.',
    'HOLM: In what colour?',
  ])
})

test('a stop behind the letter of a question', () => {
  const text =
    'Q. Did you expect the prize?\n\nA. Not at all. I was at sea.\n\nQ. Who told you?\n\nA. My brother did.'
  expect(turnsOf(text)).toEqual([
    'Q … Did you expect the prize?',
    'A … Not at all. I was at sea.',
    'Q … Who told you?',
    'A … My brother did.',
  ])
})

test('notes on two teams are no talk', () => {
  const text =
    'Hawks: F Tom Ames missed his third game with a sprain.\n\nTides: Lee Park left the court.\n\nHawks: Host Tampa on Friday.'
  expect(turnsOf(text)).toEqual([])
})

test('the lines of a list say nothing', () => {
  const text =
    'For more information:\n\nHarbour Trust: Office of Boats\n\nHarbour Trust: Frequent Questions\n\nSea Board: Tide Tables'
  expect(turnsOf(text)).toEqual([])
})
