import { JUDGING_VERBS } from '../../lexicon/judging-verbs.ts'
import { PAST_FORMS, UPOS } from '../../model/tags.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead } from './heads.ts'
import { BE } from './participle-speaker.ts'
import { entityAt, type Reading } from './reading.ts'
import type { Report } from './report.ts'

const JUDGES = formSet(JUDGING_VERBS)
const CALLS = formSet('called dubbed labelled labeled branded termed described hailed quoted')
const BY = hashForm('by', 0, 2)
const AS = hashForm('as', 0, 2)
const ARTICLES = formSet('a an the')
const ADVERB = UPOS.indexOf('ADV')
/** Tokens from the participle to the words in marks. Set by hand. */
const LONGEST = 14
/** A plain form, with words that hardly report: less sure than a plain attribution. */
const SURE = 2

/** `She was described by the museum as “a treasure”`, `was called by her rivals “a bully”`: whoever `by` names says the words in marks. */
export function findCalledBy(r: Reading): Report[] {
  const found: Report[] = []
  for (let span = 0; span < r.quotedSpans.length; span++) {
    const start = r.inner.first[span]!
    const end = r.inner.last[span]!
    const open = r.outer.first[span]!
    if (start < 0 || end <= start) continue
    const article = ARTICLES.has(r.form[open - 1]!) ? open - 1 : open
    const as = r.form[article - 1] === AS ? article - 1 : article
    const by = byBefore(r, as)
    if (by < 0 || !(CALLS.has(r.form[by - 1]!) || (as < article && JUDGES.has(r.form[by - 1]!)))) continue
    const speaker = headBetween(r, by + 1, as)
    if (speaker < 0) continue
    const cue = by - 1
    found.push({ cue, score: SURE, margin: SURE, speaker, speakerLead: SURE, pieces: [{ start, end }] })
  }
  return found
}

/** The `by` of a passive participle before a token, -1 where there is none. */
function byBefore(r: Reading, to: number): number {
  for (let i = to - 1; i > Math.max(1, to - LONGEST); i--) {
    if (r.sentence[i] !== r.sentence[to] || r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) return -1
    if (r.form[i] !== BY) continue
    let be = i - 2
    while (be > 0 && r.upos[be] === ADVERB) be--
    return PAST_FORMS[r.xpos[i - 1]!] && BE.has(r.form[be]!) ? i : -1
  }
  return -1
}

/** The head of the first noun phrase between two tokens, of a name its last token; -1 where none stands there. */
function headBetween(r: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (r.isInk[i] === 0) return -1
    if (!isHead(r, i, to)) continue
    const name = entityAt(r, i + 1)
    return name?.type === 'PER' && name.last <= to ? name.last - 1 : i
  }
  return -1
}
