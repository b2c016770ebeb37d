import { FINITE, UPOS, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS } from './cue-rates.ts'
import { RELATIVE } from './cue-subject.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const ADVERB = UPOS.indexOf('ADV')
/** Tokens from the subject to the end of its sentence. A bound on the work. */
const LONGEST = 90
const SEMICOLON = hashForm(';', 0, 1)
const DASH = formSet('- -- – —')

/**
 * `said the herders - who have lived there for ages - | are “as much at home as anyone”`: a content that stops behind an
 * aside, before the verb of its subject, goes on to the end of its sentence.
 */
export function goesPastAside(r: Reading, { cue, subject, sentenceTo }: Frame, piece: Piece): Piece {
  const close = piece.end
  if (sentenceTo - piece.start > LONGEST) return piece
  if (piece.start < cue || close + 2 >= sentenceTo || r.quoted[piece.start]! >= 0 || r.quoted[close]! >= 0)
    return piece
  if (subject.via === RELATIVE || Math.max(r.formRate[cue]!, r.stemRate[cue]!) < MOSTLY_REPORTS) return piece
  const isDash = DASH.has(r.form[close]!)
  if (!isDash && r.xpos[close] !== COMMA) return piece
  let verb = close + 1
  while (verb + 1 < sentenceTo && r.upos[verb] === ADVERB) verb++
  if (!FINITE[r.xpos[verb]!] || r.formRate[verb]! >= MOSTLY_REPORTS) return piece
  let open = close - 1
  while (open > piece.start && (isDash ? !DASH.has(r.form[open]!) : r.xpos[open] !== COMMA)) open--
  // a subject without its verb
  if (open <= piece.start || r.verbs[open] !== r.verbs[piece.start]) return piece
  let end = verb
  while (end < sentenceTo && r.form[end] !== SEMICOLON) end++
  while (end > verb && r.isInk[end - 1] === 0) end--
  for (let i = verb + 1; i < end; i++) if (r.formRate[i]! >= MOSTLY_REPORTS && r.quoted[i]! < 0) return piece
  const quoted = r.quoted[end - 1]!
  return { start: piece.start, end: quoted >= 0 ? r.inner.last[quoted]! : end }
}
