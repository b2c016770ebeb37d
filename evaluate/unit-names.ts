import type { Row } from './predicted.ts'

/** Currencies that the sets call otherwise than CLDR does. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'dollar',
  GBP: 'pound sterling',
  ILS: 'shekel',
  SEK: 'swedish krone',
  BTC: 'bitcoin',
}

/** Units that the sets call otherwise than newsfacts does. */
const UNITS: Readonly<Record<string, string>> = {
  percent: 'percentage',
  'degree celsius': 'celsius',
  'degree fahrenheit': 'fahrenheit',
  pound: 'pound-mass',
  'pound foot': 'pound-foot',
  'foot pound': 'foot pound-force',
  'foot-pound': 'foot pound-force',
  'revolution per minute': 'revolutions per minute',
  'part per billion': 'parts-per-billion',
  'part per million': 'parts-per-million',
  'kilowatt-hour': 'kilowatt hour',
  'megawatt-hour': 'megawatt hour',
  'gigawatt-hour': 'gigawatt hour',
}

/** `MYR` is `malaysian ringgit`. The sets are English, whatever the machine's language. */
const currencyNames = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })

function nameOfCurrency(unit: string): string | null {
  if (!/^[A-Z]{3}$/.test(unit)) return null
  return CURRENCIES[unit] ?? currencyNames.of(unit)?.toLowerCase() ?? null
}

/** Lower case without blanks around it; `-` where there is none, as the sets write it. */
export const plain = (name: string | null): string => (name ?? '-').toLowerCase().trim()

/** `metre`, `litre`: the sets spell them so. */
const inBritishSpelling = (unit: string) => unit.replace(/(met|lit)er\b/g, '$1re')

/**
 * A number's unit by every name that a set may give it, the likeliest first, and the factor by which its value grows when
 * it is told in that unit (19 `cent` where newsfacts says 0.19 `USD`). Of a number without a unit the sets take what is
 * counted as its unit: `transplant`, `heart transplant`, `heart transplants`; of a fraction also `% transplant`.
 */
export function unitNames(row: Row<'numbers'>): {
  readonly names: readonly string[]
  readonly factor: number
} {
  const { kind, unit, counted, counted_lemma, text } = row
  if (unit) {
    const [first = '', ...rate] = unit.split(' per ')
    const currency = nameOfCurrency(first)
    const coin = currency !== null && rate.length === 0 ? /\b(cent|sen)s?\b|¢/i.exec(text) : null
    const full = [currency ?? first, ...rate].join(' per ').toLowerCase().trim()
    const names = [UNITS[full] ?? inBritishSpelling(full), full]
    if (kind === 'age') names.unshift(full === 'year' ? 'year of age' : `${full} of age`)
    if (coin) names.unshift(coin[1]?.toLowerCase() ?? 'cent')
    return { names, factor: coin ? 100 : 1 }
  }
  const lemma = counted_lemma || counted
  if (!lemma || kind === 'measure') return { names: ['-'], factor: 1 }
  const words = (counted || lemma).trim().split(/\s+/)
  const full = [...words.slice(0, -1), lemma].join(' ')
  const names = [lemma, full, words.join(' ')]
  if (kind === 'fraction') names.push(`% ${lemma}`, `% ${full}`)
  return { names: names.map(plain), factor: 1 }
}
