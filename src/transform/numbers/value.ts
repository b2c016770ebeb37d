import type { NumberRaw, Numeral } from '../../model/numbers.ts'

/** The value of a numeral, exact to double precision. */
export const evaluate = ({ digits, exponent, factor, divisor }: Numeral): number =>
  (Number(`${digits}e${exponent}`) * factor) / divisor

/** Whether a number is told in millions or more, in digits or in words: `8 mln`, `eight mln`. */
export const isMillions = ({ low }: NumberRaw): boolean =>
  low.exponent >= 6 || /(?:[mbtr]illion|[mb]ln)$/.test(low.words)
