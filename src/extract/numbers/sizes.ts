import type { Amount } from './amount.ts'

/** The value of a number in digits; NaN where words say it. */
export const sizeOf = (amount: Amount): number => {
  const { digits, exponent, factor, divisor } = amount.low
  return digits ? (Number(`${digits}e${exponent}`) * factor) / divisor : Number.NaN
}
/** A count without unit or scale. */
export const isBare = (amount: Amount) => amount.unit === null && !amount.scaled && amount.kind === 'count'
/** One number in digits or one word, and nothing else. */
export const isPlain = (amount: Amount) => isBare(amount) && amount.last === amount.first + 1

/** Units that can be two ends of one range. */
export const fits = (a: Amount, b: Amount) =>
  a.unit === b.unit || a.unit === null || (b.unit === null && a.kind !== 'age')

/** Whether the second is the larger, as far as digits tell. */
export const rises = (a: Amount, b: Amount) => {
  // `gains of 20 to 80 cents`
  const cents = a.unit === null && b.unit !== null && b.low.exponent === -2
  const low = cents ? sizeOf(a) / 100 : sizeOf(a)
  const high = sizeOf(a.scaled || !b.scaled ? b : { ...b, low: { ...b.low, exponent: 0 } })
  return Number.isNaN(low) || Number.isNaN(high) || low < high || (b.scaled && low < sizeOf(b))
}
