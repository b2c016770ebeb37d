import type { Mention } from '../../model/mention.ts'
import type { QuoteRaw } from '../../model/quotes.ts'
import type { Span } from '../../model/span.ts'
import { UPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { isInner } from './frame.ts'
import { isPunctuation, type Reading } from './reading.ts'
import type { Report } from './reports.ts'
import { phraseStart } from './speaker-features.ts'

/** Turns reports into mentions, in text order. */
export function toMentions(r: Reading, reports: readonly Report[]): Mention<'quotes'>[] {
  const mentions: Mention<'quotes'>[] = []
  let group = 0
  for (const report of reports) {
    const together = report.pieces.length > 1 ? ++group : null
    for (const piece of report.pieces) mentions.push(toMention(r, report, piece, together))
  }
  return mentions.sort((a, b) => a.start - b.start)
}

function toMention(r: Reading, report: Report, piece: Piece, group: number | null): Mention<'quotes'> {
  const type = typeOf(r, piece)
  const span = type === 'direct' ? insideMarks(r, piece) : withMarks(r, piece)
  return {
    kind: 'quotes',
    ...span,
    text: r.analysis.text.slice(span.start, span.end),
    rule: `quotes/${report.cue < 0 ? 'uncued' : type}`,
    raw: {
      type,
      cue: report.cue < 0 ? null : cueSpan(r, report.cue),
      speaker: report.speaker === null ? null : speakerSpan(r, report.speaker),
      group,
    },
  }
}

function typeOf(r: Reading, { start, end }: Piece): QuoteRaw['type'] {
  let inside = 0
  let outside = 0
  for (let i = start; i < end; i++) {
    if (isInner(r, i)) inside++
    else if (!isPunctuation(r, i)) outside++
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}

function insideMarks(r: Reading, { start, end }: Piece): Span {
  const first = r.quoted[start]!
  const last = r.quoted[end - 1]!
  if (first !== last || r.inner.first[first] !== start || r.inner.last[last] !== end)
    return withMarks(r, { start, end })
  return { start: r.start[start]!, end: r.end[end - 1]! }
}

/** A content that begins or ends with a whole quotation takes its mark along. */
function withMarks(r: Reading, { start, end }: Piece): Span {
  const first = r.quoted[start]!
  const last = r.quoted[end - 1]!
  return {
    start: first >= 0 && r.inner.first[first] === start ? r.quotedSpans[first]!.open : r.start[start]!,
    end: last >= 0 && r.inner.last[last] === end ? r.quotedSpans[last]!.close : r.end[end - 1]!,
  }
}

const GROUP = new Set(['AUX', 'ADV', 'PART'].map(tag => UPOS.indexOf(tag as 'AUX')))
const VERB = UPOS.indexOf('VERB')

/** The verb group round the reporting word: `has repeatedly said`, `pointed out`, `according to`. */
function cueSpan(r: Reading, cue: number): Span {
  let first = cue
  let last = cue
  const same = (i: number) => i >= 0 && i < r.count && r.sentence[i] === r.sentence[cue]
  if (r.upos[cue] === VERB) while (same(first - 1) && GROUP.has(r.upos[first - 1]!)) first--
  if (
    same(last + 1) &&
    /^(?:to|out)$/.test(r.analysis.lower(last + 1)) &&
    /^(?:according|point|pointed|pointing|points)$/.test(r.analysis.lower(cue))
  )
    last++
  return { start: r.start[first]!, end: r.end[last]! }
}

/** A person's or organization's name where the phrase ends in one, else the whole phrase. */
function speakerSpan(r: Reading, head: number): Span {
  const entity = r.entity[head]! >= 0 ? r.analysis.entities[r.entity[head]!]! : null
  if (entity && (entity.type === 'PER' || entity.type === 'ORG'))
    return { start: r.start[entity.first]!, end: r.end[head]! }
  const first = phraseStart(r, head, r.analysis.sentences.first[r.sentence[head]!]!)
  return { start: r.start[first]!, end: r.end[head]! }
}
