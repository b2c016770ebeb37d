import { XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { formSet } from './hash.ts'
import { phraseStart } from './heads.ts'
import type { Reading } from './reading.ts'

const CONDITIONS = formSet('if unless')
const COMMA = XPOS.indexOf(',')

/** `If the bill fails, | she said | the city would sue`: the condition that opens the sentence is said too, and so is what it is for. */
export function withCondition(
  r: Reading,
  { cue, sentenceFrom, sentenceTo }: Frame,
  speaker: number | null,
  pieces: readonly Piece[],
): readonly Piece[] {
  const [only] = pieces
  if (pieces.length !== 1 || !only || speaker === null || speaker > cue) return pieces
  if (!CONDITIONS.has(r.form[sentenceFrom]!)) return pieces
  const comma = phraseStart(r, speaker, sentenceFrom) - 1
  if (comma <= sentenceFrom || r.xpos[comma] !== COMMA || r.verbs[comma] === r.verbs[sentenceFrom])
    return pieces
  const condition = { start: sentenceFrom, end: comma }
  if (only.start > cue) return only.end <= sentenceTo ? [condition, only] : pieces
  if (only.start !== condition.start || only.end !== condition.end) return pieces
  let end = sentenceTo
  while (end > cue + 1 && r.isInk[end - 1] === 0) end--
  const start = r.xpos[cue + 1] === COMMA ? cue + 2 : cue + 1
  for (let i = start; i < end; i++) if (r.isInk[i] === 0 || r.quoted[i]! >= 0) return pieces
  return end - start >= SHORTEST ? [condition, { start, end }] : pieces
}
/** Tokens that what is said under a condition must have. Set by hand. */
const SHORTEST = 2
