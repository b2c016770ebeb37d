import type { Numeral } from '../../model/numbers.ts'

/** The value of a numeral, exact to double precision. */
export const evaluate = ({ digits, exponent, factor, divisor }: Numeral): number =>
  (Number(`${digits}e${exponent}`) * factor) / divisor
