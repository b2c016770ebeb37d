import type { Kind } from '../model/kind.ts'
import type { Columns } from './fields.ts'

/**
 * What a reader need not say of a row that is added: the marks of a quote tell its type, a number is meant exactly, and a date
 * is what its value says. `start` and `end` are UTF-16 units.
 */
export function impliedColumns(
  text: string,
  kind: Kind,
  [start, end]: readonly [number, number],
  { value = null }: Columns,
): Columns {
  if (kind === 'numbers') return { comparator: '=' }
  if (kind === 'dates') return { expression: value, basis: 'explicit' }
  if (kind !== 'quotes') return {}
  const hasMarks = MARK.test(text.slice(start, end))
  const isInMarks = MARK.test(text.charAt(start - 1))
  const type = hasMarks ? 'mixed' : isInMarks ? 'direct' : 'indirect'
  return { type, act: 'say', speaker_kind: 'unknown' }
}

/** Quotation marks; what is marked off by an apostrophe may be a name. */
const MARK = /["“”„«»]/
