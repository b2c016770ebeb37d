import { XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'
import { withAddressee } from './request.ts'

const COMMA = XPOS.indexOf(',')
const THAT = hashForm('that', 0, 4)
/** Longest aside, in tokens, between `that` and the quotation that goes on from it. */
const LONGEST_ASIDE = 15

/** A content with its start where the shape of the sentence, more than its words, puts it. */
export const mendStart = (r: Reading, cue: number, speaker: number | null, piece: Piece): Piece =>
  withAddressee(r, cue, fromThat(r, cue, behindApposition(r, speaker, piece)))

/** `According to the coach, Ali Reza, the match was lost`: a name set off right behind the speaker is the speaker's. */
function behindApposition(r: Reading, speaker: number | null, { start, end }: Piece): Piece {
  const whole = { start, end }
  if (speaker === null || start !== speaker + 2 || r.xpos[start - 1] !== COMMA) return whole
  const name = r.entity[start]! < 0 ? undefined : r.analysis.entities[r.entity[start]!]
  if (name?.type !== 'PER' || name.last + 1 >= end || r.xpos[name.last] !== COMMA) return whole
  return { start: name.last + 1, end }
}

/** `told the court that, over five months, "nobody called"`: what stands between `that` and the quotation is said too. */
function fromThat(r: Reading, cue: number, piece: Piece): Piece {
  const quoted = r.quoted[piece.start]!
  if (quoted < 0 || r.inner.first[quoted] !== piece.start) return piece
  const mark = r.outer.first[quoted]!
  if (r.xpos[mark - 1] !== COMMA) return piece
  const low = Math.max(cue, r.analysis.sentences.first[r.sentence[mark]!]!, mark - LONGEST_ASIDE)
  for (let i = mark - 2; i > low; i--) {
    if (r.form[i] !== THAT) continue
    return r.xpos[i + 1] === COMMA && r.verbs[mark] === r.verbs[i] ? { start: i + 2, end: piece.end } : piece
  }
  return piece
}
