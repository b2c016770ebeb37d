import { POINTED_NOUNS } from '../../lexicon/pointed-nouns.ts'
import { FINITE, NOUNS, UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const THAT = hashForm('that', 0, 4)
const COMMA = XPOS.indexOf(',')
const TO = XPOS.indexOf('TO')
const DETERMINER = XPOS.indexOf('DT')
const POINTED = formSet(POINTED_NOUNS)
/** `explain that | away`, `tell that | to them` */
const LEADS_OFF = new Set((['ADV', 'ADP', 'PART'] as const).map(tag => UPOS.indexOf(tag)))
const ADVERB = UPOS.indexOf('ADV')
const CONJUNCTION = UPOS.indexOf('CCONJ')

/** Is `that` at a token no conjunction, but points at the noun behind it? */
export const pointsAt = (r: Reading, that: number): boolean =>
  r.form[that] === THAT &&
  r.quoted[that] === r.quoted[that + 1] &&
  POINTED.has(r.form[that + 1]!) &&
  !NOUNS.has(r.upos[that + 2]!) &&
  // `that one of them`
  r.form[that + 2] !== OF
const OF = hashForm('of', 0, 2)

/** `said | that account “is not accurate”`, `, he says, | and even that one shows no sign`: what points at a noun is said with it. */
export function withPointing(r: Reading, cue: number, { start, end }: Piece): Piece {
  const that = start - 1
  if (that <= cue || !pointsAt(r, that)) return { start, end }
  let from = that
  while (from > cue + 2 && (r.upos[from - 1] === ADVERB || r.upos[from - 1] === CONJUNCTION)) from--
  const isBehindAside = from === cue + 2 && r.xpos[cue + 1] === COMMA
  return { start: isBehindAside ? from : that, end }
}

/** `tried to explain that | away`, `pointed out that | amount as the price`: behind a `that` that is no conjunction stands no clause. */
export function isPointedAt(r: Reading, cue: number, { start, end }: Piece): boolean {
  const that = r.form[start] === THAT ? start : start - 1
  if (that <= cue || r.form[that] !== THAT || r.xpos[that] !== DETERMINER) return false
  // `called for that | new leader to be named`
  if (that === start && !LEADS_OFF.has(r.upos[start + 1]!) && !pointsAt(r, that)) return false
  for (let i = that + 1; i < end; i++)
    if (r.quoted[i] === r.quoted[that] && (FINITE[r.xpos[i]!] || r.xpos[i] === TO)) return false
  return r.quoted[end - 1]! < 0 || r.upos[that + 1] === ADVERB
}
