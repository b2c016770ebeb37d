import type { Trace } from '../../model/trace.ts'
import { isAmountAdded } from './amount-added.ts'
import { aroundAside } from './around-aside.ts'
import { aroundSource } from './around-source.ts'
import { aroundSpeaker } from './around-speaker.ts'
import { findAsPut } from './as-put.ts'
import { isAskedOf } from './asked-of.ts'
import { findBareAttributions } from './bare-attribution.ts'
import { endsWithItsPhrase } from './bare-end.ts'
import { endsBeforeSpeaker } from './before-speaker.ts'
import { endsWithUtterance } from './behind-utterance.ts'
import { withBracket } from './bracket.ts'
import { findCalledBy } from './called-by.ts'
import { findClosing } from './closing-attribution.ts'
import { withCondition } from './conditional.ts'
import { announces, cueFeatures, mayReport } from './cue-features.ts'
import { NEARLY_ALWAYS_REPORTS } from './cue-rates.ts'
import { type Choice, chooseSpeaker, contentsOf, type Piece, type Scorer } from './decode.ts'
import { createVector, score } from './feature-vector.ts'
import { type Frame, frameOf } from './frame.ts'
import { gateFeatures } from './gate-features.ts'
import { goesOnToMarks, withObject } from './goes-on.ts'
import { hashForm } from './hash.ts'
import { isPhraseOfSaying, isPleaOrDoubt, isSaidOf } from './impersonal.ts'
import { takesClauseAround } from './in-relative.ts'
import { cutAtInner, shareSpeakers } from './inner-reports.ts'
import { findJudged } from './judged-as.ts'
import { toItsList } from './list-goes-on.ts'
import { findMadeClear } from './made-clear.ts'
import { endsBeforeMain } from './main-clause.ts'
import { mayBeSaid } from './may-be-said.ts'
import { mendEnd } from './mend-end.ts'
import { mendStart } from './mend-start.ts'
import type { QuoteModel } from './model-file.ts'
import { isName } from './no-content.ts'
import {
  isAttributive,
  isCompared,
  isDescribed,
  isInference,
  isNaming,
  isOwnPredicate,
  isQuotingAs,
  isTitling,
} from './no-report.ts'
import { isNobodys } from './nobody-infinitive.ts'
import { isNothingSaid } from './nothing-said.ts'
import { findNounReports } from './noun-reports.ts'
import { endsAtOccasion } from './occasion.ts'
import { findOrders } from './orders.ts'
import { withOrphans } from './orphans.ts'
import { endsBeforeOwnReport } from './own-report.ts'
import { outsideContent } from './own-subject.ts'
import { endsBeforeOwnVerb } from './own-verb.ts'
import { withParallelHalf } from './parallel-half.ts'
import { isListedAs } from './passive-as.ts'
import { goesPastAside } from './past-aside.ts'
import { isPlainly, PLAINLY } from './plainly.ts'
import type { Reading } from './reading.ts'
import { withRelative } from './relative-tail.ts'
import { type Report, spanOf } from './report.ts'
import { type Claim, rerankerFeatures } from './reranker-features.ts'
import { isRuling } from './ruling.ts'
import { withSameNarrative } from './same-narrative.ts'
import { settle } from './settle.ts'
import { speakerOf } from './speaker-of.ts'
import { thresholdOf } from './thresholds.ts'
import { toAttribution } from './to-attribution.ts'
import { toItsClause } from './unfinished.ts'
import { wholeClause } from './whole-clause.ts'

/** Log odds from which on a word is worth a closer look, and a look at what it may report. */
const GATE_THRESHOLD = -3
const CUE_THRESHOLD = -1.7
/** Log odds that commas on both sides of an attribution are worth: `When the bell rings, she said, leave.` Set by hand. */
const SET_OFF = 2
/** Log odds from which on a cue is worth a tree of its sentence. */
const PARSE_THRESHOLD = -0.5

/** Finds every report of an article, those inside another's content left out, then quotations that nobody claims. */
export function findReports(r: Reading, model: QuoteModel, trace?: Trace): Report[] {
  const scorer: Scorer = { ...model, vector: createVector() }
  const found: Report[] = []
  for (const claim of findClaims(r, scorer)) {
    const { frame, sides } = claim
    const { cue } = frame
    const speaker = speakerOf(r, claim)
    if (
      isSaidOf(r, cue) ||
      isPhraseOfSaying(r, cue) ||
      isPleaOrDoubt(r, cue) ||
      isAskedOf(r, frame) ||
      isInference(r, frame) ||
      isTitling(r, cue, speaker) ||
      isQuotingAs(r, cue) ||
      isNaming(r, cue) ||
      isDescribed(r, cue) ||
      isListedAs(r, cue) ||
      isNobodys(r, cue, speaker) ||
      isNothingSaid(r, cue)
    )
      continue
    const ranked = sides.map(choices => bestOf(r, claim, choices, scorer, trace))
    const halves = isParenthetical(
      r,
      cue,
      ranked.map(({ choice }) => choice),
    )
    const sure = halves && r.formRate[cue]! >= NEARLY_ALWAYS_REPORTS ? SET_OFF : 0
    const best = Math.max(...ranked.map(({ margin }) => margin)) + sure
    if (best <= 0) continue
    const settled = ranked
      .filter(({ margin, choice }) => margin > 0 || (halves && !isOwnPredicate(r, cue, choice)))
      .map(({ choice }) => extentOf(r, frame, speaker, choice))
      .filter(({ start, end }) => start < end)
      .filter((piece, index, all) => mayBeSaid(r, cue, speaker, piece, all[1 - index]))
    const pieces = settled.length > 0 || speaker === null ? settled : aroundSpeaker(r, frame, speaker)
    if (pieces.length === 0) continue
    found.push({
      cue,
      score: Math.max(...ranked.map(({ odds }) => odds)),
      margin: best,
      speaker: outsideContent(r, cue, speaker, pieces),
      speakerLead: claim.speakerLead,
      pieces: aroundAside(
        r,
        frame,
        speaker,
        aroundSource(r, frame, withCondition(r, frame, speaker, pieces)),
      ),
    })
  }
  const kept = settle(r, shareSpeakers(r, cutAtInner(r, withPhrases(r, found))), trace)
  return withOrphans(r, kept, scorer, trace)
}

