import { FINITE, PLURAL_NOUNS, UPOS, XPOS } from '../../model/tags.ts'
import { formSet } from './hash.ts'
import { isHead, phraseStart } from './heads.ts'
import { entityAt, type Reading } from './reading.ts'
import { isPeople } from './somebody.ts'

/** What may stand between the verb and the colon: `went on`, `chimed in`, `was far more direct`. */
const BETWEEN = new Set((['ADV', 'ADP', 'PART', 'ADJ'] as const).map(tag => UPOS.indexOf(tag)))
const BEFORE = new Set((['ADV', 'AUX'] as const).map(tag => UPOS.indexOf(tag)))
const GERUND = XPOS.indexOf('VBG')
const AUX = UPOS.indexOf('AUX')
const ADJECTIVE = UPOS.indexOf('ADJ')
const PERSONAL = formSet('he she they')
/** Tokens from the verb to the colon, and from the subject to the verb. Set by hand. */
const LONGEST_REST = 4
const LONGEST_GROUP = 3

/** Verb and head of the subject of a short clause that announces a quotation. */
interface Announcement {
  /** -1 where the verb is one of being */
  readonly cue: number
  readonly speaker: number
}

/** `The Tribune also chimed in: “…”`, `She went on: “…”`, `The judge was scathing: “…”`: a clause with nothing but its verb before the colon; null elsewhere. */
export function announcedBy(r: Reading, colon: number): Announcement | null {
  if (colon < 2 || r.analysis.word(colon) !== ':') return null
  const from = r.analysis.sentences.first[r.sentence[colon]!]!
  let verb = colon - 1
  while (verb > from && colon - verb <= LONGEST_REST && !FINITE[r.xpos[verb]!]) {
    // `was scathing`
    const isBare = r.xpos[verb] === GERUND && verb === colon - 1
    if (!(BETWEEN.has(r.upos[verb]!) || isBare) || r.quoted[verb]! >= 0) return null
    verb--
  }
  if (!FINITE[r.xpos[verb]!] || r.quoted[verb]! >= 0) return null
  let subject = verb - 1
  while (subject > from && verb - subject <= LONGEST_GROUP && BEFORE.has(r.upos[subject]!)) subject--
  if (subject < from || !isHead(r, subject, verb) || !speaks(r, subject)) return null
  if (!opensSentence(r, phraseStart(r, subject, from), from)) return null
  // `The rule was strict: “…”` tells of the rule, `The day was over: “…”` of nothing that is said
  const isJudged = r.upos[verb] !== AUX || r.upos[colon - 1] === ADJECTIVE || r.xpos[colon - 1] === GERUND
  if (r.upos[verb] === AUX && PLURAL_NOUNS[r.xpos[subject]!]) return null
  if (!isJudged) return null
  // `was blunt` announces words, and reports none
  return { cue: r.upos[verb] === AUX ? -1 : verb, speaker: subject }
}

/** `But | the judge was scathing` */
function opensSentence(r: Reading, first: number, from: number): boolean {
  for (let i = from; i < first; i++) if (!(LEADS.has(r.upos[i]!) || r.isInk[i] === 0)) return false
  return true
}
const LEADS = new Set((['ADV', 'CCONJ', 'DET', 'PROPN', 'ADJ'] as const).map(tag => UPOS.indexOf(tag)))

const speaks = (r: Reading, i: number): boolean => {
  const type = entityAt(r, i)?.type
  return type === 'PER' || type === 'ORG' || PERSONAL.has(r.form[i]!) || isPeople(r, i)
}
