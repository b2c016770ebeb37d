import type { Amount } from './amount.ts'

/** Two ends in one: unit, scale, currency and rate of either belong to both. */
export function range(a: Amount, b: Amount, rule: string): Amount {
  const sharesScale =
    b.scaled &&
    !a.scaled &&
    a.kind !== 'measure' &&
    // `2.5 to 1.6 million years`
    (a.low.digits.includes('.') || Number(a.low.digits || 0) <= Number(b.low.digits || Number.MAX_VALUE))
  const unitOwner = b.unit ? b : a
  const partB = b.unit !== null && a.unit === null && b.low.exponent === -2
  const low = sharesScale
    ? {
        ...a.low,
        exponent: b.low.exponent + a.low.exponent,
        factor: a.low.factor * (b.low.factor === 12 ? 12 : 1),
      }
    : partB
      ? { ...a.low, exponent: -2 }
      : a.low
  const words = sharesScale && b.low.words ? scaleOfWords(b.low.words) : 0
  return {
    ...a,
    last: b.last,
    kind: unitOwner.kind,
    low: words ? { ...low, exponent: words } : low,
    high: b.low,
    unit: unitOwner.unit,
    lasting: unitOwner.lasting,
    per: b.per ?? a.per,
    attributive: b.attributive,
    suspended: b.suspended,
    scaled: a.scaled || b.scaled,
    rule,
  }
}

const scaleOfWords = (words: string) =>
  ({ hundred: 2, thousand: 3, million: 6, billion: 9 })[words.split(/[ -]/).at(-1)!] ?? 0
