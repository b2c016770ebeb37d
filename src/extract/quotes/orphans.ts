import type { Trace } from '../../model/trace.ts'
import type { Scorer } from './decode.ts'
import { score } from './feature-vector.ts'
import { isInner } from './frame.ts'
import { isTitle } from './no-quotation.ts'
import { isWritten } from './no-report.ts'
import { attributeOrphan } from './orphan-speaker.ts'
import { isAttributed } from './others.ts'
import { isOfAccount } from './partial.ts'
import { quotedSpanFeatures } from './quoted-span-features.ts'
import type { Reading } from './reading.ts'
import type { Report } from './report.ts'

/** Log odds from which on a quotation that no word reports is speech; chosen on PolNeAR's development half. */
const ORPHAN_THRESHOLD = 1
/** The same for part of an account that is under way. */
const ACCOUNT_THRESHOLD = -6
/** The same for a sentence behind a colon: `Park laughed: "Ask Tom."` */
const ANNOUNCED_THRESHOLD = -1
/** The same for what goes on from a quotation whose speaker was named between the two: `"A," said Lee Park, "so B."` */
const CONTINUED_THRESHOLD = -1

/** Adds the quotations that no report claims: to the report that they go on from, else as reports of their own. */
export function withOrphans(
  r: Reading,
  reports: readonly Report[],
  { vector, weights }: Scorer,
  trace?: Trace,
): Report[] {
  const claimed = new Uint8Array(r.quotedSpans.length)
  for (const { cue, pieces } of reports) {
    for (const { start, end } of pieces) {
      // what a word within a quotation of several paragraphs reports is part of it
      for (let i = start; i < end; i++)
        if (r.quoted[i]! >= 0 && (cue < 0 || r.quoted[cue] !== r.quoted[i] || !isLong(r, r.quoted[i]!)))
          claimed[r.quoted[i]!] = 1
    }
  }
  const inner = new Set<number>()
  const whole = [...reports].sort((a, b) => a.cue - b.cue)
  const found: Report[] = []
  r.quotedSpans.forEach((_, span) => {
    const start = r.inner.first[span]!
    if (claimed[span] || start === -1 || isTitle(r, span)) return
    const piece = { start, end: r.inner.last[span]! }
    quotedSpanFeatures(vector, r, span)
    const odds = score(vector, weights)
    trace?.note(r.quotedSpans[span]!, {
      step: 'quotes/uncued',
      what: 'a quotation that no word reports',
      score: odds,
      terms: { threshold: ORPHAN_THRESHOLD },
    })
    const threshold = isOfAccount(r, whole, span)
      ? ACCOUNT_THRESHOLD
      : isAnnounced(r, span)
        ? ANNOUNCED_THRESHOLD
        : ORPHAN_THRESHOLD
    const before = odds > CONTINUED_THRESHOLD ? continuedReport(r, whole, span) : -1
    if (before >= 0) {
      const report = whole[before]!
      whole[before] = { ...report, pieces: [...report.pieces, piece] }
      inner.add(span)
    } else if (odds > threshold) {
      inner.add(span)
      found.push({
        ...attributeOrphan(r, span),
        score: odds,
        speakerLead: 0,
        margin: odds - threshold,
        pieces: [piece],
      })
    }
  })
  const outer =
    inner.size === 0
      ? whole
      : whole.filter(({ cue }) => cue < 0 || !inner.has(r.quoted[cue]!) || !isLong(r, r.quoted[cue]!))
  return [...outer, ...found]
}

/** Does a quotation run over paragraphs? */
function isLong(r: Reading, span: number): boolean {
  const { paragraph } = r.analysis.sentences
  const last = r.inner.last[span]! - 1
  return paragraph[r.sentence[r.inner.first[span]!]!] !== paragraph[r.sentence[last]!]
}

/** A whole sentence in marks that a colon announces behind a clause. */
function isAnnounced(r: Reading, span: number): boolean {
  const colon = r.outer.first[span]! - 1
  if (colon < 1 || r.analysis.word(colon) !== ':' || r.sentence[colon] !== r.sentence[colon + 1]) return false
  const from = r.analysis.sentences.first[r.sentence[colon]!]!
  const last = r.inner.last[span]! - 1
  if (!/^\p{Lu}/u.test(r.analysis.word(colon + 2))) return false
  return r.verbs[colon]! > r.verbs[from]! && r.isInk[last] === 0 && /^[.!?]/.test(r.analysis.word(last))
}

/** Tokens between two halves of an utterance: its attribution, with an apposition at most. */
const LONGEST_ATTRIBUTION = 45

/**
 * The report whose utterance a quotation goes on with: its first half is a whole quotation that ends the line before, its
 * cue stands between the two, in the sentence of the second half or in the one before. -1 where there is none.
 */
function continuedReport(r: Reading, reports: readonly Report[], span: number): number {
  const start = r.inner.first[span]!
  const { paragraph } = r.analysis.sentences
  // a mark stranded at the end of the paragraph before is where the second half begins
  const open = r.sentence[r.outer.first[span]!]!
  const isStranded = paragraph[open] !== paragraph[r.sentence[start]!]
  const sentence = isStranded ? open : r.sentence[start]!
  for (let index = reports.length - 1; index >= 0; index--) {
    const { cue, pieces } = reports[index]!
    if (cue < 0 || cue > start) continue
    if (start - cue > LONGEST_ATTRIBUTION || paragraph[r.sentence[cue]!] !== paragraph[sentence]) return -1
    const first = pieces.find(piece => piece.end <= cue)
    if (!first || !isInner(r, first.end - 1)) continue
    if (r.quoted[first.end - 1] !== span - 1 || r.inner.last[span - 1] !== first.end) return -1
    const away = sentence - r.sentence[cue]!
    const isClosed = away > 0 && isWritten(r, cue)
    const isBeside =
      away === 0 || (away === 1 && (isStranded || opensSentence(r, span)) && !isAttributed(r, span))
    return isBeside && !isClosed && beginsBehind(r, span) ? index : -1
  }
  return -1
}

/** `Park was milder: "…"`: what the next sentence announces is not the first half's speaker's. */
const opensSentence = (r: Reading, span: number): boolean =>
  r.outer.first[span] === r.analysis.sentences.first[r.sentence[r.inner.first[span]!]!]

/** Nothing but its own marks stands between a quotation and the stop or comma before it. */
function beginsBehind(r: Reading, span: number): boolean {
  const before = r.outer.first[span]! - 1
  return before >= 0 && r.isInk[before] === 0
}