/** A content as chosen, with its edges where the form of the sentence puts them. */
function extentOf(r: Reading, frame: Frame, speaker: number | null, choice: Piece): Piece {
  const { cue } = frame
  const begun = toAttribution(r, frame, speaker, mendStart(r, cue, speaker, choice))
  const ended = withObject(
    r,
    frame,
    mendEnd(r, frame, endsBeforeMain(r, frame, endsBeforeSpeaker(r, frame, speaker, begun))),
  )
  const own = endsBeforeOwnVerb(r, cue, endsAtOccasion(r, cue, endsWithItsPhrase(r, cue, ended)))
  const whole = goesPastAside(r, frame, goesOnToMarks(r, frame, endsBeforeOwnReport(r, cue, own)))
  const told = withSameNarrative(r, frame, whole)
  const listed = toItsList(r, frame, toItsClause(r, frame, told))
  return endsWithUtterance(r, cue, withBracket(r, withRelative(r, frame, withParallelHalf(r, frame, listed))))
}

/** Adds the reports that their form tells and no cue has, in text order; a noun with its clause is no content of another word. */
function withPhrases(r: Reading, reports: readonly Report[]): Report[] {
  const bare = [...findBareAttributions(r), ...findCalledBy(r)]
  const cues = new Set(reports.map(({ cue }) => cue))
  const told = [
    ...findAsPut(r),
    ...findClosing(r),
    ...findMadeClear(r),
    ...findNounReports(r),
    ...findOrders(r),
  ]
  const phrases = told.filter(({ cue }) => !cues.has(cue))
  const isPhrase = ({ start, end }: Piece) =>
    told.some(({ cue }) => cue > start && cue < end && r.verbs[cue] === r.verbs[start])
  const others = reports.filter(
    ({ cue, pieces }) =>
      !pieces.some(piece => piece.start > cue && isPhrase(piece)) && !bare.some(other => other.cue === cue),
  )
  const said = [...others, ...phrases, ...bare]
  const judged = findJudged(r).filter(
    ({ cue }) =>
      !said.some(
        other => other.cue === cue || other.pieces.some(({ start, end }) => cue >= start && cue < end),
      ),
  )
  return [...said, ...judged].sort((a, b) => a.cue - b.cue)
}

interface Ranked {
  readonly choice: Choice
  readonly odds: number
  /** the odds less those that such a content needs */
  readonly margin: number
}

/** Of several extents of a content the one that the reranker likes best. */
function bestOf(
  r: Reading,
  claim: Claim,
  choices: readonly Choice[],
  { vector, weights }: Scorer,
  trace?: Trace,
): Ranked {
  const { cue } = claim.frame
  let best: Ranked | undefined
  for (const choice of choices) {
    rerankerFeatures(vector, r, claim, choice)
    const odds = score(vector, weights)
    const threshold = thresholdOf(r, cue, choice)
    trace?.note(spanOf(r, choice), {
      step: 'quotes/content',
      what: `reported by ${r.analysis.word(cue)}`,
      score: odds,
      terms: { threshold, 'cue odds': claim.odds },
    })
    if (!best || odds > best.odds) best = { choice, odds, margin: odds - threshold }
  }
  const choice = wholeClause(r, cue, best!.choice, choices)
  return { ...best!, choice }
}

/** What each cue of at least these odds, among the words that `may` report, would report, before the reranker looks at it. */
export function findClaims(r: Reading, scorer: Scorer, may = mayReport, least = CUE_THRESHOLD): Claim[] {
  const { vector, weights } = scorer
  const found: Claim[] = []
  for (let i = 0; i < r.count; i++) {
    if (!may(r, i) || isAttributive(r, i) || isCompared(r, i) || isAmountAdded(r, i) || isName(r, i)) continue
    const isSure = takesClauseAround(r, i)
    if (!announces(r, i) && !isSure) {
      gateFeatures(vector, r, i)
      if (score(vector, weights) <= GATE_THRESHOLD) continue
    }
    cueFeatures(vector, r, i)
    const odds = score(vector, weights)
    if (odds <= (isPlainly(r, i) ? least - PLAINLY : least) && !isRuling(r, i) && !isSure) continue
    const frame = frameOf(r, i, odds > PARSE_THRESHOLD)
    const sides = contentsOf(r, frame, scorer)
    if (sides.length === 0) continue
    const { head: speaker, lead: speakerLead } = chooseSpeaker(r, frame, scorer)
    found.push({ frame, odds, sides, speaker, speakerLead })
  }
  return found
}

/** `That habit, | they said, | rewards selling`: commas set the attribution off, and both halves are one sentence. */
function isParenthetical(r: Reading, cue: number, choices: readonly Piece[]): boolean {
  const [left, right] = choices
  if (!left || !right || left.end > cue || right.start !== cue + 2) return false
  return (
    r.form[cue + 1] === COMMA &&
    r.form[left.end] === COMMA &&
    left.start === r.analysis.sentences.first[r.sentence[cue]!] &&
    cue - left.end <= LONGEST_PARENTHESIS
  )
}
const COMMA = hashForm(',', 0, 1)
/** Tokens from a comma to the cue of an attribution set between commas. Set by hand. */
const LONGEST_PARENTHESIS = 8
