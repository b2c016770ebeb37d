import { Chrono, configuration } from 'chrono-node/en'
import { remember } from '../text/remember.ts'

/** What chrono read for certain in a calendar phrase: month and day from 1, ISO weekday, 24-hour clock, zone in minutes. */
export interface CalendarReading {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
  readonly zone?: number
}

// A leap year, so that `Feb. 29` is a day; nothing that depends on it is ever read.
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1)), timezone: 0 }

/**
 * The parsers for the calendar forms that phrases are composed in. Compiling the patterns of all the others (`two weeks
 * ago`) takes longer than reading a hundred articles.
 */
const PARSERS = new Set([
  'ISOFormatParser',
  'SlashDateFormatParser',
  'ENMonthNameMiddleEndianParser',
  'ENMonthNameParser',
  'ENWeekdayParser',
  'ENTimeExpressionParser',
])

let loaded: Chrono | null = null
/** Made on first use. The build takes in chrono's English alone: the package has 200 modules more, for other languages. */
function chrono(): Chrono {
  if (loaded) return loaded
  const { parsers, refiners } = configuration.createCasualConfiguration()
  const chosen = parsers.filter(parser => PARSERS.has(parser.constructor.name))
  if (chosen.length !== PARSERS.size) throw new Error('chrono-node calls its parsers by other names')
  loaded = new Chrono({ parsers: chosen, refiners })
  return loaded
}

function read(phrase: string): CalendarReading | null {
  const results = chrono().parse(phrase, REFERENCE)
  const result = results[0]
  if (
    results.length !== 1 ||
    !result ||
    result.end ||
    result.index !== 0 ||
    result.text.length !== phrase.length
  )
    return null
  const { start } = result
  const certain = (part: 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'timezoneOffset') =>
    start.isCertain(part) ? (start.get(part) ?? undefined) : undefined
  const weekday = certain('weekday')
  const fields = {
    year: certain('year'),
    month: certain('month'),
    day: certain('day'),
    weekday: weekday === 0 ? 7 : weekday,
    hour: certain('hour'),
    minute: certain('minute'),
    zone: certain('timezoneOffset'),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/**
 * Reads a phrase that is wholly a calendar date, a clock time or both (`Sept. 27, 1989`, `5 p.m. EST Nov. 9`);
 * null where chrono cannot read all of it (`Feb. 30`). Only parts that the words state are given, never the
 * reference's. Memoised: news repeats its dates.
 */
export const readCalendar: (phrase: string) => CalendarReading | null = remember(read)
