import type { Span } from '../../model/span.ts'
import { CUE_RATES, OFTEN_REPORTS, rateOf } from './cue-rates.ts'
import { isFramed, isOtherShape } from './framed.ts'
import { hashForm } from './hash.ts'
import { CLOSES, EITHER, findMarks, type MarkEvents, OPENS } from './mark-events.ts'
import { outermost } from './outermost.ts'
import type { QuotedSpan } from './quoted-span.ts'
import { findSingles } from './single-marks.ts'
import { closeUnended, isAnnounced, type Pending } from './unended.ts'

/** Paragraphs without any mark over which an open quotation waits for its closing mark. */
const LONGEST_WAIT = 5

/**
 * Pairs the quotation marks of an article, outermost pairs only, in text order. Each paragraph is walked
 * alone, so that a stray mark costs its own paragraph at most; an opening mark that its paragraph never
 * closes runs on where a next paragraph opens with a mark, or closes without having opened one.
 */
export function findQuotedSpans(text: string, paragraphs: readonly Span[]): QuotedSpan[] {
  const found: QuotedSpan[] = []
  let pending: Pending | null = null
  let framed = false
  for (const paragraph of paragraphs) {
    const start = firstInk(text, paragraph)
    const events = findMarks(text, start, paragraph.end)
    let next = 0
    framed = isFramed(text, start, paragraph.end, framed, events)
    if (framed) {
      // each paragraph of an extract has a mark of its own, which closes nowhere
      pending = null
      pairWithin(text, events, 1, found)
      continue
    }
    if (pending && isOtherShape(text, pending, events)) pending = null
    if (events.at.length === 0) {
      findSingles(text, start, paragraph.end, found)
      if (pending && ++pending.waited > LONGEST_WAIT) pending = closeUnended(text, pending, found)
      continue
    }
    if (pending) {
      const resumes = events.at[0] === start && events.role[0] !== CLOSES
      const last = resumes ? 1 : 0
      if (resumes && events.at.length === 1 && pending.waited === 0) {
        pending.end = paragraph.end
        continue
      }
      const ends = events.role[last] === CLOSES || (resumes && events.role[last] === EITHER)
      const isOwn = resumes && pending.attributed && hasAttribution(text, events, last, paragraph.end)
      // behind unmarked paragraphs an opening mark opens another quotation
      if (resumes && pending.waited > 0) closeUnended(text, pending, found)
      else if (ends && !isOwn) {
        const { open } = pending
        const from = pending.start < pending.end ? pending.start : start
        found.push({ open, start: from, end: events.at[last]!, close: events.after[last]! })
        next = last + 1
      } else if (ends) found.push(toEnd(pending))
      else closeUnended(text, pending, found)
    }
    pending = pairWithin(text, events, next, found)
    if (!pending) continue
    pending.end = paragraph.end
    pending.attributed = pending.open > start
    if (standsFree(text, pending)) pending = null
  }
  if (pending) closeUnended(text, pending, found)
  return outermost(found)
}

const toEnd = ({ open, start, end }: Pending): QuotedSpan => ({ open, start, end, close: end })

/** `"…," he added` behind the closing mark: what ends here is an utterance of its own. */
const hasAttribution = (text: string, { at, after }: MarkEvents, index: number, end: number): boolean =>
  /[,?!]/.test(text[at[index]! - 1]!) && /\p{L}/u.test(text.slice(after[index]!, end))

/** A lone mark with blanks on both sides is a slip, unless something announces it or it ends its paragraph. */
const standsFree = (text: string, { open, start, end }: Pending): boolean =>
  start < end && /\s/.test(text[start] ?? ' ') && !isAnnounced(text, open)

const LAST_WORD = /(?<![a-z])([a-z]+)[,:]$/i
/** Characters before a mark in which its cue must begin. */
const LONGEST_WORD = 20
/** Does a word that readily reports, with a comma or colon, stand right before the mark? */
function followsCue(text: string, open: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, open - LONGEST_WORD), open))?.[1]
  return word !== undefined && rateOf(CUE_RATES.byForm, hashForm(word, 0, word.length)) >= OFTEN_REPORTS
}

const SENTENCE_BEFORE = /[.!?…]['’]?\s+$/

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
      // two openings: the inner one is nested where two closings follow
      if (role[i + 1] === CLOSES && role[i + 2] === CLOSES) {
        i++
        continue
      }
      // behind a sentence's end it opens the next of several paragraphs that were run together; else, and where it has another shape, the outer one is a stray
      const gap = SENTENCE_BEFORE.exec(text.slice(Math.max(after[open]!, at[i]! - 6), at[i]!))
      if (gap && text[at[i]!] === text[at[open]!] && !/\s/.test(text[after[open]!]!)) {
        const end = at[i]! - (gap[0].length - gap[0].trimEnd().length)
        found.push({ open: at[open]!, start: after[open]!, end, close: end })
      }
      open = i
      continue
    }
    if (at[i]! > after[open]!)
      found.push({ open: at[open]!, start: after[open]!, end: at[i]!, close: after[i]! })
    open = -1
  }
  if (open < 0) return null
  return { open: at[open]!, start: after[open]!, end: 0, attributed: false, waited: 0 }
}

function firstInk(text: string, { start, end }: Span): number {
  let at = start
  while (at < end && /\s/.test(text[at]!)) at++
  return at
}
