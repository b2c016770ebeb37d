import { FINITE, UPOS, WHO_OR_WHICH, XPOS } from '../../model/tags.ts'
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

/** Tokens of the longest relative clause between a subject and its verb. Set by hand. */
const LONGEST_RELATIVE = 30
/** `its deal with the port, | which gave it a berth, | would end`: the comma that closes a relative clause before the verb; the one given elsewhere. */
function behindRelative(r: Reading, open: number, sentenceTo: number): number {
  if (!WHO_OR_WHICH[r.xpos[open + 1]!]) return open
  for (let i = open + 2; i < Math.min(sentenceTo - 1, open + LONGEST_RELATIVE); i++)
    if (r.xpos[i] === COMMA) return FINITE[r.xpos[i + 1]!] && r.verbs[i]! > r.verbs[open]! ? i : open
  return open
}

/**
 * `said the herders - who have lived there for ages - | are “as much at home as anyone”`: a content that stops behind an
 * aside, before the verb of its subject, goes on to the end of its sentence.
 */
export function goesPastAside(r: Reading, frame: Frame, piece: Piece): Piece {
  const { cue, subject, sentenceTo } = frame
  const isSubject = r.verbs[piece.end] === r.verbs[piece.start]
  const close = isSubject ? behindRelative(r, piece.end, sentenceTo) : piece.end
  if (sentenceTo - piece.start > LONGEST) return piece
  if (piece.start < cue || close + 2 >= sentenceTo || r.quoted[piece.start]! >= 0 || r.quoted[close]! >= 0)
    return piece
  if (subject.via === RELATIVE || Math.max(r.formRate[cue]!, r.stemRate[cue]!) < MOSTLY_REPORTS) return piece
  const isDash = DASH.has(r.form[close]!)
  if (!isDash && r.xpos[close] !== COMMA) return piece
  let verb = close + 1
  while (verb + 1 < sentenceTo && r.upos[verb] === ADVERB) verb++
  if (!FINITE[r.xpos[verb]!] || r.formRate[verb]! >= MOSTLY_REPORTS) return piece
  let open = close > piece.end ? piece.end : close - 1
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
