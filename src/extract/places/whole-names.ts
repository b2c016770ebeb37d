import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import { GENERIC } from '../../lexicon/place-cues.ts'
import type { PlaceName } from './place-name.ts'

const AND = ' and '
/** `Jisr` and `Shughur` of `Jisr al-Shughur` */
const ARTICLE = /^ (?:al|el|ash|as|an|ar|at|az|ad)-$/

/** `Trinidad` and `Tobago`, where `Trinidad and Tobago` is known as one. */
export function joinHalves(text: string, names: readonly PlaceName[], gazetteer: Gazetteer): PlaceName[] {
  const joined: PlaceName[] = []
  for (const place of names) {
    const before = joined.at(-1)
    const between = before && place.start - before.end <= AND.length && text.slice(before.end, place.start)
    const name = before && (between === AND || between === '-') && text.slice(before.start, place.end)
    if (before && between && ARTICLE.test(between))
      joined[joined.length - 1] = { ...before, end: place.end, name: text.slice(before.start, place.end) }
    else if (before && name && lookUp(gazetteer, name)?.large)
      joined[joined.length - 1] = { ...before, end: place.end, name }
    else joined.push(place)
  }
  return joined
}

/** `the Valley` is the valley that the article named last; without one it is none. */
export function expandShort(names: readonly PlaceName[], gazetteer: Gazetteer): PlaceName[] {
  const fuller = new Map<string, string>()
  return names.flatMap(place => {
    const last = place.name.slice(place.name.lastIndexOf(' ') + 1)
    if (!GENERIC.has(last.toLowerCase())) return [place]
    const isLong = last !== place.name
    if (isLong) fuller.set(last, place.name)
    if (isLong || place.rule === 'places/user' || lookUp(gazetteer, last)?.large) return [place]
    const name = fuller.get(last)
    return name ? [{ ...place, name }] : []
  })
}
