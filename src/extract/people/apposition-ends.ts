import { KIN_NOUNS } from '../../lexicon/person-words.ts'
import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'

/** A name that opens a line before a dash set apart: `Ann Lee - spokeswoman for Halden`, as in lists of who spoke. */
export function isLineTag({ text, tokens }: Analysis, { first }: EntitySpan, dash: number): boolean {
  const { start, end, count } = tokens
  const opens = first === 0 || text.slice(end[first - 1], start[first]).includes('\n')
  return opens && dash + 1 < count && end[dash - 1]! < start[dash]! && end[dash]! < start[dash + 1]!
}

/** `Ann Lee, wife indicted`: a relative without an owner is somebody else, whom a headline names beside. */
export const isAnother = ({ tokens, lower }: Analysis, from: number, role: Span): boolean =>
  role.start === tokens.start[from] && role.end === tokens.end[from] && KIN_NOUNS.has(lower(from))
