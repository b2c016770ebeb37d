import { countPoints, toUnits } from '../text/code-points.ts'
import { escapeHtml } from './html.ts'
import type { ReportFact } from './report-fact.ts'
import { cutSegments, type Segment } from './segments.ts'

/** A stretch of the text, in UTF-16 units, that is a fact or a part of one. */
interface Stretch {
  readonly start: number
  readonly end: number
  /** number of the fact */
  readonly fact: number
  readonly isPart: boolean
}

/** Paragraphs of a block: a browser passes over whole blocks that are out of sight. */
const BLOCK_PARAGRAPHS = 20

/**
 * The text of an article as paragraphs, each with the code point at which it starts in `data-o`. What a fact covers is a `<mark>`
 * with the numbers of the facts in `data-f`, the longest first; cue and speaker of a quote have its number in `data-p`.
 */
export function markText(text: string, facts: readonly ReportFact[]): string {
  const stretches = stretchesOf(text, facts)
  const mark = (words: string, segment: Segment) => markWords(words, segment, stretches, facts)
  const paragraphs: string[] = []
  let marked = ''
  let from = 0
  let points = 0
  const close = (end: number, next: number) => {
    if (text.slice(from, end).trim() !== '') paragraphs.push(`<p data-o="${points}">${marked}</p>`)
    marked = ''
    points += countPoints(text, from, next)
    from = next
  }
  for (const segment of cutSegments(stretches, 0, text.length)) {
    let at = segment.start
    for (const { 0: lineEnd, index } of text.slice(segment.start, segment.end).matchAll(/\r\n|\r|\n/g)) {
      const end = segment.start + index
      marked += mark(text.slice(at, end), segment)
      at = end + lineEnd.length
      close(end, at)
    }
    marked += mark(text.slice(at, segment.end), segment)
  }
  close(text.length, text.length)
  const blocks: string[] = []
  for (let first = 0; first < paragraphs.length; first += BLOCK_PARAGRAPHS)
    blocks.push(`<div class="chunk">${paragraphs.slice(first, first + BLOCK_PARAGRAPHS).join('\n')}</div>`)
  return blocks.join('\n')
}

function stretchesOf(text: string, facts: readonly ReportFact[]): Stretch[] {
  const unit = toUnits(text)
  return facts
    .flatMap(({ start, end, parts }, fact) => [
      { start: unit(start), end: unit(end), fact, isPart: false },
      ...parts.map(part => ({ start: unit(part.start), end: unit(part.end), fact, isPart: true })),
    ])
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function markWords(
  words: string,
  { facts: numbers }: Segment,
  stretches: readonly Stretch[],
  facts: readonly ReportFact[],
): string {
  if (words === '' || numbers.length === 0) return escapeHtml(words)
  const covering = numbers.map(number => stretches[number]!)
  const own = covering.filter(({ isPart }) => !isPart).map(({ fact }) => fact)
  const parts = covering.filter(({ isPart }) => isPart).map(({ fact }) => fact)
  const partOf = parts.length > 0 ? ` data-p="${parts.join(' ')}"` : ''
  if (own.length === 0) return `<span${partOf}>${escapeHtml(words)}</span>`
  const kinds = [...new Set(own.map(fact => `k-${facts[fact]!.kind}`))].join(' ')
  return `<mark class="${kinds}" data-f="${own.join(' ')}"${partOf}>${escapeHtml(words)}</mark>`
}
