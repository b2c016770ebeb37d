import { blocksOf } from './blocks.ts'
import { type DomDocument, ELEMENT } from './dom.ts'
import { isItem } from './list-item.ts'
import { isProse, proseIn } from './prose.ts'

/** Items of a list of stories, and their share of what stands beside each other. */
const FEWEST = 3
const MOST_OF = 0.6
/** Characters of prose beside its items from which a page may have an article. */
const LEAST = 80

/** Whether a page has nothing but stories with their beginnings, each under a headline that leads to it: what a search found, a section. */
export function isListing(document: DomDocument): boolean {
  if (document.body === null) return false
  const parents = [document.body, ...document.querySelectorAll('ul, ol, div, section, main, tbody')]
  const listed = new Set<string>()
  for (const parent of parents) {
    const children = [...parent.childNodes].filter(({ nodeType }) => nodeType === ELEMENT)
    if (children.length < FEWEST) continue
    const filled = children.map(child => blocksOf(child)).filter(blocks => blocks.length > 0)
    const items = filled.filter(isItem)
    if (items.length < FEWEST || items.length < filled.length * MOST_OF) continue
    for (const { text } of items.flat()) listed.add(text)
  }
  if (listed.size === 0) return false
  const beside = blocksOf(document.body).filter(block => isProse(block) && !listed.has(block.text))
  return proseIn(beside) < LEAST
}
