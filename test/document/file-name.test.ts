import { expect, test } from 'vitest'
import { fileNameDay } from '../../src/document/file-name.ts'

test.each([
  ['crawl_2025-01-06/a.txt', null],
  ['crawl/2025/01/06/a.txt', null],
  ['Scraped 2025-01-06.txt', null],
  ['crawl_2025-01-06/2024/05/15/a.txt', '2024-05-15'],
  ['record_20240515.txt', '2024-05-15'],
  ['crawl/record-2024-05-15.txt', '2024-05-15'],
])('the path %s names the day %s: that of a crawl is not the article’s', (path, day) => {
  expect(fileNameDay(path)).toBe(day)
})
