import type { EntitySpan } from '../../../model/analysis.ts'
import type { NameSpan } from '../spans.ts'
import { isScore } from './scores.ts'
import type { Written } from './written.ts'

/** What a side does to the other. */
const PLAYS =
  /^(?:beat|beats|beating|defeat|defeats|defeated|host|hosts|hosted|face|faces|faced|edge|edged|rout|routed|trounced|downed|topped|outscored|blanked|swept|upset|visit|visits|visited|play|plays|played|over|past|against|to|vs)$/i
const NICKNAME = /^\p{Lu}\p{Ll}+s$/u
/** Words between the verb and the side. */
const REACH = 2

/** A side by its nickname that the chain took for something else: `beat the Cougars 28-10`, `the Bears beat the | Rams`. */
export const renameOpponents = (names: readonly EntitySpan[], written: Written): EntitySpan[] =>
  addSides(
    names.map((name, k) => {
      const { first, last, type } = name
      if (type !== 'MISC' || last - first > 1 || !NICKNAME.test(written.word(first))) return name
      return isScore(last, written) || facesSide(name, names[k - 1], written)
        ? { ...name, type: 'ORG' }
        : name
    }),
    written,
  )

const THE = /^[Tt]he$/
/** How sure a side is that only another one shows. Set by hand. */
const CONFIDENCE = 0.77

/** Adds the other side where both go by their nicknames and one was passed over, all over the article: `The | Bears | edged the Rams 61-60`. */
function addSides(names: EntitySpan[], written: Written): EntitySpan[] {
  const { count, word, together } = written
  const isNicknamed = ({ first, last, type }: EntitySpan) =>
    type === 'ORG' &&
    last - first === 1 &&
    first > 0 &&
    NICKNAME.test(word(first)) &&
    THE.test(word(first - 1))
  if (!names.some(isNicknamed)) return names
  const taken = new Set<number>()
  for (const { first, last } of names) for (let i = first; i < last; i++) taken.add(i)
  const isSide = (i: number, near: number) =>
    i > 0 &&
    i < count &&
    !taken.has(i) &&
    NICKNAME.test(word(i)) &&
    THE.test(word(i - 1)) &&
    together(i - 1, near)
  const sides = new Set<string>()
  for (const name of names) {
    if (!isNicknamed(name)) continue
    const { first, last } = name
    // `The Bears beat the | Rams`, `The Bears | beat the Rams`
    if (PLAYS.test(word(first - 2)) && isSide(first - 3, first)) sides.add(word(first - 3))
    if (last < count && PLAYS.test(word(last)) && isSide(last + 2, first)) sides.add(word(last + 2))
  }
  if (sides.size === 0) return names
  const added: EntitySpan[] = []
  for (let i = 1; i < count; i++)
    if (sides.has(word(i)) && isSide(i, i))
      added.push({ first: i, last: i + 1, type: 'ORG', source: 'article', confidence: CONFIDENCE })
  return [...names, ...added].sort((a, b) => a.first - b.first)
}

/** A verb of games between it and a side before. */
function facesSide({ first }: NameSpan, before: NameSpan | undefined, { word, together }: Written): boolean {
  if (before?.type !== 'ORG' || first - before.last > REACH || !together(before.first, first)) return false
  return (
    first > before.last && PLAYS.test(word(before.last)) && !/^(?:to|against|over)$/i.test(word(before.last))
  )
}
