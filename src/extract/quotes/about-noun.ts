import { FINITE, UPOS, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const NOUN = UPOS.indexOf('NOUN')
const PARTICIPLE = XPOS.indexOf('VBN')
const WHICH = hashForm('which', 0, 5)

/**
 * `an emergency was declared in a town | which has one street`, `the only one found | had been killed`: a clause, or a verb, that
 * goes on from a noun before it.
 */
export function isAboutNoun(r: Reading, cue: number, { start }: Piece): boolean {
  if (start <= cue || r.quoted[start]! >= 0) return false
  if (r.form[start] === WHICH) return start > cue + 1 && FINITE[r.xpos[start + 1]!]!
  return (
    start === cue + 1 &&
    FINITE[r.xpos[start]!]! &&
    r.entity[start]! < 0 &&
    r.xpos[cue] === PARTICIPLE &&
    r.upos[cue - 1] === NOUN &&
    r.formRate[cue]! < MOSTLY_REPORTS
  )
}
