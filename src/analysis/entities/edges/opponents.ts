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
export const renameOpponents = <Name extends NameSpan>(names: readonly Name[], written: Written): Name[] =>
  names.map((name, k) => {
    const { first, last, type } = name
    if (type !== 'MISC' || last - first > 1 || !NICKNAME.test(written.word(first))) return name
    return isScore(last, written) || facesSide(name, names[k - 1], written) ? { ...name, type: 'ORG' } : name
  })

/** A verb of games between it and a side before. */
function facesSide({ first }: NameSpan, before: NameSpan | undefined, { word, together }: Written): boolean {
  if (before?.type !== 'ORG' || first - before.last > REACH || !together(before.first, first)) return false
  return (
    first > before.last && PLAYS.test(word(before.last)) && !/^(?:to|against|over)$/i.test(word(before.last))
  )
}
