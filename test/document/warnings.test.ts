import { expect, test } from 'vitest'
import { warningsOf } from '../../src/document/warnings.ts'

const told = (published: string | undefined) =>
  warningsOf(
    { id: 'a', source: 'a.jsonl#1', sha256: '', encoding: 'utf-8', text: 'The ferry left.', published },
    { language: 'en', isWorkedOn: true, wasBroken: false },
  ).map(({ code }) => code)

test.each([
  ['1970-01-01T00:00:00Z', ['FILLER_DATE']],
  ['1 January 1900', ['FILLER_DATE']],
  ['9999-12-31', ['DATE']],
  ['soon', ['DATE']],
  ['2024-05-16', []],
  [' ', []],
  [undefined, []],
])('a publication date %j is told as %j', (published, codes) => {
  expect(told(published)).toEqual(codes)
})

test.each([
  ['x'.repeat(32_767), ['CUT']],
  ['x'.repeat(32_766), []],
  ['The ferry le… [+1234 chars]', ['CUT']],
  ['The ferry left [+12 chars] and came back.', []],
  ['\n<!DOCTYPE html><html><body><p>The ferry left.</p></body></html>', ['PAGE']],
  ['<p>The ferry left.</p>', []],
])('a text that is not the article alone is told', (text, codes) => {
  const record = { id: 'a', source: '', sha256: '', encoding: 'utf-8', text } as const
  const found = { language: 'en', isWorkedOn: true, wasBroken: false }
  expect(warningsOf(record, found).map(({ code }) => code)).toEqual(codes)
})
