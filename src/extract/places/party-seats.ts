import { expandShort } from '../../gazetteer/containers.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import type { Span } from '../../model/span.ts'

/** The place behind a party's initial: `, D-Conn.`, `(R-Los Angeles`; three words at most. */
const SEAT = /(?<=[,(] ?(?:[DRI]|DFL|Ind)[-‐‑–])\p{Lu}[\p{L}'’]{1,20}\.?(?: \p{Lu}[\p{L}'’]{0,20}\.?){0,2}/gu
const TAG = /[DRIL][-‐‑–]/

/** The states and towns that politicians sit for, as their party tags have them (`Sen. Ida Kerr, D-Conn.`). */
export function findPartySeats(text: string, gazetteer: Gazetteer): Span[] {
  if (!TAG.test(text)) return []
  return Array.from(text.matchAll(SEAT), ({ 0: written, index }) => {
    for (let name = written; name; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
      // the point of `Conn.` is part of it, that of `Hardy.` ends the sentence
      const isShort = expandShort(name).length > 0
      const whole = isShort ? name : name.replace(/\.$/, '')
      if (isShort || lookUp(gazetteer, whole)) return [{ start: index, end: index + whole.length }]
    }
    return []
  }).flat()
}
