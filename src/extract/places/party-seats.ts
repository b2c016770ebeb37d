import { datelineLength } from '../../analysis/dateline.ts'
import { expandShort, readContainer } from '../../gazetteer/containers.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { isNamedIn } from './in-state.ts'
import type { PlaceName } from './place-name.ts'

/** The place behind a party's initial: `, D-Conn.`, `(R-Los Angeles`; three words at most. */
const SEAT = /(?<=[,(] ?(?:[DRI]|DFL|Ind)[-‐‑–])\p{Lu}[\p{L}'’]{1,20}\.?(?: \p{Lu}[\p{L}'’]{0,20}\.?){0,2}/gu
const TAG = /[DRIL][-‐‑–]/
/** Where politicians have such tags. */
const COUNTRY = 'United States'
/** Characters of an article in which its dateline begins. */
const HEAD = 1000

/**
 * The states, towns and counties that politicians sit for, as their party tags have them (`Sen. Ida Kerr, D-Conn.`): only what
 * has that for its main name, in the state of the dateline where there is one.
 */
export function findPartySeats(text: string, gazetteer: Gazetteer): PlaceName[] {
  if (!TAG.test(text)) return []
  const seats: PlaceName[] = []
  let ofTowns: string | undefined
  for (const { 0: written, index: start } of text.matchAll(SEAT))
    for (let name = written; name; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
      // the point of `Conn.` is part of it, that of `Hardy.` ends the sentence
      const whole = expandShort(name).length > 0 ? name : name.replace(/\.$/, '')
      ofTowns ??= datelineState(text, gazetteer) ?? COUNTRY
      const implied = isState(whole, gazetteer) ? COUNTRY : ofTowns
      const meant = [whole, `${whole} County`].find(place => liesIn(place, implied, gazetteer))
      if (meant === undefined) continue
      seats.push({ start, end: start + whole.length, rule: 'places/party', name: meant, implied })
      break
    }
  return seats
}

const isState = (name: string, gazetteer: Gazetteer): boolean =>
  (readContainer(gazetteer, name)?.states.size ?? 0) > 0

function liesIn(name: string, container: string, gazetteer: Gazetteer): boolean {
  if (expandShort(name).length > 0) return true
  return isNamedIn(name, readContainer(gazetteer, container)!, gazetteer)
}

/** `W.Va.` of `CHARLESTON, W.Va. - `. */
function datelineState(text: string, gazetteer: Gazetteer): string | null {
  for (let start = 0; start >= 0 && start < HEAD; start = text.indexOf('\n', start) + 1 || -1) {
    const dateline = text.slice(start, start + datelineLength(text, start))
    const state = /^[^,]+, (\p{Lu}[\p{L}. ]*[\p{L}.])/u.exec(dateline)?.[1]
    if (state && readContainer(gazetteer, state)?.states.size) return state
  }
  return null
}
