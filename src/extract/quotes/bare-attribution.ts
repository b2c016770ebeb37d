import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import { NEARLY_ALWAYS_REPORTS } from './cue-rates.ts'
import { frameOf } from './frame.ts'
import { phraseStart } from './heads.ts'
import type { Reading } from './reading.ts'
import type { Report } from './report.ts'

const PLURAL = XPOS.indexOf('NNS')
const BEFORE_PHRASE = new Set((['ADP', 'VERB', 'SCONJ'] as const).map(tag => UPOS.indexOf(tag)))
const MODIFIES = new Set((['ADJ', 'DET', 'PRON', 'PART'] as const).map(tag => UPOS.indexOf(tag)))
const OFFICIAL = /^(?:officials|authorities|sources)$/
/** Log odds of a report that a sentence ends with and no comma sets off. Set by hand. */
const SURE = 1

/** `A search turned up papers that matter to the case officials said.`: a plain plural right before the last word of a clause, without the comma. */
export function findBareAttributions(r: Reading): Report[] {
  const found: Report[] = []
  const { first, count } = r.analysis.sentences
  for (let sentence = 0; sentence < count; sentence++) {
    let cue = first[sentence + 1]! - 1
    while (cue > first[sentence]! && r.isInk[cue] === 0 && r.quoted[cue]! < 0) cue--
    const who = cue - 1
    if (r.formRate[cue]! < NEARLY_ALWAYS_REPORTS || who - 1 <= first[sentence]! || !isPlainPlural(r, who))
      continue
    // `the city officials said` is no clause, `papers that matter to the case | officials said` is one
    const phrase = phraseStart(r, who, first[sentence]!)
    const { from } = frameOf(r, cue, false)
    if (phrase >= who || MODIFIES.has(r.upos[who - 1]!) || phrase - 1 <= from) continue
    if (!BEFORE_PHRASE.has(r.upos[phrase - 1]!) || r.verbs[phrase] === r.verbs[from]) continue
    found.push({
      cue,
      score: SURE,
      margin: SURE,
      speaker: who,
      speakerLead: SURE,
      pieces: [{ start: from, end: who }],
    })
  }
  return found
}

function isPlainPlural(r: Reading, i: number): boolean {
  if (r.xpos[i] !== PLURAL || r.entity[i]! >= 0 || r.quoted[i]! >= 0) return false
  const word = r.analysis.lower(i)
  return OFFICIAL.test(word) || ROLE_NOUNS.has(word.slice(0, -1))
}
