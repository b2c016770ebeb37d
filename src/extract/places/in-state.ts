import { listCandidates } from '../../gazetteer/candidates.ts'
import { type Container, holds, holdsPlace, readContainer } from '../../gazetteer/containers.ts'
import { foldName } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'

/** Whether a container holds a place that has a name for its main one. */
export const isNamedIn = (name: string, area: Container, gazetteer: Gazetteer): boolean =>
  listCandidates(gazetteer, foldName(name)).some(place => !place.alternate && holds(area, place))

/** The same of any name of the place. */
export const holdsOne = (name: string, area: Container, gazetteer: Gazetteer): boolean =>
  gazetteer.bearers(foldName(name)).some(bearer => holdsPlace(area, gazetteer, bearer >> 1))

/** What a comma may set off as a state: `, Wisconsin`, `, New York`. */
const STATE_BEHIND = /, (\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}{2,20})?)/uy

/** `Superior` of `Superior, Wisconsin`, whatever else the word means: the state has a town or county of that main name. */
export function isInState(name: string, text: string, end: number, gazetteer: Gazetteer): boolean {
  if (text[end] !== ',') return false
  STATE_BEHIND.lastIndex = end
  const written = STATE_BEHIND.exec(text)?.[1]
  for (const state of written ? [written, written.split(' ')[0]!] : []) {
    const area = readContainer(gazetteer, state)
    if (area && area.states.size > 0) return isNamedIn(name, area, gazetteer)
  }
  return false
}

/** `Milden` of `Milden, South Carolina`: a state or a country of that name is set off behind it, whether it has such a town or not. */
export function hasAreaBehind(text: string, end: number, gazetteer: Gazetteer): boolean {
  if (text[end] !== ',') return false
  STATE_BEHIND.lastIndex = end
  const written = STATE_BEHIND.exec(text)?.[1]
  return (written ? [written, written.split(' ')[0]!] : []).some(name => {
    const area = readContainer(gazetteer, name)
    return area !== null && area.states.size + area.countries.size > 0
  })
}
