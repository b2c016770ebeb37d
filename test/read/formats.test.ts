import { expect, test } from 'vitest'
import { ENDINGS, formatOf, INPUT_FORMATS } from '../../src/read/formats.ts'

test('no two formats claim one ending', () => {
  const endings = INPUT_FORMATS.flatMap(format => format.endings)
  expect(new Set(endings).size).toBe(endings.length)
})

test.each([
  ['town/fire.txt', 'txt'],
  ['A.JSONL', 'jsonl'],
  ['rows.csv', 'csv'],
  ['Rows.TSV', 'csv'],
  ['crawl.warc.gz', 'warc'],
  ['a.jsonl.GZ', 'jsonl'],
  ['a.gz', undefined],
  ['fire.txt.bak', undefined],
  ['csv', undefined],
])('%s is of the format %s', (name, format) => expect(formatOf(name)?.name).toBe(format))

test('endings can be told to people', () =>
  expect(ENDINGS).toBe(
    '.csv, .tsv, .docx, .html, .htm, .xhtml, .json, .jsonl, .ndjson, .txt, .warc and .xlsx',
  ))
