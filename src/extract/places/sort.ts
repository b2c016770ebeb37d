import type { PlaceRaw } from '../../model/places.ts'

/** States that are named less often than their cities. */
export const CITY_STATES = /^(?:New York|Washington)$/i

const SORT_AFTER = / (?:state|province)\b(?! of)/y
/** `New York Gov. Ann Kell`: countries and cities seldom have one; `Bank of Mexico Governor` is a bank's. */
const GOVERNOR_AFTER = / (?:Gov\.|Governor) \p{Lu}/uy
const MAYOR_AFTER = / Mayor \p{Lu}/uy
const OWN_MAYOR_AFTER = /(?:['’]s)? mayor(?!\p{L})/uy
/** Offices and bodies that states have and cities have not. */
const STATE_OFFICE_AFTER = /(?:['’]s)? (?:[Aa]ttorney [Gg]eneral|(?:[Ss]tate )?[Ll]egislature)(?!\p{L})/uy
/** `New York voters`, `the New York primary`: who is spoken of by state where a city goes by its name. */
const POLITICS_AFTER =
  /(?:['’]s)? (?:(?:Republican|Democratic|GOP) )?(?:Assembly|Congress|Delegat|Senat|Representative|Democrat|Republican|GOP|congress|delegat|lawmaker|primar|senat|voter|Rep\.|Sen\.)/y
const POLITICS_BEFORE =
  /\b(?:upstate|(?:Democrat|Republican) of|senators? from|states?(?: such as| like| including)?) $/i
/** `Rep. Bo Lund of New York`, `the State University of New York` */
const OF_STATE =
  /\b(?:(?:(?:Rep|Sen)\.?|[Cc]ongress(?:man|woman)|Senator|Representative)(?: \p{Lu}[\p{L}.'’-]*){1,3}|State University) of $/u
/** Characters before a name that may say what it is. */
const SORT_REACH = 60

/** `Washington state` and `Washington Gov. Ann Kell` are of no city; `New York Mayor Bo Lund` of no state, `the city of Luxembourg` no country. */
export function readSort(text: string, start: number, end: number, name: string): PlaceRaw['sort'] {
  if (isMatched(SORT_AFTER, text, end)) return 'admin1'
  if (isMatched(GOVERNOR_AFTER, text, end) && !text.startsWith(' of ', start - 4)) return 'admin1'
  if (isMatched(MAYOR_AFTER, text, end)) return 'city'
  const isBoth = CITY_STATES.test(name)
  if (isBoth && isMatched(STATE_OFFICE_AFTER, text, end)) return 'admin1'
  if (isBoth && isMatched(OWN_MAYOR_AFTER, text, end)) return 'city'
  const before = text.slice(Math.max(0, start - SORT_REACH), start)
  if (
    name === 'New York' &&
    (isMatched(POLITICS_AFTER, text, end) || POLITICS_BEFORE.test(before) || OF_STATE.test(before))
  )
    return 'admin1'
  if (text[start - 1] !== ' ' || text[start - 4] !== ' ') return null
  if (/\b(?:state|province) of $/i.test(before)) return 'admin1'
  return /\b(?:city|town) of $/i.test(before) ? 'city' : null
}

function isMatched(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
