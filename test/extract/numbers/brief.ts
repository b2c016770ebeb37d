import { readNumbers } from '../../read-numbers.ts'

/** text of the span, value or [value, value_to], unit, comparator where it is not `=` */
export type Expected = readonly [string, number | readonly [number, number], (string | null)?, string?]

/** What a sentence’s numbers are, ordinals left out. */
export const brief = (sentence: string): Expected[] =>
  readNumbers(sentence)
    .filter(row => row.fields.kind !== 'ordinal')
    .map(({ text, fields }): Expected => {
      const value = fields.value_to === null ? fields.value : ([fields.value, fields.value_to] as const)
      return fields.comparator === '='
        ? [text, value, fields.unit]
        : [text, value, fields.unit, fields.comparator]
    })
