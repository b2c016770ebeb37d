import type { Document } from '../../model/document.ts'
import type { Quote } from './speaker-context.ts'

/** `19-year-old` */
export const AGED = /^\d{1,3}-year-old$/
const AGE = /^\d{1,3}-year-old /
const PARENT = /(?:mother|father)$/
const OF_CHILDREN = /^[ -]of[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|\d)/
/** UTF-16 units of ` of seven`. */
const LONGEST_OF_CHILDREN = 10

/** `the 44-year-old farmer`, `the mother of two`: more than a role, said of somebody who was told of. */
export function tellsWho({ words, head }: Quote, text: string): boolean {
  if (AGED.test(words) || AGE.test(words)) return true
  return (
    head !== null &&
    PARENT.test(words) &&
    OF_CHILDREN.test(text.slice(head.end, head.end + LONGEST_OF_CHILDREN))
  )
}

/**
 * `The film star Ida Roe said …. The 40-year-old actress said`: another word for whoever spoke last in the paragraph, where no
 * actress was told of yet.
 */
export function isNewNoun(previous: Quote, quote: Quote, { text, paragraphs }: Document): boolean {
  if (previous.paragraph !== quote.paragraph || !AGE.test(quote.words)) return false
  const noun = quote.words.slice(quote.words.lastIndexOf(' ') + 1)
  const start = paragraphs[Math.max(0, quote.paragraph - 1)]?.start ?? 0
  return !text.slice(start, quote.head?.start).toLowerCase().includes(noun)
}
