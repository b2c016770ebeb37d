import { TOPIC_VERBS } from '../../lexicon/topic-verbs.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import { MIXED, marksOf, UNMARKED } from './content-marks.ts'
import { NEARLY_ALWAYS_REPORTS, OFTEN_REPORTS } from './cue-rates.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm, stemEnd } from './hash.ts'
import { thatBehindHearer } from './hearer.ts'
import { takesClauseAround } from './in-relative.ts'
import { clausesIn, type Reading } from './reading.ts'
import { asksFor } from './request.ts'

/**
 * Log odds from which on a content is said. A quotation or a clause is taken readily, behind a word that mostly does not
 * report less so, unless `that` opens it; a request or promise (`asked him to leave`) needs more, and so does a bare noun phrase
 * (`proposed a tax`), far more behind a verb that mostly names what was spoken of (`praised the plan`). Chosen on PolNeAR's
 * development half and the half of our own articles that is measured on; `that` on invented sentences, as neither moved.
 */
const CLAUSE = -1.8
const DOUBTFUL_CLAUSE = 0
const DOUBTFUL_THAT = -2.5
const MIXED_PHRASE = -1
const REQUEST = -0.5
const INFINITIVE = 1
const NOUN_PHRASE = 0.5
const TOPIC = 4.2

/** What comes before its cue is a clause, or it would have no comma: `The mill closed, officials said`. */
export function thresholdOf(r: Reading, cue: number, piece: Piece): number {
  const marks = marksOf(r, piece.start, piece.end)
  if ((marks !== UNMARKED && marks !== MIXED) || piece.end <= cue) return CLAUSE
  if (takesClauseAround(r, cue)) return DOUBTFUL_THAT
  if (REFUSALS.has(r.form[cue]!)) return TOPIC
  if (hasClause(r, cue, piece) || (piece.start === cue + 1 && thatBehindHearer(r, cue) > 0)) {
    if (r.formRate[cue]! >= OFTEN_REPORTS) return CLAUSE
    return opensWithThat(r, piece) || thatBehindHearer(r, cue) > 0 ? DOUBTFUL_THAT : DOUBTFUL_CLAUSE
  }
  if (marks === MIXED) return MIXED_PHRASE
  if (asksFor(r, cue, piece)) return REQUEST
  if (hasInfinitive(r, piece)) return isConditional(r, piece) ? REQUEST : INFINITIVE
  return TOPICS.has(r.stem[cue]!) ? TOPIC : NOUN_PHRASE
}

/**
 * Is there a finite verb before any word that opens another clause, or more of them than such words? Behind a cue that
 * nearly always reports, what looks like a participle may well be one: `said the mill lost its roof`.
 */
function hasClause(r: Reading, cue: number, { start, end }: Piece): boolean {
  // `that it disabled 70 accounts`, whatever the tagger takes the verb for
  if (clausesIn(r, start, end) > 0 || (r.form[start - 1] === THAT && r.xpos[start] === PRONOUN)) return true
  const { verbs, chunks } = r
  const sure = r.formRate[cue]! >= NEARLY_ALWAYS_REPORTS
  // `recommended that the road be closed`
  const isWish = r.form[start - 1] === THAT && start - 1 > cue && r.upos[cue] === VERB
  for (let i = start; i < end; i++) {
    if (isWish && i > start && r.xpos[i] === BARE && r.xpos[i - 1] !== TO) return true
    if (verbs[i + 1] !== verbs[i] || (sure && i > start && r.xpos[i] === PARTICIPLE)) return true
    if (i > start && chunks.subordinators[i + 1] !== chunks.subordinators[i]) return false
  }
  return false
}
const PRONOUN = XPOS.indexOf('PRP')
const PARTICIPLE = XPOS.indexOf('VBN')
const VERB = UPOS.indexOf('VERB')
const BARE = XPOS.indexOf('VB')

/** `refused to answer questions`, `declined to say how much`: nothing was said */
const REFUSALS = formSet('refuse refuses refused refusing decline declines declined declining')

const THAT = hashForm('that', 0, 4)
const opensWithThat = ({ form }: Reading, { start }: Piece): boolean =>
  form[start] === THAT || form[start - 1] === THAT

const TOPICS: ReadonlySet<number> = new Set(
  TOPIC_VERBS.split(' ').map(verb => hashForm(verb, 0, stemEnd(verb, 0, verb.length))),
)

const TO = XPOS.indexOf('TO')
/** Tokens of a content in which its infinitive is looked for. Set by hand. */
const REACH = 10
const UNLESS = hashForm('unless', 0, 6)
/** `(threatened) to strike unless the county pays`: a condition is spoken, a mere doing (`threatened to fall`) has none. */
function isConditional({ form }: Reading, { start, end }: Piece): boolean {
  for (let i = start + 2; i < Math.min(end, start + REACH); i++) if (form[i] === UNLESS) return true
  return false
}

/** `(vowed) to leave`, `(asked) the council to leave` */
function hasInfinitive({ xpos }: Reading, { start, end }: Piece): boolean {
  const stop = Math.min(end, start + REACH)
  for (let i = Math.max(0, start - 1); i < stop; i++) if (xpos[i] === TO) return true
  return false
}
