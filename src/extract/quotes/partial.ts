import { UPOS, XPOS } from '../../model/tags.ts'
import type { Reading } from './reading.ts'
import type { Report } from './report.ts'

const PAST = XPOS.map(tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP')
const PRONOUN = XPOS.indexOf('PRP')
const ADVERB = UPOS.indexOf('ADV')
/** Words that a partial quotation of an account must have: fewer are scare quotes. Set by hand. */
const SHORTEST = 3

/**
 * `The clerk broke the chime, Nelsen said. There he | "took a swing" | at the cat`: a verb with its object in marks, in the
 * sentence behind one that reports, is quoted from the same account.
 */
export function isOfAccount(r: Reading, reports: readonly Report[], span: number): boolean {
  const start = r.inner.first[span]!
  const sentence = r.sentence[start]!
  if (r.inner.last[span]! - start < SHORTEST || !PAST[r.xpos[start]!]) return false
  let before = r.outer.first[span]! - 1
  while (before >= 0 && r.upos[before] === ADVERB) before--
  if (before < 0 || r.sentence[before] !== sentence || r.xpos[before] !== PRONOUN) return false
  const { paragraph } = r.analysis.sentences
  return (
    sentence > 0 &&
    paragraph[sentence] === paragraph[sentence - 1] &&
    reports.some(({ cue }) => cue >= 0 && r.sentence[cue] === sentence - 1)
  )
}
