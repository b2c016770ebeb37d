import { XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { type Frame, isInner } from './frame.ts'
import { phraseStart } from './heads.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')

/** `The talks failed, | Lee Park, head of Bolden in Oslo, said`: who speaks, and what describes them, is none of what is said before the cue. */
export function endsBeforeSpeaker(r: Reading, { cue }: Frame, speaker: number | null, piece: Piece): Piece {
  const { start, end } = piece
  if (speaker === null || end > cue || speaker <= start || speaker >= cue || isInner(r, speaker)) return piece
  const comma = phraseStart(r, speaker, start) - 1
  return comma < end && r.xpos[comma] === COMMA && r.verbs[comma]! > r.verbs[start]!
    ? { start, end: comma }
    : piece
}
