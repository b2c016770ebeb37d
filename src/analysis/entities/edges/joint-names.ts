import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly, KNOWN } from '../decision/known.ts'
import { hashWord } from '../hash.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'

const AND = hashWord('and')
const COMMA = hashWord(',')
const IN = hashWord('in')
const PLACE = LISTS.COUNTRY | LISTS.REGION | LISTS.CITY
const LOC = ENTITY_TYPES.indexOf('LOC')
const ORG = ENTITY_TYPES.indexOf('ORG')

/** Cuts two known names apart that a chain took for one: `Airbus and Rolls-Royce`, `Rolls-Royce in Derby`. */
export const cutJoint = (names: readonly NameSpan[], words: Int32Array, lexicon: Lexicon): NameSpan[] =>
  names.flatMap(name => {
    const { first, last } = name
    if (last - first < 3) return [name]
    // `Spencer and Duke`: two of whom the article speaks
    if (name.type === 'PER')
      return last - first === 3 && words[first + 1] === AND
        ? [
            { ...name, last: first + 1 },
            { ...name, first: last - 1 },
          ]
        : [name]
    const isKnown = (from: number, to: number) => lookUp(lexicon.names, hashSpan(words, from, to)) !== 0
    const isListed = (from: number, to: number) =>
      (lookUp(lexicon.names, hashSpan(words, from, to)) & KNOWN.ORGANIZATION) !== 0
    const isPlace = (from: number, to: number) =>
      isMostly(lookUp(lexicon.names, hashSpan(words, from, to)), LOC) ||
      (to - from === 1 && (lookUp(lexicon.words, words[from]!) & PLACE) !== 0)
    for (let i = first + 1; i < last - 1; i++) {
      const isIn = words[i] === IN && isPlace(i + 1, last)
      if ((words[i] !== AND && !isIn) || isKnown(first, last)) continue
      if (isIn ? isListed(first, i) : isKnown(first, i) && isKnown(i + 1, last))
        return [
          { ...name, last: i, type: isIn ? 'ORG' : name.type },
          { ...name, first: i + 1, type: isIn ? 'LOC' : name.type },
        ]
    }
    return [name]
  })

/** How often plain news has a name, of `KNOWN`: 0 to 3. */
const often = (known: number): number => (known & 1 ? (known >>> 5) & 3 : 0)

/**
 * Cuts two organizations apart that plain news has by themselves more often than together, and no list as one:
 * `House and Senate`, `Islamic State and al Qaeda`.
 */
export const cutPairs = <Name extends NameSpan>(
  names: readonly Name[],
  words: Int32Array,
  lexicon: Lexicon,
): Name[] =>
  names.flatMap((name, k) => {
    const { first, last, type } = name
    if (type !== 'ORG' || last - first < 3) return [name]
    const known = (from: number, to: number) => lookUp(lexicon.names, hashSpan(words, from, to))
    const isBody = (from: number, to: number) => isMostly(known(from, to), ORG)
    const whole = known(first, last)
    if ((whole & KNOWN.ORGANIZATION) !== 0) return [name]
    // `Corvel, Brand and Orlo` in a list of bodies: two more
    const before = names[k - 1]
    const isListed = before?.type === 'ORG' && before.last === first - 1 && words[first - 1] === COMMA
    if (isListed && last - first === 3 && words[first + 1] === AND && whole === 0)
      return [
        { ...name, last: first + 1 },
        { ...name, first: last - 1 },
      ]
    for (let i = first + 1; i < last - 1; i++)
      if (words[i] === AND && isBody(first, i) && isBody(i + 1, last)) {
        const least = Math.min(often(known(first, i)), often(known(i + 1, last)))
        if (least > often(whole))
          return [
            { ...name, last: i },
            { ...name, first: i + 1 },
          ]
      }
    return [name]
  })
