import { describe, expect, test } from 'vitest'
import { brief } from '../../cases/dates.ts'

/** Published on Tuesday, 14 May 2024. */
const at = (text: string) => brief(text, '2024-05-14')

describe('counted from what is told', () => {
  test.each([
    ['The year to the end of March was good.', 'The year to the end of March=P1Y'],
    [
      'Orders in the first five weeks of the year beat the same period last year.',
      'the first five weeks of the year=P5W; the same period last year=2023',
    ],
    ['It has 4,300 staff, 250 more than a year ago.', 'a year ago=2023'],
    ['It had 45 boats in 2020, up from 33 a year prior.', '2020=2020; a year prior=2019'],
    ['Six months prior to the vote he left.', 'Six months=P6M'],
    ['He left more than a year ago.', 'more than a year ago=2023/MORE_THAN'],
    [
      'There were 518, the fewest since 1977 and 34 fewer than in the previous year.',
      '1977=1977/ON_OR_AFTER; the previous year=2023',
    ],
    [
      'She walked out in the spring of 1984. By the following March it was over.',
      'the spring of 1984=1984-SP; the following March=1985-03/ON_OR_BEFORE',
    ],
    [
      'He was sentenced Monday for a shooting in November 2022. He fired about 1:30 a.m. after a row.',
      'Monday=2024-05-13; November 2022=2022-11; 1:30 a.m.=XXXX-XX-XXT01:30',
    ],
    ['Debt stood at $112 million at year-end.', 'year-end=2023/END'],
    ['Debt will be paid off by year-end.', 'year-end=2024/END'],
    [
      'Profit fell in the quarter ended March 31. The latest period includes a gain.',
      'the quarter=2024-Q1; March 31=2024-03-31; The latest period=2024-Q1',
    ],
    ['A deficit of $41 billion is expected in 2026-27.', '2026-27=2026/2027'],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected))
})

test.each([
  [
    'Sales peaked in 2019. In March, sales rose from a year earlier.',
    '2019=2019; March=XXXX-03; a year earlier=XXXX',
  ],
  ['Sales peaked in 2019. They had been lower a year earlier.', '2019=2019; a year earlier=2018'],
])('of no known year: %s', (text, expected) => expect(brief(text)).toBe(expected))

describe('no day of its own', () => {
  test.each([
    ['I went back on a Tuesday in June.', 'Tuesday=XXXX-WXX-2; June=2023-06'],
    ['They met on a Friday night.', 'Friday night=XXXX-WXX-5TNI'],
    ['The crowd saw a Friday vote fail.', 'Friday=2024-05-10'],
    ['Half of the winter wheat is sown.', ''],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected))
})

describe('looking ahead', () => {
  test.each([
    [
      'She will face Cobb, who dropped two sets this week, on Thursday.',
      'this week=2024-W20; Thursday=2024-05-16',
    ],
    ['November soybeans were up 3 cents.', 'November=2024-11'],
    ['In November soybeans were dear.', 'November=2023-11'],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected))
})

describe('with a year that is told', () => {
  test.each([
    ['It costs 20c more since November.', 'November=2023-11/ON_OR_AFTER'],
    [
      'Growth was 4% in 2023, down from 5% in 2022 but above what was told in January.',
      '2023=2023; 2022=2022; January=2024-01',
    ],
    ['It opened last May.', 'last May=2023-05'],
    ['The year to the end of last March was good.', 'The year to the end of last March=P1Y'],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected))
})

describe('what a time is filled with, and what only sounds like one', () => {
  test.each([
    ['The money can be used over three years.', 'three years=P3Y'],
    ['It took over three years.', 'over three years=P3Y/MORE_THAN'],
    ['He has been free of pain, cancer-free over a year.', 'over a year=P1Y/MORE_THAN'],
    ['The custom began over 100 years ago.', 'over 100 years ago=1924/MORE_THAN'],
    ['It was the worst single-day loss of shares.', 'single-day=P1D'],
    ['By the end of the year it will have moved.', 'end of the year=2024/END'],
    ['"At the end of the day, we lost," she said.', ''],
    ['Shares fell at the end of the day.', 'end of the day=2024-05-14/END'],
    ['There came a day when he left.', ''],
    ['At the end of the day I do not know.', ''],
    ['As Orient chased a second, Hull cleared.', ''],
    ['Hull chase a second.', ''],
    ['He waited a second.', 'a second=PT1S'],
    ['He worked a day that week.', 'a day=P1D; that week=2024-W20'],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected))
})
