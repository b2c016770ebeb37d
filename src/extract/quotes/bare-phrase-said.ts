import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const GERUND = XPOS.indexOf('VBG')
const COMMA = XPOS.indexOf(',')
const SAYS = formSet('say says said')
const TEMPORAL = formSet('after before during since')
const ACCORDING = hashForm('according', 0, 9)
const VERBAL = new Set((['VERB', 'AUX'] as const).map(tag => UPOS.indexOf(tag)))
const NAMING = new Set((['NOUN', 'PROPN', 'DET'] as const).map(tag => UPOS.indexOf(tag)))
/** Tokens of `no`, `hello there`, which may be said. Set by hand. */
const SHORTEST = 3

/**
 * `testified last month after | the release of the report`, `the pill works, says | researcher Ann Roe, MD, a chemist`,
 * `Editor | Ann Roe, reporting from Halden, said`: a phrase without a verb that tells when, or who speaks.
 */
export function isBarePhrase(r: Reading, cue: number, { start, end }: Piece): boolean {
  for (let i = start; i < end; i++) if (r.quoted[i]! >= 0 || VERBAL.has(r.upos[i]!)) return false
  if (end <= cue)
    return r.xpos[cue] === GERUND && r.form[cue] !== ACCORDING && r.xpos[cue - 1] === COMMA && end === cue - 1
  if (start > cue + 1) return TEMPORAL.has(r.form[start - 1]!)
  // `Ann Roe, a chemist, said the fog was thick`, whatever the tagger takes the verb for
  const isBehindClause =
    r.xpos[cue - 1] === COMMA && r.verbs[cue - 1]! > r.verbs[r.analysis.sentences.first[r.sentence[cue]!]!]!
  return SAYS.has(r.form[cue]!) && isBehindClause && end - start > SHORTEST && NAMING.has(r.upos[start]!)
}
