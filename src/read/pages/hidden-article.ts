import { blocksOf, isHidden } from './blocks.ts'
import type { DomDocument, DomElement, DomNode } from './dom.ts'
import { proseIn } from './prose.ts'

/** What hides an element, but for style sheets. */
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="none" i], [style*="hidden" i]'
/** What is shown when it is asked for, however much it says. */
const ASKED_FOR =
  'dialog, [role="dialog"], [aria-modal], [class*="modal" i], [class*="popup" i], [class*="overlay" i]'
const HOLDS = 'article, main, h1, [itemprop~="articleBody"]'

/**
 * Shows the article of a page that hides it: behind a dialog that was open, until a script has run, or all of it but the beginning. What is hidden is
 * the article where it has most of the paragraphs.
 */
export function showHiddenArticle(document: DomDocument): void {
  const hidden: ReadonlySet<DomNode> = new Set([...document.querySelectorAll(HIDDEN)].filter(isHidden))
  if (hidden.size === 0 || document.body === null) return
  const hasHeading = [...document.querySelectorAll('h1')].some(
    heading => !isIn(heading, hidden) && !heading.closest?.(ASKED_FOR),
  )
  const most = proseIn(blocksOf(document.body))
  for (const element of hidden as ReadonlySet<DomElement>) {
    if (element.closest?.(ASKED_FOR)) continue
    if (!element.closest?.(HOLDS) && (hasHeading || !element.querySelector(HOLDS))) continue
    const blocks = [...element.childNodes].flatMap(child => blocksOf(child))
    if (proseIn(blocks) > most) show(element)
  }
}

function isIn(element: DomElement, elements: ReadonlySet<DomNode>): boolean {
  for (let node: DomNode | null = element; node !== null; node = (node as DomElement).parentNode)
    if (elements.has(node)) return true
  return false
}

function show(element: DomElement): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name)
}
