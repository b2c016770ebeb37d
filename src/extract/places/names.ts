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
import { hasLocative, hasOtherHead, tokenAt } from './cues.ts'
import { findLeading, findTrailing } from './inside.ts'
import { findMissed, type Named } from './recall.ts'
import { tidyName } from './tidy.ts'

/** `M.S.`, `P.A.` */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u

/** A name of a place where it stands, without containers. */
export interface PlaceName extends Span {
  readonly rule: string
  /** the fuller name that a short one stands for: `Central Valley` of `the Valley`; else as written */
  readonly name: string
}

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
    if (type === 'LOC' && user.has(foldName(written))) add(span, 'places/user')
    else if (type === 'LOC')
      for (const part of tidyName(text, span, gazetteer).map(tidy =>
        withoutOwner(text, tidy, named, gazetteer),
      ))
        if (isPlace(analysis, part, named, gazetteer)) add(part, 'places/name')
        else add(findLeading(text, part, gazetteer, named.places), 'places/inside')
    else if (isMistaken(analysis, first, written, named, gazetteer)) add(span, 'places/context')
    else if (type === 'ORG') {
      add(
        findBracketed(text, span, gazetteer) ?? findLeading(text, span, gazetteer, named.places),
        'places/inside',
      )
      add(findTrailing(text, span, gazetteer, named.places, true), 'places/inside')
    } else if (type === 'PER') add(findTrailing(text, span, gazetteer, named.places, false), 'places/inside')
    taken.fill(1, first, last)
  }
  for (const span of findMissed(analysis, taken, named, gazetteer)) add(span, 'places/gazetteer')
  names.sort((a, b) => a.start - b.start || b.end - a.end)
  return expandShort(joinHalves(text, names, gazetteer))
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
    if (type === 'PER' && last - first > 1) people.add(word(first)).add(word(last - 1))
  }
  const places = new Set<string>()
  for (const [written, more] of balance)
    if (more >= 0 && !NO_PLACES.has(written.toLowerCase()) && lookUp(gazetteer, written)) places.add(written)
  return { places, people, others }
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
  analysis: Analysis,
  first: number,
  written: string,
  { places, people }: Named,
  gazetteer: Gazetteer,
): boolean {
  if (people.has(written) || DEMONYMS.has(written.toLowerCase()) || NO_PLACES.has(written.toLowerCase()))
    return false
  if (places.has(written)) return true
  const known = lookUp(gazetteer, written)
  return (
    known !== null &&
    (known.large || known.county || known.population >= 500) &&
    hasLocative(analysis, first, true)
  )
}
