import { UPOS, WH_WORDS, XPOS } from '../../model/tags.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const GERUND = XPOS.indexOf('VBG')
const NOMINAL = new Set((['NOUN', 'PROPN', 'DET', 'NUM', 'ADJ'] as const).map(tag => UPOS.indexOf(tag)))
const JOINS = formSet('and or')
const EXAMPLES = formSet('including include includes like as')
const OTHERS = formSet('another others')
/** Tokens to the verb of `another is stable`. Set by hand. */
const LONGEST_SUBJECT = 4

/**
 * `said three have posts, including Orland with 48, | Fennmark with eight and Norsund with one`, `said one is hurt, | another is stable and one
 * has left`: a content that ends at a comma goes on to the end of the sentence where a list, or another of those counted, does.
 */
export function toItsList(r: Reading, { cue, sentenceTo }: Frame, piece: Piece): Piece {
  const { start, end } = piece
  if (start < cue || r.quoted[cue]! >= 0) return piece
  const isMark = r.quoted[end - 1]! >= 0
  const next = isMark ? r.outer.last[r.quoted[end - 1]!]! : end + 1
  const isAtComma = isMark ? r.xpos[end - 1] === COMMA && end - start > 1 : r.xpos[end] === COMMA
  if (!isAtComma || next >= sentenceTo) return piece
  let last = sentenceTo
  while (last > next && r.isInk[last - 1] === 0) last--
  if (last - next < 3) return piece
  const goesOn = isMark
    ? r.quoted[start]! < 0 && isListRest(r, next, last)
    : (hasExamples(r, start, end) && isListRest(r, next, last)) || isAnother(r, next, last)
  return goesOn ? { start, end: last } : piece
}

/** Nothing but things, the last of them joined. */
function isListRest(r: Reading, from: number, to: number): boolean {
  if (!NOMINAL.has(r.upos[from]!) || r.verbs[to] !== r.verbs[from]) return false
  let joined = false
  for (let i = from; i < to; i++) {
    if (r.quoted[i]! >= 0 || WH_WORDS[r.xpos[i]!] || (r.xpos[i] === GERUND && r.xpos[i - 1] === COMMA))
      return false
    if (JOINS.has(r.form[i]!)) joined = true
  }
  return joined
}

/** Does what stands behind the last comma of a content open a list? */
function hasExamples(r: Reading, start: number, end: number): boolean {
  for (let i = end - 1; i > start && r.xpos[i] !== COMMA; i--) if (EXAMPLES.has(r.form[i]!)) return true
  return false
}

function isAnother(r: Reading, from: number, to: number): boolean {
  if (!OTHERS.has(r.form[from]!)) return false
  if (r.verbs[Math.min(to, from + LONGEST_SUBJECT)] === r.verbs[from]) return false
  for (let i = from; i < to; i++) if (r.quoted[i]! >= 0 || r.formRate[i]! >= OFTEN_REPORTS) return false
  return true
}
