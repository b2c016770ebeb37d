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

test.each([
  ['wires/14-05-2024.txt', '2024-05-14'],
  ['wires/strike_05_14_2024.txt', '2024-05-14'],
  ['14.5.2024 strike.txt', '2024-05-14'],
  ['05-05-2024.txt', '2024-05-05'],
  ['crawl_14-05-2024/a.txt', null],
  ['04-05-2024.txt', null],
  ['31-02-2024.txt', null],
  ['14-05-2024/2024-05-15.txt', null],
  ['14-05-2024/2024-05-14.txt', '2024-05-14'],
  ['no 214-05-2024.txt', null],
  ['14-05-20245.txt', null],
  ['14-05.2024.txt', null],
])('the path %s names the day %s: where the month shows', (path, day) => {
  expect(fileNameDay(path)).toBe(day)
})
