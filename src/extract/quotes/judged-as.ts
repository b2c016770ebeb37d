import { JUDGING_VERBS } from '../../lexicon/judging-verbs.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import { PASSIVE } from './cue-subject.ts'
import { frameOf } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead } from './heads.ts'
import { entityAt, type Reading } from './reading.ts'
import type { Report } from './report.ts'
import { headOfSubject } from './subject-phrase.ts'

const JUDGES = formSet(JUDGING_VERBS)
/** `branded the plan a “disgrace”` */
const BRANDS = formSet('brand brands branded branding')
/** `likened the rules to “burning a book”` */
const LIKENS = formSet('liken likens likened likening compare compares compared comparing')
const TO = hashForm('to', 0, 2)
const likens = (r: Reading, i: number): boolean => r.form[i] === TO
const AS = hashForm('as', 0, 2)
const ARTICLES = formSet('a an the')
const VERB = UPOS.indexOf('VERB')
const COMMA = XPOS.indexOf(',')
const PARTICIPLE = XPOS.indexOf('VBN')
/** Tokens of the longest phrase that is judged. Set by hand. */
const LONGEST_OBJECT = 14
/** A plain form, with words that hardly report: less sure than a plain attribution. */
const SURE = 2

/** `The mayor rejected the claim as "a fantasy"`: whoever judges something in words with marks says them. */
export function findJudged(r: Reading): Report[] {
  const found: Report[] = []
  for (let span = 0; span < r.quotedSpans.length; span++) {
    const open = r.outer.first[span]!
    if (open < 3) continue
    const as = ARTICLES.has(r.form[open - 1]!) ? open - 2 : open - 1
    if (r.inner.last[span]! <= r.inner.first[span]!) continue
    const cue = likens(r, as)
      ? verbBefore(r, as, LIKENS)
      : r.form[as] === AS
        ? verbBefore(r, as, JUDGES)
        : as < open - 1
          ? verbBefore(r, open - 1, BRANDS)
          : -1
    const report = cue < 0 ? null : reportOf(r, cue, span)
    if (report) found.push(report)
  }
  return found
}

/** The verb whose object ends before `as`, -1 where there is none. */
function verbBefore(r: Reading, as: number, verbs: ReadonlySet<number>): number {
  for (let i = as - 1; i >= Math.max(0, as - LONGEST_OBJECT); i--) {
    if (r.sentence[i] !== r.sentence[as] || r.quoted[i]! >= 0 || r.xpos[i] === COMMA) return -1
    if (verbs.has(r.form[i]!) && r.upos[i] === VERB) return i + 1 < as ? i : -1
    if (r.verbs[i + 1] !== r.verbs[i]) return -1
  }
  return -1
}

function reportOf(r: Reading, cue: number, span: number): Report | null {
  const { subject, tree } = frameOf(r, cue)
  const token = tree ? subject.token : nounBefore(r, cue)
  if (token < 0 || subject.via === PASSIVE || r.xpos[cue] === PARTICIPLE) return null
  const speaker = headOfSubject(r, (entityAt(r, token)?.last ?? token + 1) - 1, cue)
  const piece = { start: cue + 1, end: r.inner.last[span]! }
  return { cue, score: SURE, margin: SURE, speaker, speakerLead: SURE, pieces: [piece] }
}

const BETWEEN = new Set((['ADV', 'AUX', 'PART'] as const).map(tag => UPOS.indexOf(tag)))
/** In a sentence too short for a tree the subject stands right before its verb. */
function nounBefore(r: Reading, cue: number): number {
  let at = cue - 1
  while (at > 0 && r.sentence[at] === r.sentence[cue] && BETWEEN.has(r.upos[at]!)) at--
  return at >= 0 && r.sentence[at] === r.sentence[cue] && isHead(r, at, cue) ? at : -1
}
