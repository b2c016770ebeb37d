import { kilometres, NEAR_KM, type Point } from '../src/evaluate/kilometres.ts'
import { percentOf } from '../src/evaluate/measures.ts'
import type { GoldPlace } from './gold.ts'
import type { Cut } from './joint-places.ts'
import type { Row } from './predicted.ts'

/** A predicted place under the names of the gold sets. */
export type PlacedRow = Cut<
  Pick<Row<'places'>, 'start' | 'end' | 'country'> & {
    readonly lat: number | null
    readonly lon: number | null
    readonly geonameid: number | null
  }
>

/** How well places that were found with their exact span are put on the map. */
export interface Resolution {
  /** gold places with coordinates, and how many of these got some */
  readonly gold: number
  readonly answered: number
  /** of the answered, and of all: within 161 km (100 miles) */
  readonly acc161: number
  readonly acc161All: number
  readonly meanKm: number | null
  readonly medianKm: number | null
  /** area under the curve of the logarithms of the errors (Gritta et al.), 0 is best, 1 worst */
  readonly auc: number | null
  /** of the answered where both sides have one: the same GeoNames id, the same country */
  readonly idExact: number | null
  readonly country: number | null
}

/** Half of the Earth's circumference: no error is greater. */
const FARTHEST_KM = 20039

export function scoreResolution(pairs: readonly (readonly [GoldPlace, PlacedRow])[]): Resolution {
  const judged = pairs.filter(([gold]) => hasPoint(gold))
  const answered = judged.filter(([, found]) => hasPoint(found))
  const errors = answered
    .flatMap(([gold, found]) => (hasPoint(gold) && hasPoint(found) ? [kilometres(gold, found)] : []))
    .sort((a, b) => a - b)
  const count = errors.length
  const near = errors.filter(error => error <= NEAR_KM).length
  const shareEqual = (key: 'geonameid' | 'country') => {
    const both = answered.filter(([gold, found]) => gold[key] && found[key])
    if (both.length === 0) return null
    return percentOf(both.filter(([gold, found]) => gold[key] === found[key]).length, both.length)
  }
  return {
    gold: judged.length,
    answered: count,
    acc161: percentOf(near, count),
    acc161All: percentOf(near, judged.length),
    meanKm: count === 0 ? null : round(errors.reduce((sum, error) => sum + error, 0) / count, 1),
    medianKm: count === 0 ? null : round(errors[count >> 1]!, 1),
    auc:
      count < 2
        ? null
        : round(
            areaUnder(errors.map(error => Math.log(1 + error))) / (Math.log(FARTHEST_KM) * (count - 1)),
            3,
          ),
    idExact: shareEqual('geonameid'),
    country: shareEqual('country'),
  }
}

/** Whether a place has coordinates. */
export function hasPoint<T extends { readonly lat: number | null }>(place: T): place is T & Point {
  return place.lat !== null && place.lat !== undefined
}

/** By the trapezoidal rule, the heights one step apart. */
function areaUnder(heights: readonly number[]): number {
  let area = 0
  for (let i = 1; i < heights.length; i++) area += (heights[i]! + heights[i - 1]!) / 2
  return area
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits
