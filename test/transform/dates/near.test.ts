import { expect, test } from 'vitest'
import { brief } from '../../cases/dates.ts'

/** Published on Wednesday, 15 May 2024. */
const at = (text: string) => brief(text, '2024-05-15')

test.each([
  // a weekday that is not tomorrow, goods of a later month
  ['The court will hear it next Thursday.', 'next Thursday=2024-05-23'],
  ['The court will hear it next Monday.', 'next Monday=2024-05-20'],
  ['This coming Thursday the court will hear it.', 'This coming Thursday=2024-05-16'],
  ['December futures fell 3 cents.', 'December=2024-12'],
  ['The March sugar contract closed lower.', 'March=2025-03'],
  ['It added to fears as the port prepares for a fair starting on Oct. 5.', 'Oct. 5=2024-10-05'],
  ['They met the terms to qualify for the September debate.', 'September=2024-09'],
  [
    'He began on August 20, 2018. That September, others followed.',
    'August 20, 2018=2018-08-20; That September=2018-09',
  ],
  // what figures are set against
  ['Prices rose 4% since January, compared with a year ago.', 'January=2024-01/ON_OR_AFTER; a year ago=2023'],
  ['It earned more in the year ago second quarter.', 'the year ago second quarter=2023-Q2'],
  // dates of pictures, ends of terms
  ['This Dec. 28, 2017, photo shows the pier.', 'Dec. 28, 2017=2017-12-28'],
  ["It was the mayor's last year in office, and her last year as leader.", ''],
  ['We met her last year in Leeds.', 'last year=2023'],
  // the hours of a day that was told
  [
    'The plane left on Sunday. It fell around 12:20 p.m., a pilot said.',
    'Sunday=2024-05-12; 12:20 p.m.=2024-05-12T12:20',
  ],
  [
    'It opened on Sunday. The show starts at 8 p.m. today.',
    'Sunday=2024-05-12; 8 p.m. today=2024-05-15T20:00',
  ],
  ['At 4:42 local time on Sunday, two walls fell.', '4:42=2024-05-12T04:42; Sunday=2024-05-12'],
  // rates
  ['It kills 1.2 million people a year.', 'a year=P1Y'],
  // one period in two years
  ['She scored 22 goals in the 2022/23 season.', '2022/23=2022/2023'],
  ['He scored 16 goals in 2019-20.', '2019-20=2019/2020'],
  ['The 2019-20 school year ended early.', '2019-20=2019/2020'],
  ['The fiscal year 1999/2000 was good.', 'The fiscal year 1999/2000=1999/2000'],
  ['The siege of 1915-16 ended.', '1915=1915; 16=1916'],
  // lengths of all sizes, and ages
  ['It flew for about 2-1/2 minutes.', 'about 2-1/2 minutes=PT2.5M/APPROX'],
  ['The fossil dates back 100 million years.', '100 million years=P100000000Y'],
  ['It lived 66 million years ago.', '66 million years ago=PAST_REF'],
  ['It asked people aged between 35 and 70 years.', ''],
  // a quarter by the month that ends it
  ['Profit fell in the December quarter.', 'the December quarter=2023-Q4'],
  ['Unemployment will peak in the September quarter.', 'the September quarter=2024-Q3'],
  // papers; a day that no rate is per
  ['The Mail on Sunday wrote it.', ''],
  ['The stock jumped 5 percent a day after it reported losses.', 'a day=P1D'],
  // quarters of a match
  ['They led in the third quarter. He threw two touchdown passes.', ''],
])('%s', (text, expected) => expect(at(text)).toBe(expected))
