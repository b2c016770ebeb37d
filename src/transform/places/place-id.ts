import { slug } from '../identity/slug.ts'
import type { Answer } from './verdict.ts'

/** Below this the answer does not join articles. */
const SURE = 0.5

/**
 * A place in GeoNames is its number there, one of our table its name. One that is not known is that of its article,
 * whose `mark` is given, or of the state or country that holds it: ten articles on some Henry County are ten counties.
 */
export function placeId(
  { name, kind, geonames_id, latitude, country, admin1, confidence }: Answer,
  mark: string,
): string {
  if (confidence !== null && confidence < SURE) return `place:${slug(name)}@${mark}`
  if (geonames_id !== null) return `place:geonames-${geonames_id}`
  const area = (admin1 ?? country)?.toLowerCase()
  if (latitude !== null) return `place:${slug(name)}${kind === 'facility' && area ? `@${area}` : ''}`
  return `place:${slug(name)}@${area ? `${area}-` : ''}${mark}`
}
