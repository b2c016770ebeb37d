import { NOUNS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { HEARS } from './hearer.ts'
import type { Reading } from './reading.ts'

const MODIFIES = XPOS.map(
  tag => tag === 'DT' || tag === 'PDT' || tag === 'PRP$' || tag === 'JJ' || tag === 'CD',
)
const NEARLY = formSet('about nearly almost around roughly approximately only just some')
const NUMBER = XPOS.indexOf('CD')
const INDEFINITE = formSet('a an')
const OF = hashForm('of', 0, 2)
/** `90 of them`, `a fifth of them`, `an equal number of them` */
const isAmount = (r: Reading, i: number): boolean =>
  r.quoted[i]! < 0 &&
  (r.xpos[i] === NUMBER || (INDEFINITE.has(r.form[i]!) && (r.form[i + 2] === OF || r.form[i + 3] === OF)))
const THAT = hashForm('that', 0, 4)
const AND = hashForm('and', 0, 3)
const COMMA = XPOS.indexOf(',')
/** Tokens before the comma of the first of several: `criminals,`. Set by hand. */
const LONGEST_FIRST = 4

/** `suggested such an | outcome was certain`, `insisted criminals, | gangs and thieves had come`: what is said does not begin within a noun phrase. */
export function fromPhrase(r: Reading, cue: number, speaker: number | null, piece: Piece): Piece {
  const { start, end } = piece
  // `found about | a fifth of them had gone`
  if (start === cue + 2 && NEARLY.has(r.form[cue + 1]!) && isAmount(r, start)) return { start: cue + 1, end }
  if (start <= cue + 1 || r.quoted[start]! >= 0 || HEARS.has(r.form[cue]!) || !NOUNS.has(r.upos[start]!))
    return piece
  if (speaker !== null && speaker > cue) return piece
  let first = start
  while (first - 1 > cue && isModifier(r, first - 1)) first--
  if (first < start) return first === cue + 1 ? { start: first, end } : piece
  return isList(r, cue, piece) ? { start: cue + 1, end } : piece
}

const isModifier = (r: Reading, i: number): boolean =>
  MODIFIES[r.xpos[i]!]! && r.quoted[i]! < 0 && r.form[i] !== THAT

function isList(r: Reading, cue: number, { start, end }: Piece): boolean {
  const comma = start - 1
  if (r.xpos[comma] !== COMMA || comma - cue - 1 > LONGEST_FIRST || comma === cue + 1) return false
  for (let i = cue + 1; i < comma; i++)
    if (!(r.xpos[i] === PLURAL || MODIFIES[r.xpos[i]!]) || r.quoted[i]! >= 0) return false
  for (let i = start; i < end && r.verbs[i + 1] === r.verbs[start]; i++)
    if (r.form[i] === AND) return r.verbs[end]! > r.verbs[i]!
  return false
}
const PLURAL = XPOS.indexOf('NNS')
