import { z } from 'zod'

export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export const DATE_MODS = [
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
export const DATE_BASES = ['explicit', 'relative', 'unresolved'] as const

/** How the words of a date were read; to be shaped by the extractor. */
export interface DateRaw {
  readonly type: (typeof DATE_TYPES)[number]
  /** TIMEX3 value before resolution */
  readonly expression: string
}

export const dateFact = z.strictObject({
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
