const LONGEST = 100
const DASH = /(?: -{1,2} | ?[—–―] ?)(?=[\p{Lu}\p{N}"“‘'])/u
/** The agency in brackets at the end: `(AP)`, `(Reuters/Halden Post)`. */
const AGENCY = /\([^()\n]{1,30}\)$/
const CAPITALS = /^\p{Lu}[\p{Lu}.'’ -]+$/u
/** A state or a country behind the city, or the city itself in ordinary letters. */
const NAME = /^\p{Lu}[\p{L}.'’ -]+$/u

/**
 * Length of the dateline that opens a paragraph at `start`, with its dash and blanks, in UTF-16 units; 0: none. A city in
 * capitals (`HALDEN, Ark. — `), or one before an agency in brackets (`Halden (Reuters) - `).
 */
export function datelineLength(text: string, start: number): number {
  const opening = text.slice(start, start + LONGEST)
  const dash = DASH.exec(opening)
  if (!dash) return 0
  const head = opening.slice(0, dash.index).trim()
  const agency = AGENCY.exec(head)
  const [city, region, ...rest] = (agency ? head.slice(0, agency.index) : head)
    .replace(/,? $/, '')
    .split(', ')
  if (rest.length > 0 || (region !== undefined && !NAME.test(region))) return 0
  const isCity = CAPITALS.test(city!) || (agency !== null && NAME.test(city!))
  return isCity ? dash.index + dash[0].length : 0
}
