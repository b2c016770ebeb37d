import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import { INSTITUTION_ENDS } from '../../lexicon/institution-words.ts'
import { NO_PLACES, PLACE_ENDS } from '../../lexicon/place-cues.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { hasLocative, hasOtherHead, tokenAt } from './cues.ts'
import { findLeading, findTrailing } from './inside.ts'
import { findMissed, type Named } from './recall.ts'
import { tidyName } from './tidy.ts'

/** A name of a place where it stands, without containers. */
export interface PlaceName extends Span {
  readonly rule: string
}

/** The names of places in an article, in text order, none overlapping. */
export function listNames({ analysis }: Document, gazetteer: Gazetteer): PlaceName[] {
  const { text, tokens, entities } = analysis
  const named = readNamed(analysis)
  const taken = new Uint8Array(tokens.count)
  const names: PlaceName[] = []
  const add = (span: Span | null, rule: string) => {
    if (span) names.push({ ...span, rule })
  }
  for (const { first, last, type } of entities) {
    const span = { start: tokens.start[first]!, end: tokens.end[last - 1]! }
    const written = text.slice(span.start, span.end)
    if (type === 'LOC')
      for (const part of tidyName(text, span, gazetteer))
        if (isPlace(analysis, part, named, gazetteer)) add(part, 'places/name')
        else add(findLeading(text, part, gazetteer, named.places), 'places/inside')
    else if (isMistaken(analysis, first, written, named, gazetteer)) add(span, 'places/context')
    else if (type === 'ORG') {
      add(findLeading(text, span, gazetteer, named.places), 'places/inside')
      add(findTrailing(text, span, gazetteer), 'places/inside')
    } else if (type === 'PER') add(findTrailing(text, span, gazetteer), 'places/inside')
    taken.fill(1, first, last)
  }
  for (const span of findMissed(analysis, taken, named, gazetteer)) add(span, 'places/gazetteer')
  return names.sort((a, b) => a.start - b.start || b.end - a.end)
}

function readNamed({ text, tokens, entities, word }: Analysis): Named {
  const places = new Set<string>()
  const people = new Set<string>()
  for (const { first, last, type } of entities)
    if (type === 'LOC') places.add(text.slice(tokens.start[first]!, tokens.end[last - 1]!))
    else if (type === 'PER' && last - first > 1) people.add(word(first)).add(word(last - 1))
  return { places, people }
}

/** Whether a name that the recogniser marked as a place can be one. */
function isPlace(analysis: Analysis, { start, end }: Span, named: Named, gazetteer: Gazetteer): boolean {
  const written = analysis.text.slice(start, end)
  const first = tokenAt(analysis, start)
  if (hasOtherHead(analysis, tokenAt(analysis, end))) return false
  if (NO_PLACES.has(written.toLowerCase()) && !/^(?:West|North|South|East)$/.test(written)) return false
  const located = hasLocative(analysis, first, false)
  if (named.people.has(written) && !located) return false
  if (lookUp(gazetteer, written)) return true
  const words = written.split(/[\s-]+/)
  const end1 = words.at(-1)!.toLowerCase().replace('.', '')
  if (INSTITUTION_ENDS.has(end1)) return false
  return located || (words.length > 1 && PLACE_ENDS.has(end1)) || analysis.text.startsWith(',', end)
}

/** A place taken for something else: `in Samos`, or `Chad` where it is a place in the rest of the article. */
function isMistaken(
  analysis: Analysis,
  first: number,
  written: string,
  { places, people }: Named,
  gazetteer: Gazetteer,
): boolean {
  if (people.has(written) || NO_PLACES.has(written.toLowerCase())) return false
  if (places.has(written)) return true
  const known = lookUp(gazetteer, written)
  return (
    known !== null &&
    (known.large || known.county || known.population >= 500) &&
    hasLocative(analysis, first, true)
  )
}
