import { kilometres, NEAR_KM, type Point } from '../src/evaluate/kilometres.ts'
import { pairScore, percentOf, type Score } from '../src/evaluate/measures.ts'
import { isEqual, type Meets, overlaps, pairSpans } from '../src/evaluate/spans.ts'
import { countPairs } from './entities.ts'
import type { GoldPlace } from './gold.ts'
import { cutJointPlaces } from './joint-places.ts'
import type { Judged } from './predicted.ts'
import { hasPoint, type PlacedRow, type Resolution, scoreResolution } from './resolution.ts'

interface PlaceFigures {
  readonly exact: Score
  readonly overlap: Score
  readonly resolution: Resolution
  /** found and put in the right place */
  readonly endToEnd: { readonly exact: EndToEnd; readonly overlap: EndToEnd }
}

/** `answeredP`: of the places that got coordinates, the share that is right. */
type EndToEnd = Score & { readonly answeredP: number }

/** Kinds of toponym use that are no places to newsfacts: `French`. */
const IGNORED: ReadonlySet<string> = new Set(['demonym'])

interface Article {
  readonly gold: readonly GoldPlace[]
  readonly found: readonly PlacedRow[]
}

/**
 * Places as spans, by where they are, and by both together. Joint mentions are cut; parts behind the first count as
 * found but neither way in resolution and end to end. Gold of an ignored kind, and what meets only such gold, is left out.
 */
export function scorePlaces(articles: readonly Judged[]): PlaceFigures {
  const lists = articles.map(toArticle)
  const found = (meets: Meets) => {
    const counts = countPairs(lists, meets)
    return pairScore(counts.hits, counts.found, counts.gold)
  }
  const pairs = lists.flatMap(({ gold, found }) => pairSpans(gold, found, [isEqual]))
  return {
    exact: found(isEqual),
    overlap: found(overlaps),
    resolution: scoreResolution(pairs.filter(([, { isContainer }]) => !isContainer)),
    endToEnd: { exact: scoreEndToEnd(lists, isEqual), overlap: scoreEndToEnd(lists, overlaps) },
  }
}

function toArticle({ gold: { places = [], text }, rows }: Judged): Article {
  const ignored = places.filter(({ kind }) => IGNORED.has(kind))
  const gold = places.filter(({ kind }) => !IGNORED.has(kind))
  const placed = rows.places.map(({ start, end, country, latitude, longitude, geonames_id }) => ({
    start,
    end,
    country,
    lat: latitude,
    lon: longitude,
    geonameid: geonames_id,
  }))
  const found = cutJointPlaces(placed, places, text).filter(
    place => !ignored.some(other => overlaps(other, place)) || gold.some(wanted => isEqual(wanted, place)),
  )
  return { gold, found }
}

/** The same GeoNames id, or within 161 km. */
const isRight = (gold: GoldPlace & Point, found: PlacedRow) =>
  hasPoint(found) &&
  ((Boolean(gold.geonameid) && gold.geonameid === found.geonameid) || kilometres(gold, found) <= NEAR_KM)

/** Over gold with coordinates; what meets gold without any counts neither way. */
function scoreEndToEnd(articles: readonly Article[], meets: Meets): EndToEnd {
  let [hits, predicted, wanted, answered] = [0, 0, 0, 0]
  for (const { gold, found } of articles) {
    predicted += found.filter(({ isContainer }) => !isContainer).length
    wanted += gold.filter(hasPoint).length
    answered += found.filter(place => hasPoint(place) && !place.isContainer).length
    for (const [g, f] of pairSpans(gold, found, [meets])) {
      if (f.isContainer) {
        if (hasPoint(g)) wanted--
      } else if (!hasPoint(g)) {
        predicted--
        if (hasPoint(f)) answered--
      } else if (isRight(g, f)) hits++
    }
  }
  return { ...pairScore(hits, predicted, wanted), answeredP: percentOf(hits, answered) }
}
