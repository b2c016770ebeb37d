import { z } from 'zod'

export const NUMBER_KINDS = [
  'count',
  'money',
  'percent',
  'fraction',
  'measure',
  'age',
  'ordinal',
  'multiple',
] as const
export const COMPARATORS = ['=', '~', '>', '>=', '<', '<='] as const

/** How the words of a number were read; to be shaped by the extractor. */
export interface NumberRaw {
  readonly value: number
}

export const numberFact = z.strictObject({
  kind: z.enum(NUMBER_KINDS).describe('What sort of number it is.'),
  value: z.number().describe('The value; of a range its lower end.'),
  value_to: z.number().nullable().describe('The upper end of a range.'),
  comparator: z
    .enum(COMPARATORS)
    .describe(
      'How the text bounds the value: = exactly, ~ about, > more than, >= at least, < less than, <= at most.',
    ),
  change: z.enum(['up', 'down']).nullable().describe('Set where the number is the size of a rise or a fall.'),
  unit: z
    .string()
    .nullable()
    .describe(
      'ISO 4217 code for money; percent; else the English unit in the singular (mile per hour); rates of money as USD per barrel.',
    ),
  counted: z.string().nullable().describe('What is counted or measured, as written.'),
  counted_lemma: z.string().nullable().describe('The head noun of what is counted, in the singular.'),
})
