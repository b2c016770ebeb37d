import { describe, expect, test } from 'vitest'
import { brief, datesOf } from '../../cases/dates.ts'

/** Published on Tuesday, 14 May 2024. */
const at = (text: string) => brief(text, '2024-05-14')

describe('beside other dates', () => {
  test.each([
    ['In 2021, the ferry ran between April and July.', '2021=2021; April=2021-04; July=2021-07'],
    ['Between January and March, the yard built six ships.', 'January=2024-01; March=2024-03'],
    ['Sugar exports in April rose 9% from a year earlier.', 'April=2024-04; a year earlier=2023-04'],
    ['The fair will be 8 a.m. to 1 p.m. June 8.', '8 a.m.=2024-06-08T08:00; 1 p.m. June 8=2024-06-08T13:00'],
    ['It came shortly before 10:30 Saturday night.', '10:30 Saturday night=2024-05-11T22:30/BEFORE'],
    ['The April 24-25 meeting ended.', 'April 24=2024-04-24; 25=2024-04-25'],
    ['Of April 24 and 30 people he said nothing.', 'April 24=2024-04-24'],
    ['The sale runs to 4 p.m. April 24-25.', '4 p.m. April 24=2024-04-24T16:00; 25=2024-04-25'],
    ['It was her debut that January day in 2011.', 'that January=2011-01; 2011=2011'],
    [
      '"We sang well today," the tenor said after the show on Saturday.',
      'today=2024-05-11; Saturday=2024-05-11',
    ],
    ['The launch is set for 9:30 a.m. ET on Friday.', '9:30 a.m. ET on Friday=2024-05-17T09:30-04'],
    [
      'It was made public at 10 p.m. Eastern time Thursday night.',
      '10 p.m. Eastern time Thursday=2024-05-09T22:00-04',
    ],
    ['A charge will last 24 hours.', '24 hours=PT24H'],
    ['Drivers earn 29,400 kronor a month.', 'a month=P1M'],
    ['He saw Easter Island and left on Easter Sunday.', 'Easter Sunday=2024-03-31'],
    [
      'Such is our purpose today. Three decades later, it stands.',
      'today=2024-05-14; Three decades later=XXXX',
    ],
    // years that only describe something begin no story
    [
      'It grew in 1980 and stopped in 1997. The 1987 treaty cuts it to 1980 levels. A report in August said so.',
      '1980=1980; 1997=1997; 1987=1987; 1980=1980; August=2023-08',
    ],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected))
})

describe('beside a verb', () => {
  test.each([
    ['Trading is to resume in Oslo Friday.', 'Friday=2024-05-17'],
    ['The krone was off the high that it set on Friday.', 'Friday=2024-05-10'],
    ['A judge fined the dealer for "selling bad toys" on Thursday.', 'Thursday=2024-05-09'],
    ['The show opens Friday.', 'Friday=2024-05-17'],
    ['Tokyo shares fell again Wednesday.', 'Wednesday=2024-05-15'],
    ['He left on Wednesday.', 'Wednesday=2024-05-08'],
    ['Aid will come in six weeks.', 'six weeks=2024-W26'],
    ['The hall was built in six weeks.', 'six weeks=P6W'],
    ['The hearing has been put back to August 8.', 'August 8=2024-08-08'],
    // an aim lies as well ahead, a day that nothing was told of is not tomorrow
    ['He bought tickets to travel in July.', 'July=2024-07'],
    ['She took the test. The next day, she was told the result.', 'The next day=XXXX-XX-XX'],
    [
      'A week ago, they opened it. The same day, a rival closed.',
      'A week ago=2024-05-07; The same day=2024-05-07',
    ],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected))
})

describe('how often', () => {
  test.each([
    ['They eat 20 grams of fat a day.', 'a day=P1D'],
    ['Ferries leave on Monday and Tuesday nights.', 'Monday=XXXX-WXX-1TNI; Tuesday nights=XXXX-WXX-2TNI'],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected))
})

describe('forms', () => {
  test.each([
    ['The clash came Mon. in Lagos.', 'Mon.=2024-05-13'],
    [
      'The fair was held on the third Saturday of June last year.',
      'the third Saturday of June last year=2023-06-17',
    ],
    ['The vote is on the first Monday in November.', 'the first Monday in November=2024-11-04'],
    ['The deed dated 3-Feb-21 was late.', '3-Feb-21=2021-02-03'],
    ['The fort was built in 122 AD.', '122 AD=0122'],
    ['Orders taken in Quarter 3 2021 and in 4Q22 were late.', 'Quarter 3 2021=2021-Q3; 4Q22=2022-Q4'],
    ['Margins in Q3 FY23 were thin.', 'Q3 FY23=2023-Q3'],
    ['It hit a 3 1/2-year low.', '3 1/2-year=P3.5Y'],
    ['They held a two day rally.', 'two day=P2D'],
    ['The semi-annual fair and the annual ball were full.', 'semi-annual=P6M; annual=P1Y'],
    ['It added 42,000 new jobs a month.', 'a month=P1M'],
    ['It was halved by the year two thousand and ten.', 'the year two thousand and ten=2010'],
    ['Rates will stay for the next year.', 'the next year=P1Y'],
    ['The thaw came three weeks earlier than usual.', 'three weeks=P3W'],
  ])('%s', (text, expected) => expect(at(text)).toContain(expected))
})

test.each([
  'Days have been set aside.',
  'It is Week 1 Ad spending.',
  'She hopes one day to fly.',
  'A woman in her mid-70s was hurt.',
  'He writes for The Sunday Mail.',
  'The rent was due on 2021-02-31.',
  'It is worth 1450p/share.',
  'She told the Today programme so.',
  'Officers went to 1200 SE 14th Street.',
])('no date: %s', text => expect(at(text)).toBe(''))

test.each([
  ['For the year ended March 31, it made $4.', 'P1Y', '2023-04-01', '2024-03-31'],
  ['In the first nine months of 2022 it grew.', 'P9M', '2022-01-01', '2022-09-30'],
  ['In the three months to June 2021 it grew.', 'P3M', '2021-04-01', '2021-06-30'],
  ['For the quarter ended Sept. 29 it lost.', '2023-Q3', '2023-06-30', '2023-09-29'],
])('a length that is tied to a day has days: %s', (text, value, start_date, end_date) =>
  expect(datesOf(text, '2024-05-14')[0]?.fields).toMatchObject({ value, start_date, end_date }),
)
