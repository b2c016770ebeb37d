import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const ACCORDING = hashForm('according', 0, 9)
const COMMA = XPOS.indexOf(',')
const VERB = XPOS.map(tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD' || tag === 'VBN')
const ADVERB = UPOS.indexOf('ADV')
/** What has to go on: `The car is, | according to the maker, | not just fast`, `largely Kurdish and` */
const OPEN = new Set((['AUX', 'CCONJ', 'ADP', 'DET', 'PART'] as const).map(tag => UPOS.indexOf(tag)))
/** Tokens of the longest source: `according to two people briefed on the talks`. Set by hand. */
const LONGEST_SOURCE = 14
/** Tokens that the second half must have. Set by hand. */
const SHORTEST = 2

/** `A further 17 firms, | according to the report, | had closed`: a subject before its source has its verb behind it. */
export function aroundSource(
  r: Reading,
  { cue, from, sentenceFrom, sentenceTo }: Frame,
  pieces: readonly Piece[],
): readonly Piece[] {
  const [only] = pieces
  if (pieces.length !== 1 || !only || r.form[cue] !== ACCORDING) return pieces
  if (only.start > cue) return withSubjectBefore(r, cue, Math.max(from, sentenceFrom), only)
  if (only.end !== cue - 1 || r.xpos[cue - 1] !== COMMA) return pieces
  const isOpen = OPEN.has(r.upos[only.end - 1]!)
  if (r.verbs[only.end] !== r.verbs[only.start] && !isOpen) return pieces
  let comma = cue + 1
  while (comma < sentenceTo && comma - cue <= LONGEST_SOURCE && r.xpos[comma] !== COMMA) comma++
  if (comma + 1 >= sentenceTo || r.xpos[comma] !== COMMA || r.verbs[comma] !== r.verbs[cue]) return pieces
  const start = comma + 1
  let verb = start
  while (verb < sentenceTo && r.upos[verb] === ADVERB) verb++
  if (!isOpen && (!VERB[r.xpos[verb]!] || r.quoted[verb]! >= 0)) return pieces
  let end = sentenceTo
  while (end > start && r.isInk[end - 1] === 0 && r.quoted[end - 1]! < 0) end--
  return end - start >= SHORTEST ? [only, { start, end }] : pieces
}

/** The same where the verb alone was found. */
function withSubjectBefore(r: Reading, cue: number, from: number, only: Piece): readonly Piece[] {
  const left = { start: from, end: cue - 1 }
  const isHalf = r.xpos[only.start - 1] === COMMA && VERB[r.xpos[only.start]!]! && r.xpos[cue - 1] === COMMA
  if (!isHalf || left.end <= from || r.verbs[left.end] !== r.verbs[from] || r.quoted[from]! >= 0)
    return [only]
  return [left, only]
}
