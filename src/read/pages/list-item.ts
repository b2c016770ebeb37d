import type { Block } from './blocks.ts'
import { isLinks } from './prose.ts'

/** Characters of the shortest headline, and of the longest item. */
const HEADLINE = 20
const LONGEST_ITEM = 1200

/** A link that is a headline, and a text. */
export function isItem([first, ...more]: readonly Block[]): boolean {
  if (first === undefined || !isLinks(first) || first.text.length < HEADLINE) return false
  const length = more.reduce((sum, { text }) => sum + text.length, 0)
  return more.some(block => !isLinks(block)) && length <= LONGEST_ITEM
}
