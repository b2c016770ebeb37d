import { XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { isPerson, type Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const POSSESSIVE = XPOS.indexOf('PRP$')
/** Tokens of `her older sister`. Set by hand. */
const LONGEST_KIN = 5
/** Tokens of the longest phrases that are taken in. Set by hand. */
const LONGEST_PHRASE = 12
/** Tokens from the comma to the head of who speaks. Set by hand. */
const LONGEST_SPEAKER = 8

/**
 * `The firm will close its shop, | along with a depot, by March, officials said`: what stands between a content and the
 * attribution behind it is said too, unless it has a verb, marks or a person of its own.
 */
export function toAttribution(
  r: Reading,
  { cue, sentenceFrom }: Frame,
  speaker: number | null,
  piece: Piece,
): Piece {
  const { start, end } = piece
  if (end >= cue || start < sentenceFrom || r.xpos[end] !== COMMA || r.quoted[end - 1]! >= 0) return piece
  let comma = Math.min(cue, speaker ?? cue) - 1
  const from = Math.max(end, comma - LONGEST_SPEAKER)
  while (comma > from && r.xpos[comma] !== COMMA) comma--
  if (r.xpos[comma] !== COMMA || comma - end < 2 || comma - end > LONGEST_PHRASE) return piece
  if (r.verbs[comma] !== r.verbs[end]) return piece
  // `…, | her sister, Odile Park, told`: who the speaker is to somebody
  if (
    r.xpos[end + 1] === POSSESSIVE &&
    comma - end <= LONGEST_KIN &&
    speaker !== null &&
    isPerson(r, speaker)
  )
    return piece
  for (let i = end + 1; i < comma; i++)
    if (r.quoted[i]! >= 0 || isPerson(r, i) || (r.isInk[i] === 0 && r.xpos[i] !== COMMA)) return piece
  return { start, end: comma }
}
