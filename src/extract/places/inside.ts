import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import { INSTITUTION_WORDS } from '../../lexicon/institution-words.ts'
import type { Span } from '../../model/span.ts'

const WORD = /[^\s]+/g
const TOWN = 5_000
/** `University of California`, `Jodi Mahler of Bellmore`; not `Bank of America`, a company. */
const OF = / (?:of|in|at|for) (?:the )?((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2})$/u
const LONGEST = 3

/** The place in front of an institution's name, where that says where it is: `Peel` in `Peel Regional Police`. */
export function findLeading(
  text: string,
  { start, end }: Span,
  gazetteer: Gazetteer,
  named: ReadonlySet<string>,
): Span | null {
  const name = text.slice(start, end)
  const words = [...name.matchAll(WORD)]
  const skip = /^the$/i.test(words[0]?.[0] ?? '') ? 1 : 0
  for (let count = Math.min(LONGEST, words.length - skip - 1); count > 0; count--) {
    const first = words[skip]!
    const last = words[skip + count - 1]!
    const written = name.slice(first.index, last.index + last[0].length).replace(/['’]s?$/, '')
    const known = lookUp(gazetteer, written)
    if (!known) continue
    const rest = words.slice(skip + count).map(word => word[0].toLowerCase().replace(/[^\p{L}'’]/gu, ''))
    const sits = rest.some(word => INSTITUTION_WORDS.has(word))
    const surely = known.large || known.county || named.has(written)
    if (surely ? sits || (known.large && rest.length > 1) : sits && known.population >= TOWN)
      return { start: start + first.index, end: start + first.index + written.length }
  }
  return null
}

/** The place behind the last `of`. */
export function findTrailing(text: string, { start, end }: Span, gazetteer: Gazetteer): Span | null {
  const name = text.slice(start, end)
  const match = OF.exec(name)
  if (!match) return null
  const place = match[1]!
  const known = lookUp(gazetteer, place)
  if (!known || (!known.large && !known.county && known.population < TOWN)) return null
  return { start: end - place.length, end }
}
