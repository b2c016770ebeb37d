import { FINITE, NOUNS, UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { isPerson, type Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
/** Tokens of a subject with its age: `Ms Park, 26,`. Set by hand. */
export const LONGEST_NAMED = 9
/** `said | Ms Park, 26, was hurt`: behind the cue of a speaker before it a name set off by commas is the subject of the verb that follows. */
export function withNamed(r: Reading, cue: number, speaker: number | null, { start, end }: Piece): Piece {
  const isVerb = FINITE[r.xpos[start]!]! && r.xpos[start - 1] === COMMA && r.quoted[start]! < 0
  if (!isVerb || speaker === null || speaker > cue || start - cue > LONGEST_ASIDE || r.isInk[cue + 1] === 0)
    return { start, end }
  const isSubject =
    r.verbs[start] === r.verbs[cue + 1] &&
    r.quoted[cue + 1]! < 0 &&
    (hasName(r, cue + 1, start) || isParted(r, cue, start))
  return isSubject ? { start: cue + 1, end } : { start, end }
}

/** Tokens of a subject with what commas set off behind it. Set by hand. */
const LONGEST_ASIDE = 18
/** `said the dam, built in 1961, | was safe`, `said Orrin, the town's largest firm, | has closed`: a noun with an aside between commas. */
function isParted(r: Reading, cue: number, start: number): boolean {
  let comma = cue + 2
  while (comma < start - 1 && r.xpos[comma] !== COMMA) comma++
  return comma < start - 2 && NOUNS.has(r.upos[comma - 1]!) && OPENS[r.upos[cue + 1]!]!
}
const OPENS = UPOS.map(tag => ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tag))

function hasName(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPerson(r, i)) return true
  return false
}
