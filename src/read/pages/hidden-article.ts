import { blocksOf, isHidden } from './blocks.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { proseIn } from './prose.ts'

/** What hides an element, but for style sheets. */
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="none" i], [style*="hidden" i]'
const HOLDS = 'article, main, h1, [itemprop~="articleBody"]'

/**
 * Shows the article of a page that hides it: behind a dialog that was open, until a script has run, or all of it but the beginning. What is hidden is
 * the article where it has most of the paragraphs.
 */
export function showHiddenArticle(document: DomDocument): void {
  const hidden = [...document.querySelectorAll(HIDDEN)].filter(isHidden)
  if (hidden.length === 0 || document.body === null) return
  const most = proseIn(blocksOf(document.body))
  for (const element of hidden) {
    if (!element.querySelector(HOLDS) && !element.closest?.(HOLDS)) continue
    const blocks = [...element.childNodes].flatMap(child => blocksOf(child))
    if (proseIn(blocks) > most) show(element)
  }
}

function show(element: DomElement): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name)
}
