import { foldName } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import { DEMONYMS } from '../../lexicon/demonyms.ts'
import { INSTITUTION_ENDS, INSTITUTION_WORDS } from '../../lexicon/institution-words.ts'
import { COMMON_PARTS, GENERIC, NO_PLACES, PLACE_ENDS, STREETS } from '../../lexicon/place-cues.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { findBracketed } from './bracketed.ts'
import { findCounties } from './counties.ts'
import { hasLocative, hasOtherHead, hasStateAfter, isDateline, tokenAt, VILLAGE } from './cues.ts'
import { findLeading, findTrailing } from './inside.ts'
import type { PlaceName } from './place-name.ts'
import { findMissed, type Named } from './recall.ts'
import { tidyName } from './tidy.ts'

/** Longer stretches are no names, and patterns shall not work on them. */
const LONGEST = 120
/** `M.S.`, `P.A.` */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u

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
  const add = (span: Span | null, rule: string) => {
    if (span) names.push({ ...span, rule, name: text.slice(span.start, span.end) })
  }
  for (const { first, last, type } of entities) {
    const span = { start: tokens.start[withFirst(analysis, first, last, taken)]!, end: tokens.end[last - 1]! }
    const written = text.slice(span.start, span.end)
    taken.fill(1, first, last)
    if (span.end - span.start > LONGEST) continue
    if (type === 'LOC' && user.has(foldName(written))) add(span, 'places/user')
    else if (type === 'LOC')
      for (const part of tidyName(text, span, gazetteer).map(tidy =>
        withoutOwner(text, tidy, named, gazetteer),
      ))
        if (isPlace(analysis, part, named, gazetteer)) add(part, 'places/name')
        else add(findLeading(text, part, gazetteer, named.places), 'places/inside')
    else if (isMistaken(analysis, first, span, named, gazetteer)) add(span, 'places/context')
    else if (type === 'ORG') {
      add(
        findBracketed(text, span, gazetteer) ?? findLeading(text, span, gazetteer, named.places),
        'places/inside',
      )
      add(findTrailing(text, span, gazetteer, named.places, true), 'places/inside')
    } else if (type === 'PER') add(findTrailing(text, span, gazetteer, named.places, false), 'places/inside')
  }
  for (const span of findMissed(analysis, taken, named, gazetteer)) add(span, 'places/gazetteer')
  const counties = findCounties(analysis).filter(({ name }) => lookUp(gazetteer, name)?.county)
  const rest = names.filter(
    place => !counties.some(({ start, end }) => start < place.end && place.start < end),
  )
  const all = [...counties, ...rest].sort((a, b) => a.start - b.start || b.end - a.end)
  return expandShort(joinHalves(text, all, gazetteer))
}

