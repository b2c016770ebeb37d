import * as z from 'zod'
import type { KindModel } from './kind.ts'
import type { CalendarParts, Grain } from './timex.ts'

const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const
const DATE_MODS = [
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'MORE_THAN',
  'LESS_THAN',
  'EQUAL_OR_MORE',
  'EQUAL_OR_LESS',
] as const
const DATE_BASES = ['explicit', 'relative', 'unresolved'] as const

export type DateType = (typeof DATE_TYPES)[number]
export type DateMod = (typeof DATE_MODS)[number]

/** What an offset counts in. */
export type OffsetUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** A length that is tied to a day (`the year ended March 31`) or to an end of a year (`the first nine months of 2022`). */
export interface Span {
  readonly count: number
  readonly unit: OffsetUnit
  /** `end`: it ends with what it is tied to; `first`, `last`: it lies at that end of it */
  readonly edge: 'end' | 'first' | 'last'
  readonly of: Exclude<Reading, { readonly kind: 'value' }>
}

/** What an expression says, and how its gaps are to be filled. */
export type Reading =
  /** the expression is the value: durations, sets, vague references */
  | { readonly kind: 'value'; readonly span?: Span }
  /**
   * parts of the calendar; `toward` is set where the words give the direction (`last April`: -1, `this May`: 0),
   * `week` where the week of the day is meant, `told` where it counts from the day told before (`the previous Friday`),
   * `next` where the word stands before a weekday
   */
  | {
      readonly kind: 'calendar'
      readonly parts: CalendarParts
      readonly toward?: -1 | 0 | 1
      readonly week?: true
      readonly told?: true
      readonly next?: true
    }
  /** a period `count` units away from the publication date or from the date mentioned before, or a part of it */
  | {
      readonly kind: 'offset'
      readonly unit: OffsetUnit
      readonly count: number
      /** `story`: the publication in news, the date told before in a history */
      readonly from: 'publication' | 'mention' | 'story'
      readonly grain: Grain
      readonly parts?: CalendarParts
    }

export type Tense = 'past' | 'present' | 'future'

/** How the words of a date were read. */
interface DateRaw {
  readonly type: DateType
  /** TIMEX3 value before resolution */
  readonly expression: string
  readonly mod: DateMod | null
  /** the first or last day of the period is meant (`the end of September`), not a stretch of it (`late September`) */
  readonly edge: 'first' | 'last' | null
  readonly reading: Reading
  /** of the verb that governs the expression; null where there is none */
  readonly tense: Tense | null
}

const dateFact = z.strictObject({
  type: z.enum(DATE_TYPES).describe('TIMEX3 type.'),
  value: z
    .string()
    .min(1)
    .describe('TIMEX3 value, resolved where there is a reference; X stands for what is not known (XXXX-03).'),
  expression: z.string().min(1).describe('TIMEX3 value before resolution (XXXX-WXX-4 for a Thursday).'),
  mod: z.enum(DATE_MODS).nullable().describe('TIMEX3 modifier.'),
  start_date: z.iso.date().nullable().describe('First day, ISO; empty where unresolved.'),
  end_date: z.iso.date().nullable().describe('Last day, inclusive, ISO; empty where unresolved.'),
  basis: z
    .enum(DATE_BASES)
    .describe(
      'explicit: the text alone gives it; relative: resolved against the publication date or another date; unresolved: neither.',
    ),
})

declare module './kind.ts' {
  interface Kinds {
    dates: KindTypes<DateRaw, typeof dateFact>
  }
}

export const dateKind: KindModel<'dates'> = {
  name: 'dates',
  singular: 'date',
  description: 'One row per date, time of day, duration or recurring time.',
  order: 2,
  fact: dateFact,
  spans: [],
  entityIds: [],
  needs: [],
}
