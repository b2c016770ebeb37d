import { expect, test } from 'vitest'
import { brief } from '../../cases/dates.ts'

/** Published on Tuesday, 14 May 2024. */
test.each([
  // what is expected of a quarter is not what figures are compared with
  [
    'First-quarter profit fell. Orders will recover in the fourth quarter of 2024. In the year-ago period it lost $2 million.',
    'the year-ago period=2023-Q1',
  ],
  [
    'First-quarter sales were $4 million, up from $3 million a year earlier. In the 2023 period costs rose. It shipped 40 looms in the quarter.',
    'the quarter=2024-Q1',
  ],
  [
    'The firm was founded in 1985. In the six months ended Feb. 12 it earned $2 million, up from $1 million a year earlier.',
    'a year earlier=2023',
  ],
  // a year before is what the told quarter is compared with
  [
    'First-quarter revenue was $84 million, up from $76 million in the first quarter of 2023. Margin was 52%, compared with 50% a year earlier.',
    'a year earlier=2023-Q1',
  ],
  // the part of the year that is compared goes with the year before
  ['Sales in March rose compared to the same period last year.', 'the same period last year=2023-03'],
  [
    'First-quarter profit rose from the corresponding quarter a year earlier.',
    'the corresponding quarter a year earlier=2023-Q1',
  ],
  [
    'First-quarter profit rose. For the nine months, net was $9 million, up from $8 million a year earlier.',
    'a year earlier=2023',
  ],
  [
    'First-quarter profit rose. After a flat fourth quarter, sales recovered. Costs fell in the year-earlier period.',
    'the year-earlier period=2023-Q1',
  ],
  [
    'Its first-quarter profit fell. Nobody knows what the flood will do to second-quarter results. In the latest quarter, it had a loss.',
    'the latest quarter=2024-Q1',
  ],
  ['Shares closed on Friday at 20, down 4% from the previous Friday.', 'the previous Friday=2024-05-03'],
  ['The index is up 12% since year-end.', 'year-end=2023/END'],
  ['Sales will slow in coming quarters.', 'coming quarters=FUTURE_REF'],
  ['It has happened in past years.', 'past years=PAST_REF'],
  ['The fair is this coming Sunday, May 19.', 'Sunday, May 19=2024-05-19'],
])('%s', (text, expected) => expect(brief(text, '2024-05-14')).toContain(expected))
