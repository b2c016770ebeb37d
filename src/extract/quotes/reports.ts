import type { Span } from '../../model/span.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import type { Trace } from '../../model/trace.ts'
import { cueFeatures, gateFeatures, mayReport } from './cue-features.ts'
import { chooseSpeaker, leftContent, type Piece, rightContent, type Scorer } from './decode.ts'
import { createVector, score } from './feature-vector.ts'
import { frameOf } from './frame.ts'
import { hashForm } from './hash.ts'
import { mendStart } from './mend-start.ts'
import type { QuoteModel } from './model-file.ts'
import { attributeOrphan } from './orphan-speaker.ts'
import { quotedSpanFeatures } from './quoted-span-features.ts'
import type { Reading } from './reading.ts'
import { type Claim, rerankerFeatures } from './reranker-features.ts'
import { thresholdOf } from './thresholds.ts'

/** A word that reports, who speaks, and what is said: one or two pieces, left and right of the cue. */
export interface Report {
  /** token of the reporting word, -1 for a quotation that no word reports */
  readonly cue: number
  /** how sure the model is, as log odds */
  readonly score: number
  /** head token of the speaker's noun phrase */
  readonly speaker: number | null
  readonly pieces: readonly Piece[]
}

/** Log odds from which on a word is worth a closer look, and a look at what it may report. */
const GATE_THRESHOLD = -3
const CUE_THRESHOLD = -1.7
/** Log odds from which on a quotation that no word reports is speech. */
const ORPHAN_THRESHOLD = 1

/** Finds every report of an article, those inside another's content left out, then quotations that nobody claims. */
export function findReports(r: Reading, model: QuoteModel, trace?: Trace): Report[] {
  const scorer: Scorer = { ...model, vector: createVector() }
  const { vector, weights } = scorer
  const found: Report[] = []
  for (const { frame, choices, speaker, odds } of findClaims(r, scorer)) {
    const pieces: Piece[] = []
    let best = Number.NEGATIVE_INFINITY
    for (const choice of choices) {
      rerankerFeatures(vector, r, { frame, choices, speaker, odds }, choice)
      const reranking = score(vector, weights)
      const threshold = thresholdOf(r, frame.cue, choice)
      trace?.note(spanOf(r, choice), {
        step: 'quotes/content',
        what: `reported by ${r.analysis.word(frame.cue)}`,
        score: reranking,
        terms: { threshold, 'cue odds': odds },
      })
      if (reranking <= threshold) continue
      pieces.push(mendStart(r, frame.cue, speaker, choice))
      if (reranking > best) best = reranking
    }
    if (pieces.length > 0) found.push({ cue: frame.cue, score: best, speaker, pieces })
  }
  const kept = settle(r, found, trace)
  return [...kept, ...orphans(r, kept, scorer, trace)]
}

const spanOf = (r: Reading, { start, end }: Piece): Span => ({ start: r.start[start]!, end: r.end[end - 1]! })

/** What each cue of at least these odds, among the words that `may` report, would report, before the reranker looks at it. */
export function findClaims(r: Reading, scorer: Scorer, may = mayReport, least = CUE_THRESHOLD): Claim[] {
  const { vector, weights } = scorer
  const found: Claim[] = []
  for (let i = 0; i < r.count; i++) {
    if (!may(r, i)) continue
    if (!announces(r, i)) {
      gateFeatures(vector, r, i)
      if (score(vector, weights) <= GATE_THRESHOLD) continue
    }
    cueFeatures(vector, r, i)
    const odds = score(vector, weights)
    if (odds <= least) continue
    const frame = frameOf(r, i)
    const choices = [leftContent(r, frame, scorer), rightContent(r, frame, scorer)].filter(
      choice => choice !== null,
    )
    if (choices.length > 0) found.push({ frame, odds, choices, speaker: chooseSpeaker(r, frame, scorer) })
  }
  return found
}

