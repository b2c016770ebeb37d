import { FINITE, NOUNS, UPOS, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import type { Frame } from './frame.ts'
import { phraseStart } from './heads.ts'
import { opensReservation } from './own-report.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const OPENS_OWN = XPOS.map(
  tag => tag === 'CC' || tag === 'VBG' || tag === 'WDT' || tag === 'WP' || tag === 'WP$',
)
const ADVERB = UPOS.indexOf('ADV')
const ADP = UPOS.indexOf('ADP')
const AUX = UPOS.indexOf('AUX')
/** Tokens that the second half must have. Set by hand. */
const SHORTEST = 3

/** `It is an attempt, | they say, | to change the town`: what goes on behind an attribution between commas is said too. */
export function aroundAside(
  r: Reading,
  { cue, sentenceFrom, sentenceTo }: Frame,
  speaker: number | null,
  pieces: readonly Piece[],
): readonly Piece[] {
  const [only] = pieces
  if (pieces.length === 1 && only && speaker !== null && only.start > cue)
    return withSubjectBefore(r, cue, speaker, sentenceFrom, only)
  if (pieces.length !== 1 || !only || speaker === null || speaker > cue || only.end > speaker) return pieces
  if (r.formRate[cue]! < MOSTLY_REPORTS || r.xpos[cue + 1] !== COMMA || r.quoted[only.start]! >= 0)
    return pieces
  const comma = phraseStart(r, speaker, sentenceFrom) - 1
  if (comma !== only.end || r.xpos[comma] !== COMMA) return pieces
  for (let i = speaker + 1; i < cue; i++) if (r.upos[i] !== ADVERB && r.upos[i] !== AUX) return pieces
  const start = cue + 2
  let end = sentenceTo
  while (end > start && r.isInk[end - 1] === 0) end--
  if (end - start < SHORTEST || OPENS_OWN[r.xpos[start]!] || opensReservation(r, start)) return pieces
  for (let i = start; i < end; i++) if (r.quoted[i]! >= 0 || r.formRate[i]! >= MOSTLY_REPORTS) return pieces
  return [only, { start, end }]
}

/** `The letters, | he told reporters, | were “full of errors”`: the subject of the verb behind the aside stands before it. */
function withSubjectBefore(
  r: Reading,
  cue: number,
  speaker: number,
  from: number,
  only: Piece,
): readonly Piece[] {
  const isVerb = FINITE[r.xpos[only.start]!]! && r.xpos[only.start - 1] === COMMA && r.quoted[from]! < 0
  if (!isVerb || speaker > cue || r.verbs[only.start] !== r.verbs[cue + 1]) return [only]
  // whoever hears it, and nothing else, stands between
  for (let i = cue + 1; i < only.start - 1; i++) if (r.upos[i] === ADP || r.isInk[i] === 0) return [only]
  const comma = phraseStart(r, speaker, from) - 1
  const isSubject = comma > from && r.xpos[comma] === COMMA && r.verbs[comma] === r.verbs[from]
  for (let i = from; i < comma; i++) if (r.isInk[i] === 0 && r.xpos[i] !== COMMA) return [only]
  return isSubject && NOUNS.has(r.upos[comma - 1]!) ? [{ start: from, end: comma }, only] : [only]
}
