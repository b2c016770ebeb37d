/** Names of months, weekdays, seasons and parts of the day in English news. Source: own list; codes are TIMEX3's. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}

export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** ISO: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

export const SEASONS = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  springtime: 'SP',
  summertime: 'SU',
  wintertime: 'WI',
} as const

export const DAY_PARTS = {
  morning: 'MO',
  dawn: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  night: 'NI',
  nighttime: 'NI',
  daytime: 'DT',
} as const

/** Words that are a clock time by themselves: TIMEX3 hour and minute. */
export const CLOCK_WORDS: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: '24:00',
}

/** Zones as a news clock time carries them, in minutes from UTC where the letters mean one zone only. */
export const ZONES: readonly string[] = [
  'utc',
  'gmt',
  'bst',
  'cet',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'et',
  'ct',
  'mt',
  'pt',
  'ist',
  'wat',
  'eat',
  'cat',
  'sast',
  'jst',
  'aest',
]

/** Zones of the United States by name; which of summer and winter time it is, the day says. */
export const NAMED_ZONES: ReadonlyMap<string, string> = new Map([
  ['eastern', 'ET'],
  ['central', 'CT'],
  ['mountain', 'MT'],
  ['pacific', 'PT'],
])

/** Between a number and a unit of time: `two full years`. */
export const UNIT_ADJECTIVES: ReadonlySet<string> = new Set(
  'more full consecutive straight long trading business working whole additional calendar solid entire further school successive short extra good better'.split(
    ' ',
  ),
)
