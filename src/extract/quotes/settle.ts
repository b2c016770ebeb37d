import { UPOS, XPOS } from '../../model/tags.ts'
import type { Trace } from '../../model/trace.ts'
import type { Piece } from './decode.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'
import { type Report, spanOf } from './report.ts'

/** Log odds by which a report that holds another's cue in its content is preferred: the inner one is part of what is said. */
const OUTER_BONUS = 2

/** Drops reports whose cue or content lies in a surer report's content; the outer of two about equal ones stays. */
export function settle(r: Reading, reports: readonly Report[], trace?: Trace): Report[] {
  const owner = new Int32Array(r.count).fill(-1)
  const cueOwner = new Int32Array(r.count).fill(-1)
  const order = reports
    .map((_, index) => index)
    .sort((a, b) => rank(r, reports, b) - rank(r, reports, a) || a - b)
  const kept: Report[] = []
  for (const index of order) {
    const report = reports[index]!
    if (trace)
      for (const piece of report.pieces)
        trace.note(spanOf(r, piece), {
          step: 'quotes/rank',
          what: `reported by ${r.analysis.word(report.cue)}`,
          score: rank(r, reports, index),
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
/** Tokens that the first part of a cut content must have. */
const SHORTEST_FIRST = 3
const ADVERB = UPOS.indexOf('ADV')
const CONJUNCTION = XPOS.indexOf('CC')
const COMMA = XPOS.indexOf(',')

const THAT = hashForm('that', 0, 4)
/** `“I saw it,” she said, according to the Post`: she says it */
const ACCORDING = hashForm('according', 0, 9)
/** Certainty, raised where the content holds another report's cue. */
function rank(r: Reading, reports: readonly Report[], index: number): number {
  const { cue, pieces, score } = reports[index]!
  const near = [reports[index - 1], reports[index + 1]]
  const outer = near.some(
    other =>
      other &&
      pieces.some(({ start, end }) => other.cue >= start && other.cue < end) &&
      !(r.form[cue] === ACCORDING && other.pieces.some(piece => r.quoted[piece.start]! >= 0)),
  )
  // `told the panel that “…,” an insider tells the Post`: both report the same
  const quoted = pieces[0] ? r.quoted[pieces[0].start]! : -1
  const announced = quoted >= 0 && pieces[0]!.start > cue && r.form[r.outer.first[quoted]! - 1] === THAT
  return score + (outer || announced ? OUTER_BONUS : 0)
}
