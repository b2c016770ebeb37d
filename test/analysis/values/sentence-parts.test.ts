import { expect, test } from 'vitest'
import { createAnalyser } from '../../../src/analysis/index.ts'
import { type PartReader, readParts } from '../../../src/analysis/values/sentence-parts.ts'
import { hintsOf } from '../../../src/analysis/values/value-words.ts'
import type { Analysis } from '../../../src/model/analysis.ts'
import { loadKnowledge } from '../../../src/resources.ts'

const knowledge = loadKnowledge()
const analyse = createAnalyser(name => knowledge.file(name))

interface Parts {
  readonly analysis: Analysis
  readonly uses: Int32Array
  readonly found: string[]
}
const note = (kind: string, { analysis, found }: Parts, at: number, end: number) => {
  found.push(`${kind} ${analysis.text.slice(at, end)}`)
  return end
}
const endOf = ({ analysis: { text } }: Parts, at: number, limit: number, sort: RegExp) => {
  let end = at
  while (end < limit && sort.test(text[end]!)) end++
  return end
}
const READER: PartReader<Parts> = {
  word: (parts, _, __, at, end) => note('word', parts, at, end),
  letters: (parts, _, at, limit) => note('letters', parts, at, endOf(parts, at, limit, /\p{L}/u)),
  digits: (parts, _, at, limit) => note('digits', parts, at, endOf(parts, at, limit, /\d/)),
  mark: (parts, _, at, end) => note('mark', parts, at, end),
}

function partsOf(text: string): string[] {
  const analysis = analyse(text, [{ start: 0, end: text.length }])
  const parts = { analysis, uses: hintsOf(analysis).uses, found: [] }
  for (let s = 0; s < analysis.sentences.count; s++) readParts(parts, s, READER)
  return parts.found
}

test.each([
  ['Rain fell.', ['word Rain', 'word fell', 'mark .']],
  ['third-quarter profit', ['word third', 'mark -', 'word quarter', 'word profit']],
  ['a 3pm start', ['word a', 'digits 3', 'word pm', 'word start']],
  [
    'She didn’t: the\u2003end',
    ['word She', 'letters didn', 'mark ’', 'letters t', 'mark :', 'word the', 'word end'],
  ],
  ['25ºC 👷 in Málaga', ['digits 25', 'mark º', 'letters C', 'mark 👷', 'word in', 'letters Málaga']],
])('%s', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})

test('the parts of a sentence cover all of it but blanks, in their order', () => {
  const text =
    'In May 2021, “the U.S. spent $4.5bn (£3.2bn)” on 20,000 km² of land – 12.5% – said Ms. O’Hara-Lee…'
  expect(
    partsOf(text)
      .map(part => part.slice(part.indexOf(' ') + 1))
      .join(''),
  ).toBe(text.replaceAll(' ', ''))
})
