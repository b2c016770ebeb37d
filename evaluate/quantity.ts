import type { GoldNumber } from './gold.ts'
import type { Row } from './predicted.ts'
import { plain, unitNames } from './unit-names.ts'

type Value = number | readonly [number, number] | null

/** A predicted number in the terms of the gold sets. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: Value
  /** names that its unit goes by, the likeliest first; `-` for none */
  readonly units: readonly string[]
  readonly change: string
  /** what a number with a unit is of; null for a bare count, whose unit is what it counts */
  readonly concept: string | null
}

/** The sets know no `>=`. */
const CHANGES: Readonly<Record<string, string>> = { '>=': '>', '<=': '<' }

export function toQuantity(row: Row<'numbers'>): Quantity {
  const { start, end, kind, value, value_to, comparator, change, unit, counted } = row
  const { names, factor } = unitNames(row)
  const low = value === null ? null : value * factor
  const isMeasured = Boolean(unit) || kind === 'measure'
  return {
    start,
    end,
    value: value_to === null ? low : [low ?? 0, value_to * factor],
    units: names,
    change: change || (CHANGES[comparator] ?? (comparator || '=')),
    concept: isMeasured ? counted || null : null,
  }
}

const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b)
const sides = (value: Exclude<Value, null>): readonly number[] =>
  typeof value === 'number' ? [value] : value

/** Equal but for rounding; a range only equals a range. */
export function sameValue(gold: GoldNumber, { value }: Quantity): boolean {
  if (gold.value === null || gold.value === undefined || value === null) return false
  const [wanted, found] = [sides(gold.value), sides(value)]
  return wanted.length === found.length && wanted.every((side, i) => isClose(found[i]!, side))
}

export const sameUnit = (gold: GoldNumber, { units }: Quantity): boolean => units.includes(plain(gold.unit))

const conceptWords = (concept: string | null) =>
  (concept ?? '-')
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(word => word !== '')

/** `partial`: the two share a word; `complete`: they are the same words. */
export function compareConcepts(
  gold: GoldNumber,
  { concept }: Quantity,
): { readonly partial: boolean; readonly complete: boolean } {
  const wanted = conceptWords(gold.concept)
  const found = conceptWords(concept)
  const shared = new Set(found.filter(word => wanted.includes(word))).size
  return { partial: shared > 0, complete: shared === wanted.length && wanted.length === found.length }
}
