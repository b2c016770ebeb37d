import type { Span } from '../model/span.ts'
import type { Field } from './fields.ts'
import type { GoldRow } from './gold.ts'
import { isEqual, overlaps, pairSpans } from './spans.ts'

/** A predicted row; offsets in code points. */
export type FoundRow = Span & Readonly<Record<string, unknown>>

/** A field that is wrong, as it should be and as it is. */
interface WrongField {
  readonly field: string
  readonly expected: string
  readonly found: string
}

/** `missed` and `spurious` rows have nothing that overlaps them, a `span` is only too long or too short. */
export type RowError =
  | { readonly sort: 'missed'; readonly gold: GoldRow }
  | { readonly sort: 'spurious'; readonly found: FoundRow }
  | { readonly sort: 'span'; readonly gold: GoldRow; readonly found: FoundRow }
  | {
      readonly sort: 'wrong'
      readonly gold: GoldRow
      readonly found: FoundRow
      readonly fields: readonly WrongField[]
    }

/** How a table of one article agrees with its gold. */
export interface Verdict {
  readonly gold: number
  readonly found: number
  /** pairs with equal spans, and all pairs */
  readonly exact: number
  readonly overlap: number
  /** of the exact pairs: in how many a field was annotated, and in how many of these it is right */
  readonly fields: ReadonlyMap<string, { readonly right: number; readonly of: number }>
  /** in text order */
  readonly errors: readonly RowError[]
}

/** Compares the rows of one table of one article. Pairs are one to one, equal spans first, then any overlap. */
export function judgeTable(
  gold: readonly GoldRow[],
  found: readonly FoundRow[],
  fields: readonly Field[],
): Verdict {
  const pairs = pairSpans(gold, found, [isEqual, overlaps])
  const exact = pairs.filter(([g, f]) => isEqual(g, f))
  const paired = new Set<GoldRow | FoundRow>(pairs.flat())
  const shares = fields.map(field => {
    const given = exact.filter(([g]) => field.isGiven(g))
    const right = given.filter(([g, f]) => field.isRight(g, f)).length
    return [field.name, { right, of: given.length }] as const
  })
  const errors: RowError[] = [
    ...gold.filter(row => !paired.has(row)).map(row => ({ sort: 'missed' as const, gold: row })),
    ...found.filter(row => !paired.has(row)).map(row => ({ sort: 'spurious' as const, found: row })),
    ...pairs.flatMap(([g, f]): RowError[] => {
      if (!isEqual(g, f)) return [{ sort: 'span', gold: g, found: f }]
      const wrong = fields.filter(field => field.isGiven(g) && !field.isRight(g, f))
      if (wrong.length === 0) return []
      const list = wrong.map(({ name, show }) => ({ field: name, expected: show(g), found: show(f) }))
      return [{ sort: 'wrong', gold: g, found: f, fields: list }]
    }),
  ]
  return {
    gold: gold.length,
    found: found.length,
    exact: exact.length,
    overlap: pairs.length,
    fields: new Map(shares),
    errors: errors.sort((a, b) => spanOf(a).start - spanOf(b).start || spanOf(a).end - spanOf(b).end),
  }
}

/** Where an error stands: the gold span, where there is one. */
export const spanOf = (error: RowError): GoldRow | FoundRow =>
  error.sort === 'spurious' ? error.found : error.gold
