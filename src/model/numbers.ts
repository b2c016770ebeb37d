import * as z from 'zod'
import type { KindModel } from './kind.ts'

const NUMBER_KINDS = [
  'count',
  'money',
  'percent',
  'fraction',
  'measure',
  'age',
  'ordinal',
  'multiple',
  'score',
] as const
export type NumberKind = (typeof NUMBER_KINDS)[number]
const COMPARATORS = ['=', '~', '>', '>=', '<', '<='] as const
const LEVELS = ['from', 'to', 'by'] as const
export type Comparator = (typeof COMPARATORS)[number]

/**
 * A number as written, before anything is worked out:
 * `digits * 10^exponent * factor / divisor`. `1.2 million` is digits 1.2, exponent 6.
 */
export interface Numeral {
  /** unsigned decimal digits without separators */
  readonly digits: string
  /** as written, where several words say it (`two hundred and five`) */
  readonly words: string
  readonly exponent: number
  /** 12 of a dozen, -1 of minus */
  readonly factor: number
  /** 3 of two-thirds, 5 of one in five */
  readonly divisor: number
}

/** How the words of a number were read. */
export interface NumberRaw {
  readonly kind: NumberKind
  readonly low: Numeral
  /** the other end of a range */
  readonly high: Numeral | null
  readonly comparator: Comparator
  /** unit of measure, `percent`, ISO 4217 code, or the name of a currency that several countries share (`peso`) */
  readonly unit: string | null
  /** what a rate is per (`barrel`, `hour`), as written in the singular */
  readonly per: string | null
  /** a sign written before the number says so: `+0.2%` */
  readonly change: 'up' | 'down' | null
  /** the number stands before its noun as one adjective: `40-yard`, `two-year` */
  readonly attributive: boolean
}

const numberFact = z.strictObject({
  kind: z.enum(NUMBER_KINDS).describe('What sort of number it is.'),
  value: z.number().describe('The value; of a range its first end.'),
  value_to: z.number().nullable().describe('The other end of a range; the second side of a score.'),
  comparator: z
    .enum(COMPARATORS)
    .describe(
      'How the text bounds the value: = exactly, ~ about, > more than, >= at least, < less than, <= at most.',
    ),
  change: z.enum(['up', 'down']).nullable().describe('Set where the number is the size of a rise or a fall.'),
  level: z
    .enum(LEVELS)
    .nullable()
    .describe(
      'Where a change is told: by its size, from the level before it, to the level after it; else empty.',
    ),
  unit: z
    .string()
    .nullable()
    .describe(
      'ISO 4217 code for money; percent; else the English unit in the singular (mile per hour); rates of money as USD per barrel.',
    ),
  counted: z.string().nullable().describe('What is counted or measured, as written.'),
  counted_lemma: z.string().nullable().describe('The head noun of what is counted, in the singular.'),
  subject: z
    .string()
    .nullable()
    .describe('Whose number it is, as written, where the sentence says so beside what is counted.'),
})

declare module './kind.ts' {
  interface Kinds {
    numbers: KindTypes<NumberRaw, typeof numberFact>
  }
}

export const numberKind: KindModel<'numbers'> = {
  name: 'numbers',
  singular: 'number',
  description: 'One row per number with what it counts or measures.',
  order: 1,
  fact: numberFact,
  spans: [],
  entityIds: [],
  needs: ['dates', 'places'],
}
