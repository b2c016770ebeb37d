import { FIRMS_OF_ONE_WORD } from '../../../lexicon/firms-like-people.ts'
import { KNOWN_ORGANIZATIONS } from '../../../lexicon/known-organizations.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isSurely, KNOWN } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { type Written, wordsOf } from './written.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')
/** How sure and how often others say so, from which a name is hardly ever a place. */
const [SURE, OFTEN] = [3, 2]
/** What stands beside a place and not beside a firm: `in the Amazon`, `Amazon rainforest`, `Kensington and Chelsea`. */
const BEFORE =
  /^(?:the|in|near|outside|inside|across|throughout|north|south|east|west|northern|southern|eastern|western|central)$/i
const BEHIND =
  /^(?:basin|rain ?forests?|jungle|forests?|river|region|area|delta|county|province|island|city|town|village)$/i
/** Kinds of bodies that no place is called after: universities and teams are called like their towns. */
const OF_FIRMS: ReadonlySet<string> = new Set(['company', 'media', 'health', 'other'])
const JOINS = /^(?:and|,|or|&)$/

/**
 * Names that a list has for an organization and hardly anybody takes for a place (`Amazon said`), unless the article shows
 * anywhere that it means the place.
 */
export function renameKnownFirms<Name extends NameSpan>(
  names: readonly Name[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const { count, word } = written
  const sought = (name: Name) => (name.type === 'LOC' ? hashSpan(words, name.first, name.last) : 0)
  // `Rio Tinto`, `Mount Sinai`: words that a town has too
  const isWellKnown = (name: Name) =>
    name.last - name.first > 1 &&
    OF_FIRMS.has(KNOWN_ORGANIZATIONS.get(wordsOf(name, written).toLowerCase()) ?? '')
  // `the Gallup poll`, but not `Gallup, N.M.`
  const isOnly = (name: Name, k: number) =>
    name.last - name.first === 1 &&
    FIRMS_OF_ONE_WORD.has(word(name.first).toLowerCase()) &&
    !isBesidePlace(names, k, word)
  const meant = new Set<number>()
  names.forEach((name, k) => {
    const { first, last } = name
    const isPlace =
      (first > 0 && BEFORE.test(word(first - 1)) && !isProduct(last, written)) ||
      (last < count && BEHIND.test(word(last))) ||
      isBesidePlace(names, k, word)
    if (isPlace) meant.add(hashSpan(words, first, last))
  })
  return names.map((name, k) => {
    const hash = sought(name)
    if (hash !== 0 && isOnly(name, k)) return { ...name, type: 'ORG' }
    if (hash === 0 || meant.has(hash)) return name
    const known = lookUp(lexicon.names, hash)
    const isFirm = (known & KNOWN.ORGANIZATION) !== 0 && isSurely(known, ORG, SURE, OFTEN)
    return isFirm || isWellKnown(name) ? { ...name, type: 'ORG' } : name
  })
}

/** `the Amazon | Echo` */
const isProduct = (i: number, { count, word, together }: Written): boolean =>
  i < count && /^\p{Lu}\p{Ll}/u.test(word(i)) && !BEHIND.test(word(i)) && together(i - 1, i)

function isBesidePlace(names: readonly NameSpan[], k: number, word: Written['word']): boolean {
  const { first, last } = names[k]!
  const [before, behind] = [names[k - 1], names[k + 1]]
  return (
    (before?.type === 'LOC' && before.last === first - 1 && JOINS.test(word(first - 1))) ||
    (behind?.type === 'LOC' && behind.first === last + 1 && JOINS.test(word(last)))
  )
}
