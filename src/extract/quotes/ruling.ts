import { UPOS, XPOS } from '../../model/tags.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

/** Participles of the same right behind a comma: `sided with the town, ruling that`. */
const RULING = formSet('ruling ordering decreeing recommending stipulating directing')
/** Verbs by which a body says what shall be or is so, where `that` follows. Source: our own list. */
const RULES = formSet('ruled decree decrees decreed recommend recommends recommended stipulate stipulates')
/** Verbs that say so of a court alone; others merely hold or decide. Source: our own list. */
const HOLDS = formSet('hold holds held decide decides decided determine determines determined')
const COURTS = formSet(
  'court courts judge judges jury jurors tribunal justice justices magistrate magistrates panel bench arbitrator ombudsman',
)
const THAT = hashForm('that', 0, 4)
const COMMA = XPOS.indexOf(',')
const FINITE = XPOS.map(tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP')
const PARTICIPLE = XPOS.indexOf('VBN')
const ADVERB = UPOS.indexOf('ADV')
const AUX = UPOS.indexOf('AUX')
/** `It’s recommended that` */
const BE = formSet("be been is are was were 's ’s")
/** Tokens between the verb and its `that`: `on Monday`, `6-3`; and from a court to its verb. Set by hand. */
const LONGEST_ADJUNCT = 4
const LONGEST_NAME = 6

/** `The judge ruled on Friday that the deal was void`: verbs that the models have learnt to pass over. */
export function isRuling(r: Reading, i: number): boolean {
  if (RULING.has(r.form[i]!)) return r.form[i + 1] === THAT && i > 1 && r.xpos[i - 1] === COMMA
  const isCourts = HOLDS.has(r.form[i]!)
  if (!(isCourts || RULES.has(r.form[i]!)) || i === 0 || r.sentence[i - 1] !== r.sentence[i]) return false
  let before = i - 1
  while (before > 0 && (r.upos[before] === ADVERB || r.upos[before] === AUX)) before--
  // `Judge Ann Orr ruled on Friday that`, taken for a participle
  const isVerb =
    FINITE[r.xpos[i]!] || (r.xpos[i] === PARTICIPLE && !BE.has(r.form[before]!) && !BE.has(r.form[i - 1]!))
  return isVerb && hasThat(r, i) && (!isCourts || hasCourt(r, before))
}

function hasThat(r: Reading, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(r.count, verb + 2 + LONGEST_ADJUNCT); i++) {
    // `in a style that died with him` has a relative
    if (r.form[i] === THAT) return r.sentence[i] === r.sentence[verb] && !isVerbal(r, i + 1)
    if (r.isInk[i] === 0 && r.start[i] !== r.end[i - 1]) return false
    if (r.verbs[i + 1] !== r.verbs[i] || r.quoted[i] !== r.quoted[verb]) return false
  }
  return false
}

const isVerbal = (r: Reading, i: number): boolean =>
  FINITE[r.xpos[i]!]! || (r.upos[i] === ADVERB && FINITE[r.xpos[i + 1]!]!)

function hasCourt(r: Reading, before: number): boolean {
  for (let i = before; i >= Math.max(0, before - LONGEST_NAME) && r.isInk[i] === 1; i--)
    if (COURTS.has(r.form[i]!)) return true
  return false
}
