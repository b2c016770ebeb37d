import { UPOS, XPOS } from '../../model/tags.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'
import { formSet, hashForm } from './hash.ts'
import { thatBehindHearer } from './hearer.ts'
import { takesClauseAround } from './in-relative.ts'
import type { Reading } from './reading.ts'

/** Log odds that the form of its sentence is worth to a cue. Set by hand. */
export const PLAINLY = 2.5
const FINITE = XPOS.map(tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP')
/** Verbs that are never nouns, whatever the tagger takes them for: `Letters from the camp confirm that`. Source: our own list. */
const NO_NOUNS = formSet(
  'confirm say tell argue allege admit insist assert deny suggest indicate reveal attest contend',
)
const PRONOUN = XPOS.indexOf('PRP')
const COMMA = XPOS.indexOf(',')
const THAT = hashForm('that', 0, 4)

const HAVE = formSet("have has had 've 's")
const PARTICIPLE = XPOS.indexOf('VBN')
const GERUND = XPOS.indexOf('VBG')
const ADVERB = UPOS.indexOf('ADV')
const OPENS_CLAUSE = new Set((['DET', 'PRON', 'SCONJ', 'PROPN'] as const).map(tag => UPOS.indexOf(tag)))
/** Tokens from the participle to the verb of its clause. Set by hand. */
const LONGEST_SUBJECT = 9
/** `had earlier claimed the two men met` */
function isPerfect(r: Reading, i: number): boolean {
  if (r.xpos[i] !== PARTICIPLE || !OPENS_CLAUSE.has(r.upos[i + 1]!)) return false
  let have = i - 1
  while (have > 0 && r.upos[have] === ADVERB) have--
  const isClause = r.verbs[Math.min(r.count, i + LONGEST_SUBJECT)]! > r.verbs[i + 1]!
  return have >= 0 && HAVE.has(r.form[have]!) && isClause
}

const AS = hashForm('as', 0, 2)
const QUOTED = hashForm('quoted', 0, 6)
const LONGEST_SOURCE = 10
/** `was quoted by the agency as saying` */
function isQuoted(r: Reading, i: number): boolean {
  if (r.xpos[i] !== GERUND || r.form[i - 1] !== AS) return false
  for (let at = i - 2; at >= Math.max(0, i - LONGEST_SOURCE); at--) if (r.form[at] === QUOTED) return true
  return false
}

/** `confirm that`, `alerted the mayor that`, `(the rents doubled,) they add.`: does a verb that often reports stand as only such a verb does? */
export function isPlainly(r: Reading, i: number): boolean {
  // `a plan, which opponents allege is a fraud`
  if (takesClauseAround(r, i)) return true
  // `, shouting that`
  if (r.xpos[i] === GERUND && r.xpos[i - 1] === COMMA && r.form[i + 1] === THAT && r.stemRate[i]! > 0)
    return true
  if (Math.max(r.formRate[i]!, r.stemRate[i]!) < OFTEN_REPORTS) return false
  if (isPerfect(r, i) || isQuoted(r, i)) return true
  if (!FINITE[r.xpos[i]!] && !NO_NOUNS.has(r.form[i]!)) return false
  // `Reports that`: a noun has no subject before it
  if (i === 0 || r.sentence[i - 1] !== r.sentence[i]) return false
  if (r.form[i + 1] === THAT || thatBehindHearer(r, i) > 0) return true
  const isLast = i + 1 >= r.count || r.sentence[i + 1] !== r.sentence[i] || r.isInk[i + 1] === 0
  return isLast && i >= 2 && r.xpos[i - 1] === PRONOUN && r.xpos[i - 2] === COMMA
}
