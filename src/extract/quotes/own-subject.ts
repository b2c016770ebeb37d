import { FINITE, UPOS, WH_WORDS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { isHead } from './heads.ts'
import { entityAt, isPerson, type Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const BETWEEN = UPOS.map(tag => tag === 'ADV' || tag === 'AUX')

/** Does a content before its cue hold the one who is to speak? */
const holds = (r: Reading, cue: number, speaker: number, { start, end }: Piece): boolean =>
  end <= cue && speaker >= start && speaker < end && r.quoted[speaker]! < 0

/** `Lee Park, who spoke on "Today," | wrote a book`, `Ann Moss, for one, | agrees`: the subject of the cue with what describes it is not said. */
export function isOwnSubject(r: Reading, cue: number, speaker: number | null, piece: Piece): boolean {
  if (speaker === null || !holds(r, cue, speaker, piece)) return false
  for (let i = piece.end; i < cue; i++) if (r.isInk[i] === 1 && !BETWEEN[r.upos[i]!]) return false
  if (r.verbs[piece.end] === r.verbs[piece.start]) return true
  const next = entityAt(r, speaker)?.last ?? speaker + 1
  const behind = r.xpos[next] === COMMA ? next + 1 : next
  return WH_WORDS[r.xpos[behind]!] || (behind > next && r.verbs[piece.end] === r.verbs[next])
}

/** `Howe views it gravely, said | an official travelling with him`: nobody within a content before its cue speaks, but whoever stands behind the cue. */
export function outsideContent(
  r: Reading,
  cue: number,
  speaker: number | null,
  pieces: readonly Piece[],
): number | null {
  if (speaker === null || !pieces.some(piece => holds(r, cue, speaker, piece))) return speaker
  const { first } = r.analysis.sentences
  const to = first[r.sentence[cue]! + 1]!
  let head = -1
  for (let i = cue + 1; i < to && r.isInk[i] === 1 && r.quoted[i]! < 0 && !FINITE[r.xpos[i]!]; i++) {
    if (head < 0 && isHead(r, i, to)) head = i
    // `says COAS Lee Park`
    if (isPerson(r, i) && (head < 0 || i === head + 1)) return entityAt(r, i)!.last - 1
  }
  if (head >= 0) return head
  const before = cue - 1
  return pieces.every(({ end }) => end <= before) && isHead(r, before, cue) ? before : null
}
