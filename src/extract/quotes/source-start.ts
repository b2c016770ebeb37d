import { UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { entityAt, type Reading } from './reading.ts'

const ACCORDING = hashForm('according', 0, 9)
const COMMA = XPOS.indexOf(',')
const OPENS_CLAUSE = new Set(
  (['DET', 'PRON', 'SCONJ', 'NUM', 'ADJ', 'NOUN'] as const).map(tag => UPOS.indexOf(tag)),
)

/** `According to Ofcom | there were four million`: where the comma is left out, a name right behind `to` is the source. */
export function behindSourceName(r: Reading, cue: number, { start, end }: Piece): Piece {
  if (r.form[cue] !== ACCORDING || start < cue + 2 || start > cue + 3) return { start, end }
  const name = entityAt(r, start)
  const isSource = name?.first === start && name.type !== 'LOC' && name.last + 1 < end
  return isSource && OPENS_CLAUSE.has(r.upos[name.last]!) && r.verbs[end]! > r.verbs[name.last]!
    ? { start: name.last, end }
    : { start, end }
}

const CONCEDES = formSet('despite notwithstanding')
/** Tokens of the longest concession. Set by hand. */
const LONGEST_CONCESSION = 14
/** `said | despite the losses, the mill was sound`: in spite of what something is so is said too. */
export function withConcession(r: Reading, cue: number, { start, end }: Piece): Piece {
  const isBehind = CONCEDES.has(r.form[cue + 1]!) && start > cue + 2 && start - cue <= LONGEST_CONCESSION
  if (!isBehind || r.xpos[start - 1] !== COMMA || r.quoted[start]! >= 0) return { start, end }
  for (let i = cue + 1; i < start; i++)
    if (r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) return { start, end }
  return { start: cue + 1, end }
}
