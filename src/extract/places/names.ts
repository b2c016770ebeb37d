import { inFull } from '../../gazetteer/containers.ts'
import { foldName } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import { COUNTRY_CODES } from '../../lexicon/country-codes.ts'
import { GENERIC } from '../../lexicon/place-cues.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { findBracketed } from './bracketed.ts'
import { isCommon, isPlace, whyMistaken } from './checks.ts'
import { findCounties, findCountyNames } from './counties.ts'
import { findLeading, findTrailing } from './inside.ts'
import { type Named, readNamed } from './named.ts'
import { findPartySeats } from './party-seats.ts'
import type { PlaceName } from './place-name.ts'
import { findMissed } from './recall.ts'
import { findRoads } from './roads.ts'
import { findSeat } from './seat.ts'
import { tidyName } from './tidy.ts'
import { expandShort, joinHalves } from './whole-names.ts'

/** Longer stretches are no names, and patterns shall not work on them. */
const LONGEST = 120
/** The names of places in an article, in text order, none overlapping. `user` holds the user's own, folded. */
export function listNames(
  { analysis }: Document,
  gazetteer: Gazetteer,
  user: ReadonlyMap<string, unknown>,
): PlaceName[] {
  const { text, tokens, entities } = analysis
  const named = readNamed(analysis, gazetteer)
  const taken = new Uint8Array(tokens.count)
  const names: PlaceName[] = []
  const add = (span: Span | null, rule: string, seat: string | null = null) => {
    if (!span) return
    const { start, end } = span
    names.push({ start, end, rule, name: codeName(text, span) ?? spokenName(text, span), seat })
  }
  const seatOf = ({ start, end }: Span) => {
    const name = text.slice(start, end)
    if (lookUp(gazetteer, name)) return null
    const seat = findSeat(name, gazetteer, named.places)
    // `Logan Airport in Boston`
    const said = seat && !named.places.has(seat) && SAID_IN.exec(text.slice(end, end + SAID_REACH))?.[1]
    return said && named.places.has(said) ? said : seat
  }
  for (const entity of entities) {
    const { first, last, type } = entity
    const from = type === 'LOC' ? withFirst(analysis, first, last, taken) : first
    const end = tokens.end[last - 1]!
    const article = type === 'LOC' ? articleLength(text, end) : 0
    const span = { start: tokens.start[from]!, end: end + article }
    taken.fill(1, first, last)
    if (span.end - span.start > LONGEST || entity.source === 'title') continue
    const mistaken = type === 'LOC' ? null : whyMistaken(analysis, entity, span, named, gazetteer)
    if (type === 'LOC' && user.size > 0 && user.has(foldName(text.slice(span.start, span.end))))
      add(span, 'places/user')
    else if (type === 'LOC' && codeName(text, span) !== null) add(span, 'places/code')
    else if (article > 0) add(span, 'places/name')
    else if (type === 'LOC')
      for (const tidy of tidyName(text, span, gazetteer)) {
        const part = withNumber(text, withoutOwner(text, tidy, named, gazetteer))
        if (isPlace(analysis, part, named, gazetteer)) add(part, 'places/name', seatOf(part))
        else add(findLeading(text, part, gazetteer, named.places), 'places/inside')
      }
    else if (mistaken) add(span, `places/${mistaken}`)
    else if (type === 'ORG') {
      add(
        findBracketed(text, span, gazetteer) ?? findLeading(text, span, gazetteer, named.places, named.whole),
        'places/inside',
      )
      add(findTrailing(text, span, gazetteer, named.places, true), 'places/inside')
    } else if (type === 'PER') add(findTrailing(text, span, gazetteer, named.places, false), 'places/inside')
  }
  for (const span of findMissed(analysis, taken, named, gazetteer)) add(span, 'places/gazetteer')
  const isNew = (span: Span) => !names.some(({ start, end }) => start < span.end && span.start < end)
  for (const span of findCountyNames(analysis))
    if (isNew(span) && lookUp(gazetteer, text.slice(span.start, span.end))?.county) add(span, 'places/county')
  for (const span of findRoads(text)) if (isNew(span)) add(span, 'places/road')
  names.push(...findPartySeats(text, gazetteer).filter(isNew))
  const counties = findCounties(analysis).filter(({ name }) => lookUp(gazetteer, name)?.county)
  const isCounty = (place: Span) => counties.some(({ start, end }) => start < place.end && place.start < end)
  const rest = counties.length > 0 ? names.filter(place => !isCounty(place)) : names
  const all = [...counties, ...rest].sort((a, b) => a.start - b.start || b.end - a.end)
  return expandShort(joinHalves(text, all, gazetteer), gazetteer)
}

