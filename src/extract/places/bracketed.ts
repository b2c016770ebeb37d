import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUp } from '../../gazetteer/known.ts'
import type { Span } from '../../model/span.ts'

/** Words before a bracket that may be the name of a place. Longer names are found whole by the recogniser. */
const LONGEST = 3

/** The town before a bracketed state inside a name: `Oak Hills` of `Mercy Oak Hills (Calif.) Medical Center`, the bracket left out. */
export function findBracketed(text: string, { start, end }: Span, gazetteer: Gazetteer): Span | null {
  const bracket = text.slice(start, end).indexOf(' (')
  if (bracket < 0) return null
  const before = [...text.slice(start, start + bracket).matchAll(/[^\s]+/g)].slice(-LONGEST)
  for (const word of before) {
    const span = { start: start + word.index, end: start + bracket }
    if (lookUp(gazetteer, text.slice(span.start, span.end))) return span
  }
  return null
}
