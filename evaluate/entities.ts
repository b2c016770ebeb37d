import { pairScore, type Score } from '../src/evaluate/measures.ts'
import { isEqual, type Meets, overlaps, pairSpans } from '../src/evaluate/spans.ts'
import type { Span } from '../src/model/span.ts'
import { cutJointPlaces } from './joint-places.ts'
import type { Judged } from './predicted.ts'

const TYPES = ['PER', 'ORG', 'LOC'] as const
type Type = (typeof TYPES)[number]

/** By type, and over all types together (`micro`). */
type TypeScores = Readonly<Record<Type | 'micro', Score>>

/** `exact`: equal spans; `overlap`: any overlap. */
interface EntityFigures {
  readonly exact: TypeScores
  readonly overlap: TypeScores
}

/**
 * People, organizations and places as typed spans, one to one and type by type. A predicted place inside a predicted
 * organization is left out, since the gold has one span there; joint places are cut.
 */
export function scoreEntities(articles: readonly Judged[]): EntityFigures {
  const typed = articles.map(({ gold, rows }) => {
    const ofType = (type: Type) => (gold.entities ?? []).filter(entity => entity.type === type)
    const isInside = (place: Span) =>
      rows.organizations.some(({ start, end }) => start <= place.start && place.end <= end)
    const places = rows.places.filter(place => !isInside(place))
    return {
      PER: { gold: ofType('PER'), found: rows.people },
      ORG: { gold: ofType('ORG'), found: rows.organizations },
      LOC: { gold: ofType('LOC'), found: cutJointPlaces(places, ofType('LOC'), gold.text) },
    } satisfies Record<Type, { gold: readonly Span[]; found: readonly Span[] }>
  })
  const score = (meets: Meets): TypeScores => {
    const counts = TYPES.map(type =>
      countPairs(
        typed.map(article => article[type]),
        meets,
      ),
    )
    const all = counts.reduce((a, b) => ({
      hits: a.hits + b.hits,
      found: a.found + b.found,
      gold: a.gold + b.gold,
    }))
    return Object.fromEntries(
      [...TYPES, 'micro'].map((type, i) => {
        const { hits, found, gold } = counts[i] ?? all
        return [type, pairScore(hits, found, gold)]
      }),
    ) as unknown as TypeScores
  }
  return { exact: score(isEqual), overlap: score(overlaps) }
}

interface SpanLists {
  readonly gold: readonly Span[]
  readonly found: readonly Span[]
}

/** How many spans of several articles meet, one to one, first come, first served. */
export function countPairs(
  articles: readonly SpanLists[],
  meets: Meets,
): { readonly hits: number; readonly found: number; readonly gold: number } {
  let [hits, found, gold] = [0, 0, 0]
  for (const article of articles) {
    hits += pairSpans(article.gold, article.found, [meets]).length
    found += article.found.length
    gold += article.gold.length
  }
  return { hits, found, gold }
}
