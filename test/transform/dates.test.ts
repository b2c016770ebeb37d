import { describe, expect, test } from 'vitest'
import { brief, datesOf } from '../cases/dates.ts'

describe('against the publication date', () => {
  // 2013-02-01 is a Friday
  test.each([
    ['Officials told reporters Thursday.', 'Thursday=2013-01-31'],
    ['He left on Saturday.', 'Saturday=2013-01-26'],
    ['He left yesterday.', 'yesterday=2013-01-31'],
    ['It shut last year.', 'last year=2012'],
    ['It shut last month.', 'last month=2013-01'],
    ['It shut two years ago.', 'two years ago=2011'],
    ['It shut in December.', 'December=2012-12'],
    ['It shut on Thanksgiving.', 'Thanksgiving=2012-11-22'],
    // a sea before it is no part of its name
    ['The boat was found in the Atlantic on Thanksgiving Day.', 'Thanksgiving Day=2012-11-22'],
    ['It opened last Easter.', 'last Easter=2012-04-08'],
    ['It opened in June last year.', 'June last year=2012-06'],
    ['The third quarter of this year is poor.', 'The third quarter of this year=2013-Q3'],
    ['It opened last week.', 'last week=2013-W04'],
    ['The week of March 4 is free.', 'The week of March 4=2013-W10'],
    [
      'The wall fell at 10:35 a.m. (0735 GMT) Thursday.',
      '10:35 a.m.=2013-01-31T10:35; 0735 GMT=2013-01-31T07:35Z; Thursday=2013-01-31',
    ],
    ['It shut at 9 in the evening.', '9 in the evening=2013-02-01T21:00'],
    ['It shut in the last week of December.', 'the last week of December=2012-12/END'],
    ['It shut in the second week of December.', 'December=2012-12'],
    ['The shop is closed until Monday.', 'Monday=2013-02-04'],
    ['She urged the union to return to talks by Monday.', 'Monday=2013-02-04/ON_OR_BEFORE'],
    ['They failed to pay by Monday.', 'Monday=2013-01-28/ON_OR_BEFORE'],
    ['Crews had found all of them by Monday.', 'Monday=2013-01-28/ON_OR_BEFORE'],
    ['It will open on Monday.', 'Monday=2013-02-04'],
    ['It opened on Monday.', 'Monday=2013-01-28'],
    ['The game is on Saturday, Feb. 4.', 'Saturday, Feb. 4=2012-02-04'],
    ['If she wins in November, it changes.', 'November=2013-11'],
    ['Profit rose in the fourth quarter.', 'the fourth quarter=2012-Q4'],
  ])('%s', (text, expected) => {
    expect(brief(text, '2013-02-01')).toBe(expected)
  })
})

test('a month of the end of September is its last day', () => {
  const [row] = datesOf('It will end by the end of September.', '2021-07-20')
  expect(row?.fields).toMatchObject({
    value: '2021-09',
    expression: 'XXXX-09',
    mod: 'END',
    start_date: '2021-09-30',
    end_date: '2021-09-30',
    basis: 'relative',
  })
})

test('nothing resolves without a reference', () => {
  const rows = datesOf('He left yesterday, and on Thursday, and in March of last year.')
  expect(rows.map(({ fields }) => [fields.basis, fields.start_date])).toEqual([
    ['unresolved', null],
    ['unresolved', null],
    ['unresolved', null],
  ])
})

test('a history fills gaps from the date told before, not from the publication', () => {
  const text = [1812, 1813, 1814, 1815, 1816, 1817, 1818, 1819]
    .map(year => `The army marched on 3 May ${year} and rested in June.`)
    .join(' ')
  expect(brief(text, '2009-12-19')).toContain('June=1817-06')
})

describe('stories inside news', () => {
  test('a month after several dates of past years is of the year told last', () => {
    const text =
      'She joined in May 2001. By June 2002 she led the firm. In July 2002 it merged. In August she moved to Rome.'
    expect(brief(text, '2016-01-20')).toContain('August=2002-08')
  })

  test('a date of the day ends the story', () => {
    const text =
      'She joined in May 2001. By June 2002 she led the firm. In July 2002 it merged. On Tuesday she spoke. In August she moved to Rome.'
    expect(brief(text, '2016-01-20')).toContain('August=2015-08')
  })

  test('a year earlier is the same quarter where quarters are compared', () => {
    expect(brief('Profit rose in the third quarter from $2 million a year ago.', '2013-10-28')).toBe(
      'the third quarter=2013-Q3; a year ago=2012-Q3',
    )
  })

  test('a clock time is of the day told in its sentence, else of the publication', () => {
    expect(brief('The polls open at 7 a.m. and close at 8 p.m.', '2016-11-08')).toBe(
      '7 a.m.=2016-11-08T07:00; 8 p.m.=2016-11-08T20:00',
    )
  })
})

test('the machine clock and its zone change nothing', () => {
  const zone = process.env.TZ
  const results = ['UTC', 'Pacific/Auckland', 'America/New_York'].map(name => {
    process.env.TZ = name
    return brief('He left on Sept. 27, 1989, at 11:30 p.m. EST, and again last Thursday.', '2013-02-01')
  })
  process.env.TZ = zone ?? 'UTC'
  expect(new Set(results).size).toBe(1)
})

test.each([
  ['Orders fell in the first half of this year.', '2021-H1', '2021-01-01'],
  ['Orders fell in the second half of last year.', '2020-H2', '2020-07-01'],
  // whose fiscal year it is, and when it begins, the article does not say
  ['Orders fell in fiscal 2020.', '2020', null],
  ['Orders fell in the third quarter of fiscal 2020.', '2020-Q3', null],
])('halves and fiscal years: %s', (text, value, start_date) => {
  expect(datesOf(text, '2021-07-20')[0]!.fields).toMatchObject({ value, start_date })
})

test('in summer the last summer is not the one that is on', () => {
  expect(brief('It opened last summer.', '2022-08-03')).toBe('last summer=2021-SU')
  expect(brief('It opened last summer.', '2022-10-03')).toBe('last summer=2022-SU')
})
