import {
  BEFORE_NAME,
  INHABITANTS,
  LOCATIVES,
  OTHER_HEADS,
  STRICT_LOCATIVES,
} from '../../lexicon/place-cues.ts'
import type { Analysis } from '../../model/analysis.ts'

/** The first token that ends behind an offset. */
export function tokenAt({ tokens }: Analysis, offset: number): number {
  let [low, high] = [0, tokens.count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tokens.end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a preposition of place stands before a token: `in`, `near the`, `across northern`. */
export function hasLocative(analysis: Analysis, first: number, strict: boolean): boolean {
  let i = first - 1
  for (let skipped = 0; i >= 0 && skipped < 2 && BEFORE_NAME.has(analysis.lower(i)); skipped++) i--
  return i >= 0 && (strict ? STRICT_LOCATIVES : LOCATIVES).has(analysis.lower(i))
}

/** `Alton man`. */
export const hasInhabitant = (analysis: Analysis, last: number): boolean =>
  last < analysis.tokens.count && INHABITANTS.has(analysis.lower(last))

/** `West Nile virus`, `Creutzfeldt-Jakob disease`. */
export const hasOtherHead = (analysis: Analysis, last: number): boolean =>
  last < analysis.tokens.count && OTHER_HEADS.has(analysis.lower(last))
