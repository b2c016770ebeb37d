import { RELATIVE_PRONOUNS, UPOS, XPOS } from '../../model/tags.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'
import { RELATIVE } from './cue-subject.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const VERB = UPOS.indexOf('VERB')
const OF = hashForm('of', 0, 2)
const NAMES = formSet(
  'call calls called calling describe describes described describing label labels labeled labelled dub dubs dubbed name names named',
)
const BARE = XPOS.indexOf('VB')
const DASH = formSet('- -- – —')
/** Tokens of the longest clause that is taken in. Set by hand. */
const LONGEST = 35

/**
 * `said the find matters to the towns, | which have their hands full`: a relative clause, and what stands behind a dash, goes on
 * with what is said to the end of the sentence, where nobody else speaks in it.
 */
export function withRelative(r: Reading, { cue, sentenceTo, subject }: Frame, piece: Piece): Piece {
  const { start, end } = piece
  if (start < cue || r.quoted[cue]! >= 0 || r.quoted[end - 1]! >= 0 || subject.via === RELATIVE) return piece
  if (r.verbs[end] === r.verbs[start] || end + 3 > sentenceTo || sentenceTo - end > LONGEST) return piece
  // `called it the best find, when …`: no clause, whatever the tagger takes its words for
  if (
    r.xpos[cue] === BARE ||
    NAMES.has(r.form[cue]!) ||
    !(isRelative(r, end) || goesOnBehindDash(r, end, sentenceTo))
  )
    return piece
  let last = sentenceTo
  while (last > end && r.isInk[last - 1] === 0) last--
  for (let i = end + 1; i < last; i++) {
    if (r.quoted[i]! >= 0 || (r.upos[i] === VERB && r.formRate[i]! >= OFTEN_REPORTS)) return piece
    // `, which he likes, and went home`
    if (r.xpos[i] === COMMA && r.xpos[i + 1] === CONJUNCTION) return piece
  }
  return last > end + 1 ? { start, end: last } : piece
}

/** `, which`, `, whose`, `, most of which`, `, something which` */
const isRelative = (r: Reading, i: number): boolean =>
  r.xpos[i] === COMMA &&
  // `told him to leave, | which he did`
  !DID.has(r.form[i + 3]!) &&
  (RELATIVE_PRONOUNS[r.xpos[i + 1]!]! ||
    RELATIVE_PRONOUNS[r.xpos[i + 2]!]! ||
    (r.form[i + 2] === OF && RELATIVE_PRONOUNS[r.xpos[i + 3]!]!))

const DID = formSet('did does')

/** ` - a sign of trouble`; not ` - and Moss agrees`, unless another dash closes it */
function goesOnBehindDash(r: Reading, i: number, to: number): boolean {
  if (!isDash(r, i)) return false
  if (r.xpos[i + 1] !== CONJUNCTION) return true
  for (let at = i + 2; at < to; at++) if (isDash(r, at)) return true
  return false
}

const isDash = (r: Reading, i: number): boolean =>
  DASH.has(r.form[i]!) && r.start[i]! > r.end[i - 1]! && r.start[i + 1]! > r.end[i]!
