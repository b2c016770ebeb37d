import { expect, test } from 'vitest'
import { createAnalyser } from '../../../src/analysis/index.ts'
import { segment } from '../../../src/document/segment.ts'
import { frameOf } from '../../../src/extract/quotes/frame.ts'
import { findQuotedSpans } from '../../../src/extract/quotes/quoted-spans.ts'
import { readArticle } from '../../../src/extract/quotes/reading.ts'
import { loadKnowledge } from '../../../src/resources.ts'

const analyse = createAnalyser(loadKnowledge().file)

/** The text among whose tokens content and speaker of a cue are looked for; the cue is the last such word. */
function frameText(text: string, cue: string): string {
  const paragraphs = segment(text)
  const reading = readArticle(analyse(text, paragraphs), findQuotedSpans(text, paragraphs))
  const at = Array.from({ length: reading.count }, (_, i) => reading.analysis.word(i)).lastIndexOf(cue)
  const { from, to } = frameOf(reading, at)
  return text.slice(reading.start[from]!, reading.end[to - 1]!)
}

/** So many short sentences. */
const sentences = (count: number) =>
  Array.from({ length: count }, (_, i) => `We sailed on day ${i + 1}.`).join(' ')

test.each([
  [
    'its sentence',
    'It rained. Price said the boats were late. He left.',
    'said',
    'Price said the boats were late.',
  ],
  [
    'and a quotation that reaches out of it',
    '"It rained. We left," Price said. He slept.',
    'said',
    '"It rained. We left," Price said.',
  ],
  [
    'and one right behind it in the paragraph',
    'Price said so. "We left at ten." He slept.',
    'said',
    'Price said so. "We left at ten."',
  ],
  ['inside a quotation that alone', 'He left. "Price said no." He slept.', 'said', 'Price said no.'],
  ['without a dateline', 'HALDEN, Norway (AP) - Price said no. He left.', 'said', 'Price said no.'],
  [
    'of a colon the paragraph',
    `Price: No. ${sentences(3)}\n\nMarsh left.`,
    ':',
    `Price: No. ${sentences(3)}`,
  ],
  [
    'of a long turn the first thirteen sentences',
    `Price: No. ${sentences(20)}`,
    ':',
    `Price: No. ${sentences(12)}`,
  ],
])('a cue is looked at with %s', (_, text, cue, frame) => expect(frameText(text, cue)).toBe(frame))

test('a turn of many words is looked at as far as speeches go, however few its sentences', () => {
  const list = 'some more boats and '.repeat(2000)
  const words = frameText(`ANN ROE: It rained.\n${list}`.replace('\n', ' '), ':').split(' ').length
  expect(words).toBeGreaterThan(100)
  expect(words).toBeLessThan(1200)
})
