import type { Span } from '../../model/span.ts'
import { CUE_RATES, rateOf } from './cue-rates.ts'
import { hashForm } from './hash.ts'
import { CLOSES, EITHER, findMarks, type MarkEvents, OPENS } from './mark-events.ts'
import type { QuotedSpan } from './quoted-span.ts'
import { findSingles } from './single-marks.ts'

/**
 * Pairs the quotation marks of an article, outermost pairs only, in text order. Each paragraph is walked
 * alone, so that a stray mark costs its own paragraph at most; an opening mark that its paragraph never
 * closes runs on where the next paragraph opens with a mark, or closes without having opened one.
 */
export function findQuotedSpans(text: string, paragraphs: readonly Span[]): QuotedSpan[] {
  const found: QuotedSpan[] = []
  let pending: Pending | null = null
  for (const paragraph of paragraphs) {
    const start = firstInk(text, paragraph)
    const events = findMarks(text, start, paragraph.end)
    let next = 0
    if (pending) {
      const resumes = events.at[0] === start && events.role[0] !== CLOSES
      const next0 = resumes ? 1 : 0
      if (resumes && events.at.length === 1) {
        pending.end = paragraph.end
        continue
      }
      if (events.role[next0] === CLOSES || (resumes && events.role[next0] === EITHER)) {
        found.push({
          open: pending.open,
          start: pending.start,
          end: events.at[next0]!,
          close: events.after[next0]!,
        })
        next = next0 + 1
      } else closeUnended(text, pending, found)
      pending = null
    }
    pending = pairWithin(text, events, next, found)
    if (pending && standsFree(text, pending)) pending = null
    if (pending) pending.end = paragraph.end
    if (events.at.length === 0) findSingles(text, start, paragraph.end, found)
  }
  if (pending) closeUnended(text, pending, found)
  return found
}

/** A lone mark with blanks on both sides is a slip, unless something announces it. */
const standsFree = (text: string, { open, start }: Pending): boolean =>
  /\s/.test(text[start] ?? ' ') && !isAnnounced(text, open)

const ANNOUNCED = /[,:]\s?$/

const isAnnounced = (text: string, open: number) => ANNOUNCED.test(text.slice(Math.max(0, open - 2), open))

const LAST_WORD = /(?<![a-z])([a-z]+)[,:]$/i
const LONGEST_WORD = 20
const MOSTLY = 5
/** Does a word that readily reports, with a comma or colon, stand right before the mark? */
function followsCue(text: string, open: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, open - LONGEST_WORD), open))?.[1]
  return word !== undefined && rateOf(CUE_RATES.byForm, hashForm(word, 0, word.length)) >= MOSTLY
}

/** A forgotten closing mark: what a comma or colon announces runs to the end of its paragraph. */
function closeUnended(text: string, { open, start, end }: Pending, found: QuotedSpan[]): void {
  if (isAnnounced(text, open)) found.push({ open, start, end, close: end })
}

interface Pending {
  open: number
  start: number
  end: number
}

/** Pairs the events of one paragraph from `from` on; gives back an opening mark that stays open. */
function pairWithin(
  text: string,
  { at, after, role }: MarkEvents,
  from: number,
  found: QuotedSpan[],
): Pending | null {
  let open = -1
  for (let i = from; i < at.length; i++) {
    if (open < 0) {
      // `said," We sail.”`: a slip of spacing, shown by the second closing mark
      const slipped = role[i + 1] === CLOSES && followsCue(text, at[i]!)
      if (role[i] !== CLOSES || slipped) open = i
      continue
    }
    if (role[i] === OPENS) {
      // two openings: the inner one is nested where two closings follow, else the outer one is a stray
      if (role[i + 1] === CLOSES && role[i + 2] === CLOSES) i++
      else open = i
      continue
    }
    if (at[i]! > after[open]!)
      found.push({ open: at[open]!, start: after[open]!, end: at[i]!, close: after[i]! })
    open = -1
  }
  return open < 0 ? null : { open: at[open]!, start: after[open]!, end: 0 }
}

function firstInk(text: string, { start, end }: Span): number {
  let at = start
  while (at < end && /\s/.test(text[at]!)) at++
  return at
}
