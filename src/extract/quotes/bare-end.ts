import { UPOS, XPOS } from '../../model/tags.ts'
import { MOSTLY_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import { isInner } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const JOINS = formSet('and but')
/** not those that look like an infinitive: `to share and rely on` */
const VERB = XPOS.map(tag => tag === 'VBD' || tag === 'VBZ' || tag === 'MD')
const ADVERB = UPOS.indexOf('ADV')
const TO = XPOS.indexOf('TO')
const PARTICIPLE = XPOS.indexOf('VBN')
const SCONJ = UPOS.indexOf('SCONJ')
const WITHOUT = hashForm('without', 0, 7)
const DETAILS = formSet('details detail elaborating specifying naming saying explaining evidence proof')
/** Tokens of `without giving any further details`. Set by hand. */
const LONGEST_MANNER = 8

/** A content behind its cue, ended before what the speaker, or somebody else, does. */
export const endsWithItsPhrase = (r: Reading, cue: number, piece: Piece): Piece =>
  piece.start < cue ? piece : endsBeforeClause(r, cue, withoutManner(r, piece))

/**
 * `claimed responsibility | but the court has disputed it`, `asked the firm to give way | and returned the money`: a content
 * that has no clause ends before a verb that a conjunction joins, which is of the level of the cue, and before a clause behind
 * `but`; so it does before `, declining to say more`.
 */
function endsBeforeClause(r: Reading, cue: number, { start, end }: Piece): Piece {
  const whole = { start, end }
  if (r.verbs[end] === r.verbs[start] && r.quoted[end - 1]! < 0) return whole
  let isInfinitive = r.xpos[start - 1] === TO || r.xpos[start] === TO
  for (let i = start + 1; i < end; i++) {
    if (r.xpos[i] === PARTICIPLE) return whole
    isInfinitive ||= r.xpos[i] === TO
    // `stated the plane overran the runway and broke`: a clause whose verb is taken for something else
    const mayEnd = isInfinitive || i - start < SHORTEST_CLAUSE || r.formRate[cue]! < MOSTLY_REPORTS
    if (isInner(r, i) || r.verbs[i] !== r.verbs[start] || r.upos[i] === SCONJ) return whole
    if (r.xpos[i] === COMMA && DECLINING.has(r.form[i + 1]!)) return { start, end: i }
    if (JOINS.has(r.form[i]!) && mayEnd && isNext(r, i, end))
      return { start, end: r.xpos[i - 1] === COMMA ? i - 1 : i }
  }
  return whole
}
/** Tokens of a clause with its subject: fewer are a noun phrase. Set by hand. */
const SHORTEST_CLAUSE = 3
const DECLINING = formSet('declining refusing')
const BUT = hashForm('but', 0, 3)

/** Does a verb without a subject follow a conjunction, or behind `but` a clause with one? */
function isNext(r: Reading, conjunction: number, end: number): boolean {
  for (let i = conjunction + 1; i < end; i++) {
    if (VERB[r.xpos[i]!]) return true
    const isOpen = r.upos[i] === ADVERB || r.form[conjunction] === BUT
    if (!isOpen || r.isInk[i] === 0 || isInner(r, i) || r.upos[i] === SCONJ) return false
  }
  return false
}

/** `said he would go on, | without giving details`: how it was said is not said. */
function withoutManner(r: Reading, { start, end }: Piece): Piece {
  for (let i = end - 1; i > Math.max(start + 1, end - LONGEST_MANNER); i--) {
    if (r.form[i] !== WITHOUT || r.xpos[i - 1] !== COMMA || r.quoted[i]! >= 0) continue
    for (let at = i + 1; at < end; at++) if (DETAILS.has(r.form[at]!)) return { start, end: i - 1 }
  }
  return { start, end }
}
