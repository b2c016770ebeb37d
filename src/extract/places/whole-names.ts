import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import { GENERIC } from '../../lexicon/place-cues.ts'
import type { PlaceName } from './place-name.ts'

/** `Trinidad` and `Tobago`, where `Trinidad and Tobago` is known as one. */
export function joinHalves(text: string, names: readonly PlaceName[], gazetteer: Gazetteer): PlaceName[] {
  const joined: PlaceName[] = []
  for (const place of names) {
    const before = joined.at(-1)
    const between = before && text.slice(before.end, place.start)
    const name = before && (between === ' and ' || between === '-') && text.slice(before.start, place.end)
    if (before && name && lookUp(gazetteer, name)?.large)
      joined[joined.length - 1] = { ...before, end: place.end, name }
    else joined.push(place)
  }
  return joined
}

/** `the Valley` is the valley that the article named last; without one it is none. */
export function expandShort(names: readonly PlaceName[], gazetteer: Gazetteer): PlaceName[] {
  const fuller = new Map<string, string>()
  return names.flatMap(place => {
    const words = place.name.split(' ')
    const last = words.at(-1)!
    if (!GENERIC.has(last.toLowerCase())) return [place]
    if (words.length > 1) fuller.set(last, place.name)
    if (words.length > 1 || place.rule === 'places/user' || lookUp(gazetteer, last)?.large) return [place]
    const name = fuller.get(last)
    return name ? [{ ...place, name }] : []
  })
}
