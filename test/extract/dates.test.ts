import { describe, expect, test } from 'vitest'
import { brief } from '../cases/dates.ts'

const table = (rows: readonly (readonly [text: string, expected: string])[]) =>
  test.each(rows)('%s', (text, expected) => {
    expect(brief(text)).toBe(expected)
  })

describe('without a reference the words alone give the value', () => {
  table([
    ['The plant shuts by March.', 'March=XXXX-03/ON_OR_BEFORE'],
    ['Officials told reporters Thursday.', 'Thursday=XXXX-WXX-4'],
    ['Jobs will come this summer.', 'this summer=XXXX-SU'],
    ['It has run for the past 19 years.', '19 years=P19Y'],
    ['They have asked for months.', 'months=PXM'],
    ['In recent months, orders fell.', 'recent months=PXM'],
    ['It closed at the end of September.', 'end of September=XXXX-09/END'],
    ['She was born on Sept. 27, 1989, in Leeds.', 'Sept. 27, 1989=1989-09-27'],
    ['The siege began on 20 September 1917.', '20 September 1917=1917-09-20'],
    [
      'It has stood since 2010, and before May 2009 it lay waste.',
      '2010=2010/ON_OR_AFTER; May 2009=2009-05/BEFORE',
    ],
    ['Two days after Christmas 2007, it fell.', 'Two days=P2D; Christmas 2007=2007-12-25'],
    ['It opened in May 1943 and closed in June.', 'May 1943=1943-05; June=XXXX-06'],
    ['The report is dated 2021-07-20.', '2021-07-20=2021-07-20'],
    ['Sales rose in the third quarter of 2019.', 'the third quarter of 2019=2019-Q3'],
    ['Growth slowed in the second half of 2025.', 'the second half of 2025=2025-H2'],
    ['Rents doubled in the late 1970s.', 'the late 1970s=197/END'],
    [
      'It ran from September to December 2014 and from June 3 to July 4, 2015.',
      'September=2014-09; December 2014=2014-12; June 3=2015-06-03; July 4, 2015=2015-07-04',
    ],
    ['It rained in December and January 2014.', 'December=2013-12; January 2014=2014-01'],
    ['Highs stay in the 80s, and her ratings in the 30s.', ''],
    ['Songs of the 80s filled the hall.', 'the 80s=198'],
    ['They met in the summer of ’69.', 'the summer of ’69=1969-SU'],
    ['He drank a litre of vodka a day.', 'a day=P1D'],
    ["He needs a good nights' rest.", ''],
    ['The mill burned in two thousand and nine.', 'two thousand and nine=2009'],
    ['Two thousand and nine tons burned.', ''],
    ['Rents will climb during the next decade.', 'the next decade=P10Y'],
    ['It fell back by the end of the next decade.', 'end of the next decade=XXX/END'],
    ['Salt was sold at 1985 a tonne and tin at 2020/tonne.', ''],
    ['The yard loses 12 a year, and takes on 30 a month.', 'a year=P1Y; a month=P1M'],
    ['It rains there, and nights are cold.', ''],
    ['He stayed for days and nights.', 'days=PXD; nights=PXD'],
    ['"Good Morning Tuesday" was taken off.', ''],
    ['Members pay a monthly fee.', 'monthly=P1M'],
    ['Monthly sales fell.', ''],
    ['Staff fell from 2050 to 1940.', ''],
    ['It fell in the final quarter of 1986.', 'the final quarter of 1986=1986-Q4'],
    ['In the 50 odd years I have been here, we could have seen up to 1000.', 'the 50 odd years=P50Y/APPROX'],
    ['A decades-long fight followed a week-long strike.', 'A decades-long=PXDE; a week-long=P1W'],
    ['It is a church of the 11th century.', 'the 11th century=10'],
    ['The town fell in 490 BC.', '490 BC=BC0490'],
    ['He governed from 2019 to 2021.', '2019=2019; 2021=2021'],
    ['The war of 1914-18 ruined it.', '1914=1914; 18=1918'],
    ['The fair runs June 3-5, 2021.', 'June 3=2021-06-03; 5, 2021=2021-06-05'],
    ['The talks of 5 and 6 August 1998 failed.', '5=1998-08-05; 6 August 1998=1998-08-06'],
    ['The attacks of 9/11 changed it.', '9/11=2001-09-11'],
    [
      'The shop opens from 9 to 5:30 p.m. daily.',
      '9=XXXX-XX-XXT09:00; 5:30 p.m.=XXXX-XX-XXT17:30; daily=P1D',
    ],
    ['It closed at 14:58 UTC.', '14:58 UTC=XXXX-XX-XXT14:58Z'],
    ['It ruled in the second half of the 20th century.', 'the second half of the 20th century=19/END'],
    ['It opened on Veterans Day in 2007.', 'Veterans Day in 2007=2007-11-11'],
    ['Prices rose in the 1960s and 70s.', 'the 1960s=196; 70s=197'],
    ['The 2021/22 season ended.', '2021/22=2021/2022'],
    ['Sales in FY22 and H1 2023 fell.', 'FY22=2022; H1 2023=2023-H1'],
    ['Sales in Q3 fell.', 'Q3=XXXX-Q3'],
    ['It is due at end-March 2024.', 'end-March 2024=2024-03/END'],
    ['we met on monday and again on july 20', 'monday=XXXX-WXX-1; july 20=XXXX-07-20'],
    [
      'It starts Friday noon, or July 20, 2021, 3 p.m.',
      'Friday noon=XXXX-WXX-5T12:00; July 20, 2021, 3 p.m.=2021-07-20T15:00',
    ],
    ['They met on Christmas Eve 2007.', 'Christmas Eve 2007=2007-12-24'],
  ])
})

