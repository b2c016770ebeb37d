import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { entityAt, isPerson, type Reading } from './reading.ts'

const PAST = XPOS.indexOf('VBD')
const CONJUNCTION = XPOS.indexOf('CC')
const COMMA = XPOS.indexOf(',')
const ADVERB = UPOS.indexOf('ADV')

/** `said Park ran into the yard | and told him to leave`: what somebody else did next, told in one breath, up to the next comma. */
export function withSameNarrative(r: Reading, { cue, sentenceTo }: Frame, piece: Piece): Piece {
  const { start, end } = piece
  if (start < cue || !isPerson(r, start) || r.quoted[end - 1]! >= 0) return piece
  if (r.xpos[entityAt(r, start)!.last] !== PAST || r.commas[end] !== r.commas[start]) return piece
  let verb = end + 1
  while (r.upos[verb] === ADVERB) verb++
  if (r.xpos[end] !== CONJUNCTION || r.xpos[verb] !== PAST) return piece
  let last = verb
  while (last < sentenceTo && r.xpos[last] !== COMMA && r.quoted[last]! < 0) last++
  while (r.isInk[last - 1] === 0) last--
  return { start, end: last }
}
