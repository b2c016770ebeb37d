import { CLOSES, type MarkEvents } from './mark-events.ts'
import type { Pending } from './unended.ts'

/** `LENA MOSS: `, in capitals, behind the mark that opens a paragraph */
const LABEL = /^["“](?:\p{Lu}[\p{Lu}'’.-]+\s?){1,3}:\s/u
/** UTF-16 units of the longest label with its mark. */
const LONGEST_LABEL = 60

/** Does the first mark open the paragraph and find none that closes it? */
const isUnclosed = (start: number, { at, role }: MarkEvents): boolean => at[0] === start && role[1] !== CLOSES

/**
 * `"MOSS: We sail.`, and the paragraphs of the same extract behind it, each with a mark: the marks show that a transcript is
 * quoted, and no more. `before`: is the paragraph before one of them?
 */
export function isFramed(
  text: string,
  start: number,
  end: number,
  before: boolean,
  events: MarkEvents,
): boolean {
  if (!isUnclosed(start, events)) return false
  return before || LABEL.test(text.slice(start, Math.min(end, start + LONGEST_LABEL)))
}

const STRAIGHT = '"'
/** `"She was anxious.`, then `“I am fine,” she said.`: a curly pair that opens the next paragraph goes on with no straight mark. */
export const isOtherShape = (text: string, { open }: Pending, { at, role }: MarkEvents): boolean =>
  text[open] === STRAIGHT && text[at[0]!] === '“' && role[1] === CLOSES
