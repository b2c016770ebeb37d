/** Characters in which a dateline must end. Set by hand. */
const LONGEST = 100
const DASH = /(?: -{1,2} | ?[—–―] ?)(?=[\p{Lu}\p{N}"“‘'])/u
/** The agency in brackets at the end: `(AP)`, `(Reuters/Halden Post)`, or of releases between strokes: `/PRNewswire/`. */
const AGENCY = / ?(?:\([^()\n]{1,30}\)|\/[^/\n]{1,40}\/)$/
const CAPITALS = /^\p{Lu}[\p{Lu}.'’ -]+$/u
/** A state or a country behind the city, or the city itself in ordinary letters. */
const NAME = /^\p{Lu}[\p{L}.'’ -]+$/u
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,7}'
/** The day at the end: `, May 4`, `, Mon., 14 March 2023`. */
const DAY = new RegExp(
  `,? (?:\\p{Lu}\\p{Ll}{2,8}\\.?,? )?(?:${MONTH}\\.? \\d{1,2}|\\d{1,2} ${MONTH}\\.?)(?:,? \\d{4})?$`,
  'u',
)
/** `KARACHI: `, `LAHORE/MULTAN: ` */
const COLON = /^\p{Lu}[\p{Lu}.'’ /-]{2,38}: (?=[\p{Lu}\p{N}"“‘'])/u
/** `HALDEN, Ark.--(BUSINESS WIRE)--` */
const WIRE = /^([^()\n]{3,60})--\([\p{Lu} ]{2,30}\)--/u
/** `Halden, AR – Oct. 3, 2023 – `: the day between two dashes */
const BETWEEN = new RegExp(
  `^\\p{Lu}[\\p{L}.'’ -]{1,38}, \\p{Lu}[\\p{L}.]{1,14}(?: -{1,2} | ?[—–] ?)${MONTH}\\.? \\d{1,2}, \\d{4}(?: -{1,2} | ?[—–] ?)`,
  'u',
)
/** `Halden, Aug 3 (HNS) `: without a dash only behind a day and an agency. */
const BARE = /^[^()\n]{3,60} \(\p{Lu}{2,6}\) (?=[\p{Lu}\p{N}"“‘'])/u

/**
 * Length of the dateline that opens a paragraph at `start`, with its dash or colon and blanks, in UTF-16 units; 0: none.
 * A city in capitals (`HALDEN, Ark. — `), or one before a day or an agency (`Halden, May 4 (Reuters) - `).
 */
export function datelineLength(text: string, start: number): number {
  const opening = text.slice(start, start + LONGEST)
  const colon = COLON.exec(opening)
  if (colon) return colon[0].length
  const wire = WIRE.exec(opening)
  if (wire && isHead(wire[1]!, false)) return wire[0].length
  const between = BETWEEN.exec(opening)
  if (between) return between[0].length
  const dash = DASH.exec(opening)
  if (dash && isHead(opening.slice(0, dash.index).trim(), false)) return dash.index + dash[0].length
  const bare = BARE.exec(opening)
  return bare && isHead(bare[0].trim(), true) ? bare[0].length : 0
}

/** Whether a text is a place with its region, day and agency; `dated`: the day has to be there. */
function isHead(head: string, dated: boolean): boolean {
  const place = head.replace(AGENCY, '')
  const where = place.replace(DAY, '')
  if (dated && where === place) return false
  const [city, region, ...rest] = where.replace(/,? ?$/, '').split(', ')
  if (rest.length > 0 || (region !== undefined && !NAME.test(region))) return false
  return CAPITALS.test(city!) || (where !== head && NAME.test(city!))
}
