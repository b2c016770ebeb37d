import { DECADES, ORDINALS, SCALES, SMALL_NUMBERS, TENS, VAGUE_NUMBERS } from '../../lexicon/date-numbers.ts'
import {
  CLOCK_WORDS,
  DAY_PARTS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  SEASONS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
  ZONES,
} from '../../lexicon/date-words.ts'
import { HOLIDAYS } from '../../lexicon/holidays.ts'
import { PLURAL_UNITS, SINGULAR_UNITS, type TimeUnit } from '../../lexicon/time-units.ts'
import { VAGUE_PHRASES, VAGUE_WORDS } from '../../lexicon/vague-dates.ts'
import type { Season } from '../../model/timex.ts'

/** Everything that a word can mean inside a date; most words mean nothing and are not in the table. */
export interface DateWord {
  /** true: a sentence without any such word or a digit holds no date */
  trigger?: true
  month?: number
  weekday?: number
  abbreviated?: true
  /** one of several: `Mondays`, `years`, `summers` */
  plural?: true
  season?: Season
  daypart?: string
  clock?: string
  zone?: true
  unit?: TimeUnit
  number?: number
  scale?: number
  ordinal?: number
  vague?: true
  decade?: number
  holiday?: true
}

const table = new Map<string, DateWord>()
function add(word: string, meaning: DateWord) {
  table.set(word, { ...table.get(word), ...meaning })
}
const trigger = true as const
for (const [word, month] of Object.entries(MONTHS)) add(word, { month, trigger })
for (const [word, month] of Object.entries(MONTH_ABBREVIATIONS))
  add(word, { month, abbreviated: true, trigger })
for (const [word, weekday] of Object.entries(WEEKDAYS)) {
  add(word, { weekday, trigger })
  add(`${word}s`, { weekday, plural: true, trigger })
}
for (const [word, weekday] of Object.entries(WEEKDAY_ABBREVIATIONS))
  add(word, { weekday, abbreviated: true, trigger })
for (const [word, season] of Object.entries(SEASONS)) {
  add(word, { season, trigger })
  add(`${word}s`, { season, plural: true, trigger })
}
for (const [word, daypart] of Object.entries(DAY_PARTS)) {
  add(word, { daypart, trigger })
  add(`${word}s`, { daypart, plural: true, trigger })
}
for (const [word, clock] of Object.entries(CLOCK_WORDS)) add(word, { clock, trigger })
for (const word of ZONES) add(word, { zone: true })
for (const [word, unit] of SINGULAR_UNITS) add(word, { unit, trigger })
for (const [word, unit] of PLURAL_UNITS) add(word, { unit, plural: true, trigger })
SMALL_NUMBERS.forEach((word, number) => {
  add(word, { number })
})
for (const [word, number] of Object.entries(TENS)) add(word, { number })
for (const [word, scale] of Object.entries(SCALES)) add(word, { scale })
ORDINALS.forEach((word, ordinal) => {
  add(word, { ordinal })
})
for (const word of VAGUE_NUMBERS) add(word, { vague: true })
for (const [word, decade] of Object.entries(DECADES)) add(word, { decade, trigger })
for (const name of HOLIDAYS.keys()) add(name.slice(0, `${name} `.indexOf(' ')), { holiday: true })
for (const word of VAGUE_WORDS.keys()) add(word, { trigger })
for (const phrase of VAGUE_PHRASES.keys()) add(phrase.slice(phrase.lastIndexOf(' ') + 1), { trigger })
for (const word of [
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'overnight',
  'weekend',
  'weekends',
  'midweek',
  'half',
  'ago',
  'fiscal',
  'daily',
  'hourly',
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'yearly',
  'annually',
  'nightly',
  'everyday',
  'nineteen',
  'bc',
  'bce',
  'halloween',
  'easter',
  'christmas',
  'thanksgiving',
  'juneteenth',
  'ramadan',
  'eid',
  'diwali',
  'hanukkah',
  'passover',
  'pentecost',
  'gras',
  'mayo',
  'kippur',
  'hashanah',
  'o',
  'am',
  'pm',
  'm',
])
  add(word, { trigger })

// Words without a meaning of their own that an expression can open with; elsewhere no pattern is tried.
const OPENERS =
  "the a an this that these those its his her their our another last past next previous preceding coming upcoming following same current latest early late mid earlier later beginning start outset middle midpoint end close around about circa ca approximately roughly nearly almost under over barely more longer less fewer at up no every each per dozens hundreds thousands scores couple comparable right post pre fiscal ad q h fy financial first final recent opening successive '"
for (const word of OPENERS.split(' ')) add(word, {})

/** What a word in lower case can mean inside a date. */
export const lookUp = (lower: string): DateWord | undefined => table.get(lower)
