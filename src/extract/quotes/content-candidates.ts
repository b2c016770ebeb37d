import { XPOS } from '../../model/tags.ts'
import { type Frame, isInner } from './frame.ts'
import { isPunctuation, type Reading } from './reading.ts'

/** May a content start with token `i`? Never inside a quotation that the cue stands outside of, unless it takes it from its first word. */
export function maySpanStart(r: Reading, frame: Frame, i: number): boolean {
  if (!isInner(r, i)) return !isPunctuation(r, i)
  const stretch = r.stretch[i]!
  if (stretch === r.stretch[frame.cue]) return !isPunctuation(r, i)
  return r.inner.first[stretch] === i
}

/** May a content end before token `end`? */
export function maySpanEnd(r: Reading, frame: Frame, end: number): boolean {
  const i = end - 1
  if (!isInner(r, i)) return !isPunctuation(r, i)
  const stretch = r.stretch[i]!
  if (r.inner.last[stretch] === end) return true
  return stretch === r.stretch[frame.cue] && !isPunctuation(r, i)
}

/** Tokens with which a content right of the cue may start, within reach. */
export function rightStarts(r: Reading, frame: Frame): number[] {
  const found: number[] = []
  for (let i = frame.cue + 1; i < frame.to; i++) if (maySpanStart(r, frame, i)) found.push(i)
  return found
}

export function rightEnds(r: Reading, frame: Frame, start: number): number[] {
  const found: number[] = []
  for (let end = start + 1; end <= frame.to; end++) if (maySpanEnd(r, frame, end)) found.push(end)
  return found
}

export function leftEnds(r: Reading, frame: Frame): number[] {
  const found: number[] = []
  for (let end = frame.cue; end > frame.from; end--) if (maySpanEnd(r, frame, end)) found.push(end)
  return found
}

export function leftStarts(r: Reading, frame: Frame, end: number): number[] {
  const found: number[] = []
  for (let i = end - 1; i >= frame.from; i--) {
    if (maySpanStart(r, frame, i) && (i === frame.from || !RELATIVES.has(r.xpos[i]!))) found.push(i)
  }
  return found
}

/** What is said before the cue never starts with `which` or `who` in the middle of a sentence. */
const RELATIVES = new Set([XPOS.indexOf('WDT'), XPOS.indexOf('WP$')])
