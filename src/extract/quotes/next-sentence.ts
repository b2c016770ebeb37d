import type { Piece } from './decode.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COLON = hashForm(':', 0, 1)

/** `urged the port to hurry. | "If you do, we will help."`: a quotation that opens the next sentence is an utterance of its own. */
export function endsWithItsSentence(r: Reading, cue: number, { start, end }: Piece): Piece {
  const span = r.quoted[end - 1]!
  if (start < cue || span < 0 || r.quoted[start] === span) return { start, end }
  const open = r.outer.first[span]!
  const sentence = r.sentence[r.inner.first[span]!]!
  if (open <= start || sentence === r.sentence[cue] || r.analysis.sentences.first[sentence] !== open)
    return { start, end }
  let at = open
  while (at > start && r.isInk[at - 1] === 0 && r.quoted[at - 1]! < 0) at--
  return r.form[open - 1] !== COLON && at > start + 1 ? { start, end: at } : { start, end }
}