/** `Jammu` and `Kashmir`, where `Jammu and Kashmir` is known as one. */
function joinHalves(text: string, names: readonly PlaceName[], gazetteer: Gazetteer): PlaceName[] {
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

/** `Glacier Ridge` where the recogniser marked `Ridge`: such a word is seldom the whole name. */
function withFirst(analysis: Analysis, first: number, last: number, taken: Uint8Array): number {
  const { tokens } = analysis
  if (last - first > 1 || first === 0 || taken[first - 1] || !GENERIC.has(analysis.lower(first))) return first
  const apart = tokens.start[first]! - tokens.end[first - 1]!
  const begins = tokens.sentence[first - 1] !== tokens.sentence[first - 2]
  return apart === 1 && !begins && /^\p{Lu}\p{Ll}/u.test(analysis.word(first - 1)) ? first - 1 : first
}

/** `the Valley` is the valley that the article named last. */
function expandShort(names: readonly PlaceName[]): PlaceName[] {
  const fuller = new Map<string, string>()
  return names.map(place => {
    const words = place.name.split(' ')
    const last = words.at(-1)!
    const known = GENERIC.has(last.toLowerCase())
    if (known && words.length > 1) fuller.set(last, place.name)
    return known && words.length === 1 ? { ...place, name: fuller.get(last) ?? place.name } : place
  })
}

function readNamed(analysis: Analysis, gazetteer: Gazetteer): Named {
  const { text, tokens, entities, word } = analysis
  const balance = new Map<string, number>()
  const people = new Set<string>()
  const others = new Set<string>()
  for (const { first, last, type } of entities) {
    const written = text.slice(tokens.start[first]!, tokens.end[last - 1]!)
    balance.set(
      written,
      (balance.get(written) ?? 0) + (type === 'LOC' || hasLocative(analysis, first, true) ? 1 : -1),
    )
    if (type !== 'LOC') others.add(word(first))
    if (type === 'PER' && last - first > 1)
      for (const part of readPersonWords(analysis, first, last)) people.add(part)
  }
  for (const name of people) if (lookUp(gazetteer, name)?.large) people.delete(name)
  const places = new Set<string>()
  for (const [written, more] of balance)
    if (more >= 0 && !NO_PLACES.has(written.toLowerCase()) && lookUp(gazetteer, written)) places.add(written)
  return { places, people, others }
}

/** First and last word of `Edward Moayyad` in `Edward Moayyad of Southlake`. */
function readPersonWords({ word, lower }: Analysis, first: number, last: number): string[] {
  let end = first + 1
  while (end < last && word(end) !== lower(end)) end++
  return [word(first), word(end - 1)]
}

/** `Woodland Hills` of `Kaiser Woodland Hills`: a first word that begins names of others is no part of a known place. */
function withoutOwner(text: string, span: Span, { others }: Named, gazetteer: Gazetteer): Span {
  const name = text.slice(span.start, span.end)
  const gap = name.indexOf(' ')
  if (gap < 0 || !others.has(name.slice(0, gap)) || lookUp(gazetteer, name)) return span
  return lookUp(gazetteer, name.slice(gap + 1)) ? { start: span.start + gap + 1, end: span.end } : span
}

/** Whether a name that the recogniser marked as a place can be one. */
function isPlace(analysis: Analysis, { start, end }: Span, named: Named, gazetteer: Gazetteer): boolean {
  const written = analysis.text.slice(start, end)
  const first = tokenAt(analysis, start)
  if (hasOtherHead(analysis, tokenAt(analysis, end))) return false
  if (DEMONYMS.has(written.toLowerCase())) return false
  if (NO_PLACES.has(written.toLowerCase())) return false
  const located = hasLocative(analysis, first, false)
  if (named.people.has(written) && (!located || /^['’]/.test(analysis.text.slice(end, end + 1)))) return false
  if (lookUp(gazetteer, written)) return true
  if (INITIALS.test(written)) return false
  const words = written.split(/[\s-]+/)
  const last = words.at(-1)!.toLowerCase().replace('.', '')
  if (INSTITUTION_ENDS.has(last) || isCommon(words)) return false
  return located || (words.length > 1 && PLACE_ENDS.has(last)) || analysis.text.startsWith(',', end)
}

/** `Amusement Park`, `Law Enforcement Center`: words for places and none that names one; `Main Street` is a name. */
function isCommon(words: readonly string[]): boolean {
  const lower = words.map(word => word.toLowerCase())
  if (STREETS.has(lower.at(-1)!)) return false
  return lower.every(word => PLACE_ENDS.has(word) || INSTITUTION_WORDS.has(word) || COMMON_PARTS.has(word))
}

/** A place taken for something else: `in Samos`, or `Chad` where it is a place in the rest of the article. */
function isMistaken(
  { text, ...rest }: Analysis,
  first: number,
  { start, end }: Span,
  { places, people }: Named,
  gazetteer: Gazetteer,
): boolean {
  const written = text.slice(start, end)
  const lower = written.toLowerCase()
  if (people.has(written) || DEMONYMS.has(lower) || NO_PLACES.has(lower)) return false
  if (places.has(written)) return true
  const known = lookUp(gazetteer, written)
  if (!known || !(known.large || known.county || known.population >= VILLAGE)) return false
  return (
    hasLocative({ text, ...rest }, first, true) || isDateline(text, start, end) || hasStateAfter(text, end)
  )
}
