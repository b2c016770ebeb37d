/**
 * Units of time. `code` is the TIMEX3 letter, `time` stands for those that a duration writes after `T`;
 * units that TIMEX3 counts in another one carry the factor (a decade is ten years). Source: own list after TIMEX3.
 */
export interface TimeUnit {
  readonly name:
    | 'second'
    | 'minute'
    | 'hour'
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century'
  readonly code: string
  readonly time?: true
  /** nights are counted as days and are the night of one */
  readonly night?: true
  /** the code and the factor of a counted duration (`two decades` is P20Y) */
  readonly counted?: { readonly code: string; readonly factor: number }
}

const units: readonly (readonly [readonly string[], readonly string[], TimeUnit])[] = [
  [['second', 'sec'], ['seconds', 'secs'], { name: 'second', code: 'S', time: true }],
  [['minute', 'min'], ['minutes', 'mins'], { name: 'minute', code: 'M', time: true }],
  [['hour', 'hr'], ['hours', 'hrs'], { name: 'hour', code: 'H', time: true }],
  [['day'], ['days'], { name: 'day', code: 'D' }],
  [['night'], ['nights'], { name: 'day', code: 'D', night: true }],
  [['week'], ['weeks'], { name: 'week', code: 'W' }],
  [['fortnight'], ['fortnights'], { name: 'week', code: 'W', counted: { code: 'W', factor: 2 } }],
  [['month'], ['months'], { name: 'month', code: 'M' }],
  [['quarter'], ['quarters'], { name: 'quarter', code: 'Q' }],
  [['year'], ['years'], { name: 'year', code: 'Y' }],
  [['decade'], ['decades'], { name: 'decade', code: 'DE', counted: { code: 'Y', factor: 10 } }],
  [['century'], ['centuries'], { name: 'century', code: 'CE', counted: { code: 'Y', factor: 100 } }],
]

export const SINGULAR_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  units.flatMap(([words, , unit]) => words.map(word => [word, unit] as const)),
)
export const PLURAL_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  units.flatMap(([, words, unit]) => words.map(word => [word, unit] as const)),
)
