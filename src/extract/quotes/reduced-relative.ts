import { UPOS, XPOS } from '../../model/tags.ts'
import { NEARLY_ALWAYS_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import type { Reading } from './reading.ts'

const PRONOUN = XPOS.indexOf('PRP')
const NOUNS = new Set((['NOUN', 'PROPN', 'NUM'] as const).map(tag => UPOS.indexOf(tag)))
const SAYS = UPOS.map(tag => tag === 'ADV' || tag === 'AUX')

/** `the $5.7 billion | he first demanded`: right behind a noun a pronoun and its verb describe that, and report nothing before it. */
export function isReducedRelative(r: Reading, cue: number, { end }: Piece): boolean {
  if (end > cue || r.formRate[cue]! >= NEARLY_ALWAYS_REPORTS) return false
  let subject = cue - 1
  while (subject > end && SAYS[r.upos[subject]!]) subject--
  return (
    subject === end &&
    r.xpos[subject] === PRONOUN &&
    NOUNS.has(r.upos[end - 1]!) &&
    r.quoted[end - 1]! < 0 &&
    r.sentence[end - 1] === r.sentence[cue]
  )
}
