import { NOTICE_LABELS } from '../../lexicon/notice-labels.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from './reading.ts'

/** A turn of an interview or a transcript: who speaks, and what the paragraph goes on with. */
export interface TranscriptTurn {
  readonly label: Span
  /** tokens of what is said: `[start, end)` */
  readonly start: number
  readonly end: number
}

const LABEL = /^(?:\p{Lu}[\p{L}'’.-]*)(?:\s\p{Lu}[\p{L}'’.-]*){0,3}:\s/u
/** `What Happened: …`, `Where It Blew Up: …`: a heading. */
const QUESTION = /^(?:what|where|why|how|when)\s/i
/** Fewer turns, or all of one speaker, are rather headings. */
const LEAST_TURNS = 3
const LEAST_SPEAKERS = 2

/** The paragraphs that a short label with a colon opens, where an article has several of them: `Q: …`, `Lena Moss: …`. */
export function findTurns(r: Reading, paragraphs: readonly Span[]): TranscriptTurn[] {
  const { text } = r.analysis
  const turns: TranscriptTurn[] = []
  const labels = new Set<string>()
  let token = 0
  for (const { start, end } of paragraphs) {
    const label = LABEL.exec(text.slice(start, Math.min(end, start + 60)))?.[0]
    if (!label || QUESTION.test(label) || NOTICE_LABELS.has(label.slice(0, -2).toLowerCase())) continue
    const colon = start + label.length - 2
    while (token < r.count && r.start[token]! < colon + 1) token++
    let last = token
    while (last < r.count && r.start[last]! < end) last++
    if (last === token || r.quoted[token]! >= 0) continue
    turns.push({ label: { start, end: colon }, start: token, end: last })
    labels.add(label)
  }
  const repeats = labels.size < turns.length
  return turns.length >= LEAST_TURNS && labels.size >= LEAST_SPEAKERS && repeats ? turns : []
}