/** `states that`, whatever the word: always worth a closer look. */
const announces = (r: Reading, i: number): boolean => i + 1 < r.count && r.form[i + 1] === THAT
const THAT = hashForm('that', 0, 4)

const OUTER_BONUS = 2

/** Drops reports whose cue or content lies in a surer report's content; the outer of two about equal ones stays. */
function settle(r: Reading, reports: readonly Report[], trace?: Trace): Report[] {
  const owner = new Int32Array(r.count).fill(-1)
  const cueOwner = new Int32Array(r.count).fill(-1)
  const order = reports.map((_, index) => index).sort((a, b) => rank(reports, b) - rank(reports, a) || a - b)
  const kept: Report[] = []
  for (const index of order) {
    const report = reports[index]!
    if (trace)
      for (const piece of report.pieces)
        trace.note(spanOf(r, piece), {
          step: 'quotes/rank',
          what: `reported by ${r.analysis.word(report.cue)}`,
          score: rank(reports, index),
        })
    if (owner[report.cue] !== -1) continue
    const pieces = report.pieces.flatMap(({ start, end }) => {
      for (let i = start; i < end; i++) {
        if (owner[i] !== -1) return []
        if (cueOwner[i] !== -1) return beforeNext(r, report, reports[cueOwner[i]!]!, start)
      }
      return [{ start, end }]
    })
    if (pieces.length === 0) continue
    for (const { start, end } of pieces) owner.fill(index, start, end)
    cueOwner[report.cue] = index
    kept.push({ ...report, pieces })
  }
  return kept
}

/** `said X but complained that Y`: a content that runs over the speaker's next cue ends before the conjunction. */
function beforeNext(r: Reading, report: Report, next: Report, start: number): Piece[] {
  let end = next.cue
  while (end > start && r.upos[end - 1] === ADVERB) end--
  if (report.speaker !== next.speaker || end - 1 <= start || r.xpos[end - 1] !== CONJUNCTION) return []
  end--
  if (r.xpos[end - 1] === COMMA) end--
  return end - start >= SHORTEST_FIRST ? [{ start, end }] : []
}
const SHORTEST_FIRST = 3
const ADVERB = UPOS.indexOf('ADV')
const CONJUNCTION = XPOS.indexOf('CC')
const COMMA = XPOS.indexOf(',')

/** Certainty, raised where the content holds another report's cue. */
function rank(reports: readonly Report[], index: number): number {
  const { pieces, score } = reports[index]!
  const near = [reports[index - 1], reports[index + 1]]
  const outer = near.some(
    other => other && pieces.some(({ start, end }) => other.cue >= start && other.cue < end),
  )
  return score + (outer ? OUTER_BONUS : 0)
}

function orphans(
  r: Reading,
  reports: readonly Report[],
  { vector, weights }: Scorer,
  trace?: Trace,
): Report[] {
  const claimed = new Uint8Array(r.quotedSpans.length)
  for (const { pieces } of reports) {
    for (const { start, end } of pieces) {
      for (let i = start; i < end; i++) if (r.quoted[i]! >= 0) claimed[r.quoted[i]!] = 1
    }
  }
  const found: Report[] = []
  r.quotedSpans.forEach((_, quoted) => {
    if (claimed[quoted] || r.inner.first[quoted] === -1) return
    quotedSpanFeatures(vector, r, quoted)
    const odds = score(vector, weights)
    trace?.note(r.quotedSpans[quoted]!, {
      step: 'quotes/uncued',
      what: 'a quotation that no word reports',
      score: odds,
      terms: { threshold: ORPHAN_THRESHOLD },
    })
    if (odds <= ORPHAN_THRESHOLD) return
    found.push({
      ...attributeOrphan(r, quoted),
      score: odds,
      pieces: [{ start: r.inner.first[quoted]!, end: r.inner.last[quoted]! }],
    })
  })
  return found
}
