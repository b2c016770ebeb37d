export interface Point {
  /** degrees, north and east positive */
  readonly lat: number
  readonly lon: number
}

/** As far apart as two points may lie and still be one place: 100 miles, as in the literature on toponyms. */
export const NEAR_KM = 161
const EARTH_RADIUS_KM = 6371

/** Great-circle distance (haversine). */
export function kilometres(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const north = Math.sin(radians(b.lat - a.lat) / 2) ** 2
  const east = Math.sin(radians(b.lon - a.lon) / 2) ** 2
  const chord = north + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}
