import { CHAMBERS } from '../../../lexicon/organization-kinds.ts'
import { HEAD_NOUNS } from '../../../lexicon/organization-words.ts'
import type { NameSpan } from '../spans.ts'
import { type Written, wordsOf } from './written.ts'

const CAPITAL = /^\p{Lu}\p{Ll}{2,}$/u
/** How far a body reaches, which opens its name and is none by itself. */
const SCOPE = /^(?:International|National|Federal|European|American|Regional|Royal|Central|General)$/

/**
 * Gives a body the first half of what it deals with: `the Surface and | Marine Transport Authority`, `the International Longshore and |
 * Warehouse Union`. A word that is a body by itself stays another one (`the Government and the Housing Department`).
 */
export const joinFirstHalf = <Name extends NameSpan>(
  names: readonly Name[],
  { word, together }: Written,
): Name[] => {
  const joined: Name[] = []
  for (const name of names) {
    const { first, last, type } = name
    const before = joined.at(-1)
    const from = first > 2 && SCOPE.test(word(first - 3)) ? first - 3 : first - 2
    const isHalf =
      type === 'ORG' &&
      last - first > 1 &&
      from > 0 &&
      word(first - 1) === 'and' &&
      /^[Tt]he$/.test(word(from - 1)) &&
      CAPITAL.test(word(first - 2)) &&
      !HEAD_NOUNS.has(word(first - 2).toLowerCase()) &&
      HEAD_NOUNS.has(word(last - 1).toLowerCase()) &&
      together(from - 1, first)
    // what the half was taken for by itself, which is nothing that has a row
    if (isHalf && before?.type === 'MISC' && before.first === from && before.last === first - 1) joined.pop()
    joined.push(isHalf && (joined.at(-1)?.last ?? 0) <= from ? { ...name, first: from } : name)
  }
  return joined
}

/** Cuts two bodies apart that have each an article: `the Ministry | and the | National Parks Agency`. A lone noun for bodies names none. */
export const cutBodies = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.flatMap(name => {
    const { first, last, type } = name
    const isHead = (i: number) => HEAD_NOUNS.has(word(i).toLowerCase())
    if (type !== 'ORG' || last - first < 5 || !isHead(last - 1)) return [name]
    for (let i = first + 1; i < last - 3; i++)
      if (word(i) === 'and' && word(i + 1) === 'the' && isHead(i - 1))
        return i - first > 1
          ? [
              { ...name, last: i },
              { ...name, first: i + 2 },
            ]
          : [{ ...name, first: i + 2 }]
    return [name]
  })

/** Of the longest name that is cut by what its article names elsewhere, in tokens. */
const LONGEST = 8

/**
 * Cuts two bodies apart that the article names one by one: `Safaricom and | Equity Group`, where both stand alone elsewhere, the
 * second perhaps with more to its name; and two chambers of a parliament.
 */
export const cutTwo = <Name extends NameSpan>(names: readonly Name[], written: Written): Name[] => {
  const { word } = written
  const and = ({ first, last, type }: NameSpan): number => {
    if (type !== 'ORG' || last - first < 3 || last - first > LONGEST) return -1
    for (let i = first + 1; i < last - 1; i++) if (word(i) === 'and') return i
    return -1
  }
  if (!names.some(name => and(name) >= 0)) return [...names]
  // halves of a name that was cut at its `and` are not alone
  const isHalf = ({ first, last }: NameSpan, k: number): boolean =>
    (names[k + 1]?.first === last + 1 && word(last) === 'and') ||
    (names[k - 1]?.last === first - 1 && word(first - 1) === 'and')
  const alone = names.filter((name, k) => name.type === 'ORG' && and(name) < 0 && !isHalf(name, k))
  const known = new Set(alone.map(name => wordsOf(name, written)))
  /** what those begin with, whole names too */
  const begun = new Set<string>()
  for (const { first, last } of alone)
    for (let end = first + 1; end <= Math.min(last, first + LONGEST); end++)
      begun.add(wordsOf({ first, last: end, type: 'ORG' }, written))
  return names.flatMap(name => {
    const at = and(name)
    if (at < 0) return [name]
    const [one, two] = [wordsOf({ ...name, last: at }, written), wordsOf({ ...name, first: at + 1 }, written)]
    const areKnown = known.has(one) && begun.has(two)
    if (!areKnown && !(CHAMBERS.has(one.toLowerCase()) && CHAMBERS.has(two.toLowerCase()))) return [name]
    return [
      { ...name, last: at },
      { ...name, first: at + 1 },
    ]
  })
}
