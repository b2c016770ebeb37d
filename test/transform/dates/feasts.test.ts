import { describe, expect, test } from 'vitest'
import { boundsOf } from '../../../src/transform/dates/bounds.ts'
import { mondayOf, parseIso, toDay, toIso, weekdayOf, weekOf } from '../../../src/transform/dates/days.ts'
import { feastDay } from '../../../src/transform/dates/feasts.ts'

const iso = (day: number | null) => (day == null ? null : toIso(day))

describe('moving feasts', () => {
  test.each([
    ['easter', 2000, '2000-04-23'],
    ['easter', 2008, '2008-03-23'],
    ['easter', 2038, '2038-04-25'],
    ['good friday', 2015, '2015-04-03'],
    ['ash wednesday', 2024, '2024-02-14'],
    ['thanksgiving', 2012, '2012-11-22'],
    ['black friday', 2019, '2019-11-29'],
    ['cyber monday', 2018, '2018-11-26'],
    ['labor day', 2015, '2015-09-07'],
    ['memorial day', 2021, '2021-05-31'],
    ['election day', 2016, '2016-11-08'],
    ['ramadan', 2016, null],
  ] as const)('%s %i', (name, year, day) => {
    expect(iso(feastDay(name, year))).toBe(day)
  })
})

describe('days and weeks', () => {
  test('ISO weeks belong to the year of their Thursday', () => {
    expect(weekOf(toDay(2010, 1, 3))).toEqual({ year: 2009, week: 53 })
    expect(weekOf(toDay(2008, 12, 29))).toEqual({ year: 2009, week: 1 })
    expect(toIso(mondayOf(2009, 1))).toBe('2008-12-29')
  })

  test('weekdays count from Monday, before 1970 as well', () => {
    expect(weekdayOf(toDay(1969, 7, 20))).toBe(7)
    expect(weekdayOf(toDay(2013, 1, 31))).toBe(4)
  })

  test('only real days are read', () => {
    expect(parseIso('2021-02-29')).toBeNull()
    expect(parseIso('2021-7-20')).toBeNull()
    expect(toIso(parseIso('2021-07-20T10:00:00Z')!)).toBe('2021-07-20')
  })
})

describe('first and last day', () => {
  test.each([
    [{ year: 2020, month: 2 }, '2020-02-01', '2020-02-29'],
    [{ year: 2019, quarter: 4 }, '2019-10-01', '2019-12-31'],
    [{ year: 2019, half: 2 }, '2019-07-01', '2019-12-31'],
    [{ decade: 198 }, '1980-01-01', '1989-12-31'],
    [{ century: 19 }, '1901-01-01', '2000-12-31'],
    [{ year: 2013, week: 5, weekend: true }, '2013-02-02', '2013-02-03'],
    [{ year: 79 }, '0079-01-01', '0079-12-31'],
  ] as const)('%o', (parts, first, last) => {
    const bounds = boundsOf(parts)
    expect([iso(bounds?.first ?? null), iso(bounds?.last ?? null)]).toEqual([first, last])
  })

  test('a summer, a year before Christ and a month without a year have none', () => {
    expect(boundsOf({ year: 2013, season: 'SU' })).toBeNull()
    expect(boundsOf({ bc: true, year: 490 })).toBeNull()
    expect(boundsOf({ month: 3 })).toBeNull()
  })
})
