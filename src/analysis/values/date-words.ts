import { DECADES, ORDINALS, SCALES, SMALL_NUMBERS, TENS, VAGUE_NUMBERS } from '../../lexicon/date-numbers.ts'
import {
  CLOCK_WORDS,
  DAY_PARTS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  SEASONS,
  UNIT_ADJECTIVES,
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
  /** its place in the table */
  readonly id: number
  /** in lower case */
  readonly text: string
  /** true: a sentence without any such word or a digit holds no date */
  readonly trigger: boolean
  /** true: it can open a date only together with a word of the table or a number right after it */
  readonly leans: boolean
  readonly month: number | undefined
  readonly weekday: number | undefined
  readonly abbreviated: boolean
  /** one of several: `Mondays`, `years`, `summers` */
  readonly plural: boolean
  readonly season: Season | undefined
  readonly daypart: string | undefined
  readonly clock: string | undefined
  readonly zone: boolean
  readonly unit: TimeUnit | undefined
  readonly number: number | undefined
  readonly scale: number | undefined
  readonly ordinal: number | undefined
  readonly vague: boolean
  readonly decade: number | undefined
  readonly holiday: boolean
}
type Meaning = Partial<Omit<DateWord, 'id' | 'text'>>

const meanings = new Map<string, Meaning>()
function add(word: string, meaning: Meaning) {
  meanings.set(word, { ...meanings.get(word), ...meaning })
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
  'period',
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
  'thousand',
  'bc',
  'bce',
  'ad',
  'ce',
  'annual',
  'semiannual',
  'biannual',
  'biennial',
  'bimonthly',
  'fortnightly',
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
  'last past next previous preceding coming upcoming following same current latest early late mid earlier later beginning start outset middle midpoint end close around about circa ca approximately roughly nearly almost under over barely more longer less fewer at up no every each per dozens hundreds thousands scores couple comparable corresponding right post pre fiscal semi bi q h fy quarter in financial first final recent opening successive single'
for (const word of OPENERS.split(' ')) add(word, {})
// Those of them that say nothing without the word after them.
for (const word of "the a an this that these those its his her their our another '".split(' '))
  add(word, { leans: true })
// What may stand right after those, before a word that has a meaning.
const AFTER_LEANING = 'latter thirtieth flat strong weak number dozen time present foreseeable near term'
for (const word of [...AFTER_LEANING.split(' '), ...UNIT_ADJECTIVES]) add(word, {})

/** Every word of the table has all the fields, so that reading one is as fast for each of them. */
const table = new Map<string, DateWord>()
for (const [text, own] of meanings)
  table.set(text, {
    id: table.size,
    text,
    trigger: own.trigger ?? false,
    leans: (own.leans ?? false) && !own.trigger,
    month: own.month,
    weekday: own.weekday,
    abbreviated: own.abbreviated ?? false,
    plural: own.plural ?? false,
    season: own.season,
    daypart: own.daypart,
    clock: own.clock,
    zone: own.zone ?? false,
    unit: own.unit,
    number: own.number,
    scale: own.scale,
    ordinal: own.ordinal,
    vague: own.vague ?? false,
    decade: own.decade,
    holiday: own.holiday ?? false,
  })

/** All words that can mean something inside a date. */
export const DATE_WORDS: ReadonlyMap<string, DateWord> = table
/** What a word in lower case can mean inside a date. */
export const lookUp = (lower: string): DateWord | undefined => table.get(lower)