/** `Los Angeles` for the `LA` where somebody lives, which is no state's as behind a town or a party; `County Cork` for `Co. Cork`. */
function spokenName(text: string, { start, end }: Span): string {
  const written = text.slice(start, end)
  if (/^(?:LA|L\.A\.)$/.test(written))
    return /(?:, |[-(])$/.test(text.slice(Math.max(0, start - 2), start)) ? written : 'Los Angeles'
  if (written === 'NYC') return 'New York City'
  return written.startsWith('Co') ? inFull(written) : written
}

/** `Spain` for the `ESP` of `Dani Sordo (ESP)`. */
const codeName = (text: string, { start, end }: Span): string | null =>
  (text[start - 1] === '(' && end - start === 3 && COUNTRY_CODES.get(text.slice(start, end))) || null

/** Behind a facility: where it stands. */
const SAID_IN = /^ in (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u
const SAID_REACH = 40

/** `County Road 74`, `Highway 12`: the number is part of the name. */
function withNumber(text: string, { start, end }: Span): Span {
  if (!ROAD.test(text.slice(start, end))) return { start, end }
  return { start, end: end + (/^[ -]\d{1,4}\b/.exec(text.slice(end, end + 6))?.[0].length ?? 0) }
}
const ROAD = /(?:^| )(?:Road|Highway|Route|Interstate)$/

/** `Deir | al-Balah`: what an Arabic article joins to a name. */
const articleLength = (text: string, end: number): number =>
  text[end] === ' ' ? (ARABIC.exec(text.slice(end, end + ARABIC_REACH))?.[0].length ?? 0) : 0
const ARABIC = /^ (?:al|el|ad|an|ar|as|ash|at|az)[-–]\p{Lu}[\p{L}'’]+/u
const ARABIC_REACH = 24

/** `Copper Ridge` where the recogniser marked `Ridge`: such a word is seldom the whole name. */
function withFirst(analysis: Analysis, first: number, last: number, taken: Uint8Array): number {
  const { tokens } = analysis
  if (first === 0 || taken[first - 1]) return first
  const words: string[] = []
  for (let i = first; i < last; i++) words.push(analysis.lower(i))
  if (!isCommon(words) && !(words.length === 1 && GENERIC.has(words[0]!))) return first
  const apart = tokens.start[first]! - tokens.end[first - 1]!
  const begins = tokens.sentence[first - 1] !== tokens.sentence[first - 2]
  return apart === 1 && !begins && /^\p{Lu}\p{Ll}/u.test(analysis.word(first - 1)) ? first - 1 : first
}

/** `Woodland Hills` of `Kaiser Woodland Hills`: a first word that begins names of others is no part of a known place. */
function withoutOwner(text: string, span: Span, { others }: Named, gazetteer: Gazetteer): Span {
  const name = text.slice(span.start, span.end)
  const gap = name.indexOf(' ')
  if (gap < 0 || !others.has(name.slice(0, gap)) || lookUp(gazetteer, name)) return span
  // `Ben Nevis` beside Ben Hall
  if (/^(?:Ben|Glen) /.test(name)) return span
  return lookUp(gazetteer, name.slice(gap + 1)) ? { start: span.start + gap + 1, end: span.end } : span
}
