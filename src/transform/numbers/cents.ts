import type { Reading } from './share.ts'

/** Currencies other than the dollar of the United States that have cents. ISO 4217. */
const WITH_CENTS = new Set('AUD CAD EUR HKD KES NZD SGD ZAR'.split(' '))
/** Cents are hundredths of the unit. */
const HUNDREDTHS = -2

/**
 * `fell 41 cents to A$4.72`: bare cents are of the only currency that an article has, if that has cents. An article that has a bare
 * `$` or `US$` too is left alone.
 */
export function withOwnCents(readings: readonly Reading[]): readonly Reading[] {
  const isCents = ({ raw }: Reading) => raw.unit === '$' && raw.low.exponent === HUNDREDTHS
  if (!readings.some(isCents)) return readings
  const others = readings.filter(reading => reading.raw.kind === 'money' && !isCents(reading))
  const units = new Set(others.map(({ raw }) => raw.unit))
  const [own] = units
  if (units.size !== 1 || !own || !WITH_CENTS.has(own)) return readings
  return readings.map(reading =>
    isCents(reading) ? { ...reading, raw: { ...reading.raw, unit: own } } : reading,
  )
}