describe('durations, sets and vague references', () => {
  table([
    ['It took nine months.', 'nine months=P9M'],
    ['They signed a two-year deal.', 'two-year=P2Y'],
    ['It lasted two and a half years.', 'two and a half years=P2.5Y'],
    ['He waited more than two decades.', 'more than two decades=P20Y/MORE_THAN'],
    ['He waited over two years.', 'over two years=P2Y/MORE_THAN'],
    ['They want a raise over two years.', 'two years=P2Y'],
    ['They want 7 percent over two years.', 'two years=P2Y'],
    ['He stayed a couple of weeks.', 'a couple of weeks=P2W/APPROX'],
    ['The call lasted an hour.', 'an hour=PT1H'],
    ['It took two good hours.', 'two good hours=PT2H'],
    ['A few minutes passed.', 'A few minutes=PTXM'],
    ['Minutes later it sank.', 'Minutes=PTXM'],
    ['The minutes of the meeting were read.', ''],
    ['Call 1800 333 000 for help.', ''],
    ['The bus runs daily.', 'daily=P1D'],
    ['They meet every Tuesday.', 'every Tuesday=XXXX-WXX-2'],
    ['It costs $5 million a year.', 'a year=P1Y'],
    ['A $500-a-day fine is due.', 'a-day=P1D'],
    ['It is now closed.', 'now=PRESENT_REF'],
    ['In the past, it was open.', 'the past=PAST_REF'],
    ['It recently closed.', 'recently=PAST_REF'],
  ])
})

describe('words that are no dates', () => {
  table([
    ['You may march on.', ''],
    ['This is a good day for us.', ''],
    ['The March for Life drew a crowd.', ''],
    ['The line is open 24/7.', ''],
    ['It weighed 1,989 pounds.', ''],
    ['A second look helped.', ''],
    ['A quarter of the staff left.', ''],
    ['She is a 7-year-old pupil.', ''],
    ['The after-hours desk is shut.', ''],
    ['He read Romans 15:13 aloud.', ''],
    ['Q1: What did you do?', ''],
    ['She lives at 1935 Orchard St.', ''],
    ['They won 3:1 there.', ''],
    ['The Russell 2000 index fell.', ''],
    ['Prices rose by an average of 1500.', ''],
    ['He sent 2000 soldiers there.', ''],
    ['Tom June spoke to April Jones.', ''],
    ['They bring ‘em back.', ''],
    ['The constructor toString of the hasOwnProperty, early valueOf.', ''],
    ['The constructor, the last constructor year, of prototype.', ''],
    ['Now that it is closed, they leave.', ''],
    ['The meeting is on Feb. 30, a misprint.', ''],
  ])
})
