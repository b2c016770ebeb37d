import type { GoldQuote } from './gold.ts'
import type { Judged, Row } from './predicted.ts'

/** A quote's span without marks, blanks and punctuation at its edges, and where its words stand; UTF-16 units. */
interface Located<Q> {
  readonly quote: Q
  readonly start: number
  readonly end: number
  readonly words: ReadonlySet<number>
}

export type Gold = Located<GoldQuote> & { readonly isOptional: boolean }
export type Found = Located<Row<'quotes'>>

export interface QuotePair {
  readonly gold: Gold
  readonly found: Found
  readonly isExact: boolean
}

const EDGE = '[\\s"“”«»\'‘’.,;:!?()\\[\\]–—-]+'
const LEADING = new RegExp(`^${EDGE}`)
const TRAILING = new RegExp(`${EDGE}$`)

/** Gives the UTF-16 offset of a code point of a text. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return point => point
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  return point => units[point] ?? text.length
}

export function locateQuotes({ gold, rows }: Judged): { gold: Gold[]; found: Found[] } {
  const { text } = gold
  const unitOf = unitsOf(text)
  const locate = <Q extends { start: number; end: number }>(quote: Q): Located<Q> => {
    const from = unitOf(quote.start)
    const to = unitOf(quote.end)
    const said = text.slice(from, to)
    return {
      quote,
      start: from + (LEADING.exec(said)?.[0].length ?? 0),
      end: to - (TRAILING.exec(said)?.[0].length ?? 0),
      words: new Set([...said.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => from + index)),
    }
  }
  const wanted = (gold.quotes ?? []).map(quote => ({ ...locate(quote), isOptional: quote.core === false }))
  return { gold: wanted, found: rows.quotes.map(locate) }
}

export function countShared(a: Located<unknown>, b: Located<unknown>): number {
  let count = 0
  for (const word of a.words) if (b.words.has(word)) count++
  return count
}

/**
 * Pairs quotes one to one, equal spans first, then by the share of their words that two have in common, of equals those
 * that are not optional first; less than `least` in common is no pair unless the spans are equal.
 */
export function pairQuotes(gold: readonly Gold[], found: readonly Found[], least: number): QuotePair[] {
  const possible = gold.flatMap(g =>
    found.flatMap(f => {
      const shared = countShared(g, f)
      if (shared === 0) return []
      const share = shared / (g.words.size + f.words.size - shared)
      const isExact = g.start === f.start && g.end === f.end
      return isExact || share >= least ? [{ gold: g, found: f, isExact, share }] : []
    }),
  )
  possible.sort(
    (a, b) =>
      Number(b.isExact) - Number(a.isExact) ||
      b.share - a.share ||
      Number(a.gold.isOptional) - Number(b.gold.isOptional),
  )
  const taken = new Set<Gold | Found>()
  return possible.filter(pair => {
    if (taken.has(pair.gold) || taken.has(pair.found)) return false
    taken.add(pair.gold).add(pair.found)
    return true
  })
}
