import { readCardinal } from '../../language/compromise.ts'
import type { Numeral } from '../../model/numbers.ts'

/** The value of a numeral, exact to double precision; NaN where its words cannot be read. */
export function evaluate({ digits, words, exponent, factor, divisor }: Numeral): number {
  const base = digits ? Number(`${digits}e${exponent}`) : readCardinal(words) * 10 ** exponent
  return (base * factor) / divisor
}
