import { expect, test } from 'vitest'
import { brief, datesOf } from '../../cases/dates.ts'

/** Published on Tuesday, 14 May 2024. */
test.each([
  // no wire is dated before the evening that it tells of, as it is before a day
  ['They met Wednesday evening in Bern.', 'Wednesday evening=2024-05-08TEV'],
  ['Tokyo shares fell Wednesday.', 'Wednesday=2024-05-15'],
  ['They mocked April Fools Day jokes.', 'April Fools Day=2024-04-01'],
  // a dateline without a year is the day on which the report was written
  [
    'GENEVA, May 10 (Reuters) - The bank said today that it will act on Monday.',
    'May 10=2024-05-10; today=2024-05-10; Monday=2024-05-13',
  ],
  ['HALDEN, Md., Dec 9 - The mill said it closed yesterday.', 'Dec 9=2023-12-09; yesterday=2023-12-08'],
  // no dateline: a sentence that opens with a day
  ['On May 10 - a holiday - she left. She is back today.', 'May 10=2024-05-10; today=2024-05-14'],
  // what figures are set against is not what is told next
  [
    'The index fell 9 pct in January from December. It fell 7 pct from a year earlier.',
    'January=2024-01; December=2023-12; a year earlier=2023',
  ],
  [
    'Sales were 4.2 mln last year, up from 3.8 mln in 1985. Costs rose over the previous year.',
    'last year=2023; 1985=1985; the previous year=2022',
  ],
  // what is to come, by a verb of being or of preparing
  ['She is at the festival on Saturday.', 'Saturday=2024-05-18'],
  ["Traders were gearing up for Friday's event.", 'Friday=2024-05-17'],
  // names, titles, and days that are no time
  ['Model Sarah Marie Summer wants more.', ''],
  ['"Friday Kitchen" got a new host, and "The Sunday Hour" was cancelled.', ''],
  ['They went on a day trip. Those days are gone.', ''],
  ['The course runs Sept. 9 through 15.', 'Sept. 9=2024-09-09; 15=2024-09-15'],
  ['They staged a three day sit-in.', 'three day=P3D'],
  ['He died in two thousand and nineteen.', 'two thousand and nineteen=2019'],
  ['It has room for two thousand and nineteen guests.', ''],
  ['She was artist of the year at the age of 56 years.', ''],
  ['It is the coldest month of the year.', 'the year=2024'],
  ['The plant makes 300 cars a day and 9,000 a month.', 'a day=P1D; a month=P1M'],
])('%s', (text, expected) => expect(brief(text, '2024-05-14')).toBe(expected))

test('a year that has brought a loss has ended', () => {
  const [span] = datesOf('In the year to June 30, the club lost 2 million pounds.', '2024-05-14')
  expect(span!.fields).toMatchObject({ value: 'P1Y', start_date: '2022-07-01', end_date: '2023-06-30' })
})
