import type { Comparator, NumberKind, Numeral } from '../../model/numbers.ts'

/** A number while its sentence is read: atoms `[first, last)`, filled in step by step. */
export interface Amount {
  first: number
  last: number
  kind: NumberKind
  low: Numeral
  high: Numeral | null
  unit: string | null
  /** the unit is one of time: a duration */
  lasting: boolean
  per: string | null
  comparator: Comparator
  change: 'up' | 'down' | null
  attributive: boolean
  /** ends in a hyphen that a later number completes: `8-` of `8- to 16-meter` */
  suspended: boolean
  /** scale word or suffix of its own: `5 million` */
  scaled: boolean
  /** which rule read it, for the row */
  rule: string
}

/** A bare number and where it ends, before unit and currency are looked for. */
export interface Reading {
  readonly numeral: Numeral
  readonly high: Numeral | null
  readonly next: number
  readonly kind: NumberKind
  readonly scaled: boolean
  readonly rule: string
}

export const numeralOf = (parts: Partial<Numeral>): Numeral => ({
  digits: '',
  words: '',
  exponent: 0,
  factor: 1,
  divisor: 1,
  ...parts,
})

export const fromDigits = (digits: string, exponent = 0): Numeral => numeralOf({ digits, exponent })
