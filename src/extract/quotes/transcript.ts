import { NOTICE_LABELS } from '../../lexicon/notice-labels.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from './reading.ts'

/** A turn of an interview or a transcript: who speaks, and what the paragraph goes on with. */
export interface TranscriptTurn {
  readonly label: Span
  /** of the label; null in a paragraph that goes on without one */
  readonly colon: Span | null
  /** tokens of what is said: `[start, end)` */
  readonly start: number
  readonly end: number
}

const LABEL = /^["“]?(?:(?:\p{Lu}[\p{L}'’.-]*)(?:\s\p{Lu}[\p{L}'’.-]*){0,3}:|[QA]\.)\s/u
const MARK = /["“]/
/** `"It is late.`: a sentence behind the mark of its paragraph; no `"(Laughter.)` */
const OPENS_SENTENCE = /^["“]\p{Lu}/u
const ENDS_SENTENCE = /[.!?…—-]$/
/** `What Happened: …`, `Where It Blew Up: …`: a heading; `DEAR EDITOR: …`: whom a letter is to. */
const HEADING = /^["“]?(?:what|where|why|how|when|dear)\s/i
/** Fewer turns, or all of one speaker, are rather headings. */
const LEAST_TURNS = 3
const LEAST_SPEAKERS = 2

/** The paragraphs that a short label with a colon opens, where an article has several of them: `Q: …`, `Lena Moss: …`. */
export function findTurns(r: Reading, paragraphs: readonly Span[]): TranscriptTurn[] {
  const { text } = r.analysis
  const turns: TranscriptTurn[] = []
  const labels = new Set<string>()
  let token = 0
  let framed: Span | null = null
  for (const { start, end } of paragraphs) {
    const label = LABEL.exec(text.slice(start, Math.min(end, start + 60)))?.[0]
    const mark = MARK.test(text[start]!) ? 1 : 0
    const isLabel = label && !HEADING.test(label) && !NOTICE_LABELS.has(label.slice(mark, -2).toLowerCase())
    const goesOn =
      framed &&
      OPENS_SENTENCE.test(text.slice(start, start + 3)) &&
      ENDS_SENTENCE.test(text.slice(end - 1, end))
    if (!isLabel && !goesOn) {
      framed &&= mark ? framed : null
      continue
    }
    const from = isLabel ? start + label.length - 1 : start + mark
    while (token < r.count && r.start[token]! < from) token++
    let last = token
    while (last < r.count && r.start[last]! < end) last++
    if (last === token || r.quoted[token]! >= 0 || !isSpeech(r, token, last)) continue
    const speaker: Span = isLabel ? { start: start + mark, end: from - 1 } : framed!
    const colon = isLabel && text[from - 1] === ':' ? { start: from - 1, end: from } : null
    turns.push({ label: speaker, colon, start: token, end: last })
    if (isLabel) labels.add(label)
    framed = mark ? speaker : null
  }
  const repeats = labels.size < turns.length || hasInitials(labels)
  const isTalk = turns.some(turn => isTalked(text.slice(r.start[turn.start], r.end[turn.end - 1])))
  return turns.length >= LEAST_TURNS && labels.size >= LEAST_SPEAKERS && repeats && isTalk ? turns : []
}

/** `Ben Howe: …`, later `BH: …` */
function hasInitials(labels: ReadonlySet<string>): boolean {
  for (const label of labels) {
    const initials = label.replace(/[^\p{Lu}\s]/gu, '').replace(/\s+/g, '')
    if (initials.length > 1 && initials.length < label.length - 2 && labels.has(`${initials}: `)) return true
  }
  return false
}

const ADDRESS = /\?|(?<![\p{L}'’])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)(?!\p{L})/u
/** Who talks says `I` and `you`, or asks; notes on two teams do not: `Hawks: Host Tampa on Friday.` */
const isTalked = (said: string): boolean => ADDRESS.test(said)

const STOP = /[.!?…"”’'»)\]—–-]$/u
/** `FDA: Approved drugs`, a line of a list, has neither a stop nor a verb. */
const isSpeech = (r: Reading, from: number, to: number): boolean =>
  STOP.test(r.analysis.word(to - 1)) || r.verbs[to]! > r.verbs[from]!
