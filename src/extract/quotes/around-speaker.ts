import { FINITE, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { clausesIn, entityAt, type Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')

/** `The ice is old, | says Turner, | and if it melts the sea will rise`: what stands before and behind a name that its cue stands before. */
export function aroundSpeaker(
  r: Reading,
  { cue, from, sentenceFrom, sentenceTo }: Frame,
  speaker: number,
): Piece[] {
  const name = entityAt(r, speaker)
  const start = Math.max(from, sentenceFrom)
  const left = { start, end: cue - 1 }
  if (!name || name.first !== cue + 1 || r.formRate[cue]! < MOSTLY_REPORTS || r.xpos[cue - 1] !== COMMA)
    return []
  for (let i = start; i < sentenceTo; i++) if (r.quoted[i]! >= 0) return []
  const behind = name.last + 1
  // `At issue, | said the firm, | is whether it is safe`
  const isSplit = behind < sentenceTo && r.xpos[name.last] === COMMA && FINITE[r.xpos[behind]!]!
  if (left.end <= start || (clausesIn(r, start, left.end) === 0 && !isSplit)) return []
  if (name.last < sentenceTo && r.isInk[name.last] === 1) return []
  let end = sentenceTo
  while (end > name.last && r.isInk[end - 1] === 0) end--
  const isJoined = r.xpos[name.last] === COMMA && r.xpos[behind] === CONJUNCTION
  return (isJoined || isSplit) && end > behind + 1 ? [left, { start: behind, end }] : [left]
}
