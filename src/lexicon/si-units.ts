/**
 * Units of the SI with their prefixes, as `symbol name` pairs: `kV kilovolt`. Only the prefixes that each unit is used
 * with, and no symbol that is an ordinary word or a currency after a number (`5 as`, `98.5 fm`).
 * Source: BIPM, The International System of Units (9th edition), tables 4, 6 and 7; `barn` from table 8.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  a: 'atto',
  f: 'femto',
  p: 'pico',
  n: 'nano',
  µ: 'micro',
  μ: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
}

/** Symbol, name, prefixes. */
const BASES: readonly (readonly [symbol: string, name: string, prefixes: string])[] = [
  ['m', 'meter', 'ap'],
  ['g', 'gram', 'npf'],
  ['s', 'second', 'npµμ'],
  ['A', 'ampere', 'kmnpµμ'],
  ['V', 'volt', 'MGmnµμ'],
  ['W', 'watt', 'mnµμP'],
  ['eV', 'electronvolt', 'mkMGTP'],
  ['J', 'joule', 'mGTP'],
  ['N', 'newton', 'kmµμ'],
  ['Pa', 'pascal', 'G'],
  ['Hz', 'hertz', 'mT'],
  ['F', 'farad', 'mnpµμ'],
  ['T', 'tesla', 'mnµμ'],
  ['mol', 'mole', 'mnpkµμ'],
  ['L', 'liter', 'dµμ'],
  ['l', 'liter', 'dµμ'],
  ['Bq', 'becquerel', 'kMGTP'],
  ['Sv', 'sievert', 'nµμ'],
  ['Gy', 'gray', 'mcµμ'],
  ['bar', 'bar', 'mk'],
  ['b', 'barn', 'fp'],
  ['Wh', 'watt-hour', 'm'],
]

/** A prefixed symbol as written -> the unit's name. */
export const PREFIXED_UNITS: ReadonlyMap<string, string> = new Map(
  BASES.flatMap(([symbol, name, prefixes]) =>
    [...prefixes].map((prefix): [string, string] => [prefix + symbol, PREFIXES[prefix] + name]),
  ),
)
