import type { Analysis } from '../../model/analysis.ts'
import { FINITE, XPOS } from '../../model/tags.ts'

const [TO, VB] = [XPOS.indexOf('TO'), XPOS.indexOf('VB')]
/** Verbs whose infinitive has happened, or has not, when they are told of: `failed to pay by Friday`. */
const DONE = new Set(
  'appeared appears began came continued ended failed fails got had helped managed proved refused seemed started struggled tended used'.split(
    ' ',
  ),
)
/** Tokens between the infinitive and `by`. Set by hand. */
const REACH = 10

/** `told residents to leave by Sunday`: what is asked for is still to be done, so the day lies ahead, whatever the tense of the asking. */
export function isDeadline(analysis: Analysis, from: number, first: number): boolean {
  if (first <= from || analysis.lower(first - 1) !== 'by') return false
  const { xpos } = analysis.tokens
  for (let i = first - 2; i > from && i >= first - 2 - REACH; i--) {
    if (FINITE[xpos[i]!]) return false
    if (xpos[i] !== VB || xpos[i - 1] !== TO) continue
    // `failed to pay`; `urged the union to return` has an object between
    return !(i - 2 >= from && DONE.has(analysis.lower(i - 2)))
  }
  return false
}
