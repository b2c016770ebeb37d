import type { Mention } from '../../model/mention.ts'
import type { QuoteRaw, SpeakerRaw } from '../../model/quotes.ts'
import type { Span } from '../../model/span.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import { actOf } from './act.ts'
import type { Piece } from './decode.ts'
import { isInner } from './frame.ts'
import type { TokenSpan } from './noun-phrase.ts'
import { isPunctuation, type Reading } from './reading.ts'
import type { Report } from './report.ts'
import { speakerPhrase } from './speaker-phrase.ts'
import type { TranscriptTurn } from './transcript.ts'

/** Turns reports and the turns of a transcript into mentions, in text order. What is reported within a turn is part of it. */
export function toMentions(
  r: Reading,
  reports: readonly Report[],
  turns: readonly TranscriptTurn[],
): Mention<'quotes'>[] {
  const mentions: Mention<'quotes'>[] = []
  let group = 0
  for (const report of reports) {
    const together = report.pieces.length > 1 ? ++group : null
    for (const piece of report.pieces) mentions.push(toMention(r, report, piece, together))
  }
  const spoken = turns.map(turn => turnMention(r, turn))
  let turn = 0
  const outside = mentions
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (turn < spoken.length && spoken[turn]!.end <= start) turn++
      return turn === spoken.length || end <= spoken[turn]!.start
    })
  return [...outside, ...spoken].sort((a, b) => a.start - b.start)
}

function turnMention(r: Reading, { label, colon, start, end }: TranscriptTurn): Mention<'quotes'> {
  const span = { start: r.start[start]!, end: r.end[end - 1]! }
  return {
    kind: 'quotes',
    ...span,
    text: r.analysis.text.slice(span.start, span.end),
    rule: 'quotes/turn',
    raw: {
      type: 'direct',
      cue: colon,
      speaker: { ...label, heads: [label] },
      act: actOf(r, -1, { start, end }),
      margin: TURN_MARGIN,
      speakerLead: TURN_MARGIN,
      isParticiple: false,
      group: null,
    },
  }
}
/** A label says plainly who speaks. */
const TURN_MARGIN = 5

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
      speaker: report.speaker === null ? null : speakerSpan(r, report.speaker, report.cue, piece),
      act: actOf(r, report.cue, piece),
      margin: report.margin,
      speakerLead: report.speakerLead,
      isParticiple: report.cue >= 0 && r.xpos[report.cue] === GERUND,
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
const GERUND = XPOS.indexOf('VBG')

/** The verb group round the reporting word: `has repeatedly said`, `pointed out`, `according to`. */
function cueSpan(r: Reading, cue: number): Span {
  let first = cue
  let last = cue
  const same = (i: number) => i >= 0 && i < r.count && r.sentence[i] === r.sentence[cue]
  const isInGroup = (i: number) => same(i) && GROUP.has(r.upos[i]!) && r.entity[i]! < 0
  if (r.upos[cue] === VERB) while (isInGroup(first - 1)) first--
  if (
    same(last + 1) &&
    /^(?:to|out)$/.test(r.analysis.lower(last + 1)) &&
    /^(?:according|point|pointed|pointing|points)$/.test(r.analysis.lower(cue))
  )
    last++
  return { start: r.start[first]!, end: r.end[last]! }
}

/** Where the speaker's phrase stands, with the words that call each of those who speak. */
function speakerSpan(r: Reading, head: number, cue: number, { start, end }: Piece): SpeakerRaw {
  const span = ({ first, last }: TokenSpan): Span => ({ start: r.start[first]!, end: r.end[last - 1]! })
  const phrase = speakerPhrase(r, head, cue)
  // `According to Ames, Duarte and Crane left`: who is in what is said is none of the speakers
  const heads = phrase.heads.filter(one => one.last <= start || one.first >= end)
  if (heads.length === phrase.heads.length || heads.length === 0)
    return { ...span(phrase), heads: phrase.heads.map(span) }
  return { ...span({ first: heads[0]!.first, last: heads.at(-1)!.last }), heads: heads.map(span) }
}
