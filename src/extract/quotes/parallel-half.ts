import { FINITE, UPOS, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const BARE = XPOS.indexOf('VB')
const MODAL = XPOS.indexOf('MD')
const ADVERB = UPOS.indexOf('ADV')
const PART = UPOS.indexOf('PART')
const ADP = UPOS.indexOf('ADP')
const PRON = UPOS.indexOf('PRON')
const VERB = UPOS.indexOf('VERB')
const NOT = hashForm('not', 0, 3)
const ONLY = hashForm('only', 0, 4)
const BUT = hashForm('but', 0, 3)
const INVERTS = formSet('had were should')
const STOPS = formSet('; - -- – —')
/** Tokens of the longest half that is taken in, and back to a preposition that it repeats. Set by hand. */
const LONGEST = 40
const LONGEST_PHRASE = 14

/**
 * `said Orr had rented a hall, | but had chosen a barn`, `might see the polls | and conclude that all is won`, `not only won | but also
 * wept`, `by half in May, | and by all in June`: a half that is built like the one before the conjunction is said too.
 */
export function withParallelHalf(r: Reading, { cue, sentenceTo }: Frame, piece: Piece): Piece {
  const { start, end } = piece
  if (start < cue || r.quoted[cue]! >= 0 || r.quoted[end - 1]! >= 0) return piece
  const conjunction = r.xpos[end] === COMMA ? end + 1 : end
  if (conjunction + 2 >= sentenceTo || r.xpos[conjunction] !== CONJUNCTION) return piece
  let next = conjunction + 1
  while (next < sentenceTo && r.upos[next] === ADVERB) next++
  let last = next
  while (last < sentenceTo && !STOPS.has(r.form[last]!)) last++
  while (last > next && r.isInk[last - 1] === 0) last--
  if (last <= next || last - conjunction > LONGEST || !isAlike(r, piece, conjunction, next, last))
    return piece
  for (let i = next + 1; i < last; i++)
    if (r.quoted[i]! >= 0 || (r.upos[i] === VERB && r.formRate[i]! >= MOSTLY_REPORTS)) return piece
  return { start, end: last }
}

function isAlike(
  r: Reading,
  { start, end }: Piece,
  conjunction: number,
  next: number,
  last: number,
): boolean {
  // `but had he been there, he would have voted`
  if (INVERTS.has(r.form[next]!) && r.upos[next + 1] === PRON) return true
  if (FINITE[r.xpos[next]!] && AUXILIARIES.has(r.form[next]!))
    return !isKept(r, next, last) && hasAuxiliary(r, start, end, r.form[next]!)
  if (r.xpos[next] === BARE) return hasModal(r, start, end)
  if (r.form[conjunction] === BUT && hasNotOnly(r, start, end)) return true
  return r.upos[next] === ADP && r.verbs[last] === r.verbs[next] && repeats(r, end, next)
}

const AUXILIARIES = formSet(
  'had has have was were is are did does do would could might may will can wasn weren isn aren didn doesn',
)
function hasAuxiliary(r: Reading, from: number, to: number, form: number): boolean {
  for (let i = from + 1; i < to; i++) if (r.form[i] === form) return true
  return false
}

const KEEPS = formSet(
  'say comment elaborate give provide specify disclose name identify confirm discuss speculate',
)
const NEGATIVES = formSet("not n't n’t never")
/** `but would not say when`: what the speaker keeps to himself. */
function isKept(r: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < Math.min(to, from + 4); i++)
    if (NEGATIVES.has(r.form[i]!) && KEEPS.has(r.form[i + 1]!)) return true
  return false
}

function hasModal(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.xpos[i] === MODAL) return true
  return false
}

function hasNotOnly(r: Reading, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (r.form[i] === NOT && r.form[i + 1] === ONLY) return true
  return false
}

/** Does a preposition stand before, with no comma or particle between? */
function repeats(r: Reading, end: number, at: number): boolean {
  for (let i = end - 2; i > end - LONGEST_PHRASE && r.upos[i] !== PART; i--)
    if (r.form[i] === r.form[at] && r.upos[i] === ADP) return true
  return false
}
