import type { Reading } from './share.ts'

/** Currencies other than the dollar of the United States that have cents: ISO 4217, and what several of them are called. */
const WITH_CENTS = new Set('AUD CAD EUR HKD KES NZD SGD UGX TZS ZAR shilling'.split(' '))
/** Cents are hundredths of the unit. */
const HUNDREDTHS = -2

/**
 * `fell 41 cents to A$4.72`: bare cents are of the only currency of their sentence, else of the only one that the article has,
 * if that has cents. Where a bare `$` or `US$` stands beside it, they are left alone.
 */
export function withOwnCents(readings: readonly Reading[]): readonly Reading[] {
  const isCents = ({ raw }: Reading) => raw.unit === '$' && raw.low.exponent === HUNDREDTHS
  if (!readings.some(isCents)) return readings
  const inAll = new Set<string>()
  const bySentence = new Map<number, Set<string>>()
  for (const reading of readings) {
    const { raw, sentence } = reading
    if (raw.kind !== 'money' || raw.unit === null || isCents(reading)) continue
    inAll.add(raw.unit)
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(raw.unit))
  }
  const onlyOf = (units: ReadonlySet<string> | undefined): string | null => {
    const [own] = units ?? []
    return own && units?.size === 1 && WITH_CENTS.has(own) ? own : null
  }
  return readings.map(reading => {
    if (!isCents(reading)) return reading
    const own = onlyOf(bySentence.get(reading.sentence) ?? inAll)
    return own ? { ...reading, raw: { ...reading.raw, unit: own } } : reading
  })
}
