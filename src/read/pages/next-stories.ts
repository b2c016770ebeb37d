import { blocksOf } from './blocks.ts'
import { type DomDocument, type DomElement, ELEMENT } from './dom.ts'
import { proseIn } from './prose.ts'
import { foldTitle } from './titles.ts'

/** Words of the shortest heading of a story; those of its parts are mostly shorter. */
const FEWEST_WORDS = 4
/** Letters and digits by which a heading is known. */
const KNOWN = 8
/** Headings from which a page is something else, or hostile. */
const MOST = 50
const ARTICLES = 'article, [itemprop~="articleBody"]'

/**
 * Takes out of an endless page that marks up no articles the stories behind or before its own: boxes beside each other of one name, each with
 * a heading of the first rank that is a headline, and a text.
 */
export function removeNextStories(document: DomDocument, titles: readonly (string | null)[]): void {
  const all = [...document.querySelectorAll('h1')]
  if (all.length < 2 || all.length > MOST) return
  const called = titles.map(title => foldTitle(title ?? '')).filter(title => title.length >= KNOWN)
  const boxes = new Map<string, DomElement[]>()
  for (const heading of all) {
    const box = boxOf(heading)
    if (box === null) continue
    const name = `${box.nodeName} ${box.getAttribute('class')}`
    const known = boxes.get(name)
    if (known) known.push(heading)
    else boxes.set(name, [heading])
  }
  for (const headings of boxes.values()) {
    const own = headings.find(heading => {
      const folded = foldTitle(heading.textContent ?? '')
      return (
        folded.length >= KNOWN && called.some(title => title.startsWith(folded) || folded.startsWith(title))
      )
    })
    if (own === undefined) continue
    const parent = boxOf(own)!.parentNode
    for (const heading of headings) {
      const box = boxOf(heading)!
      if (heading !== own && box.parentNode === parent) box.remove()
    }
  }
}

/** The outermost box with a class that holds a headline and its text and stands beside another of its name; null where none does. */
function boxOf(heading: DomElement): DomElement | null {
  if (heading.closest?.(ARTICLES)) return null
  if ((heading.textContent ?? '').trim().split(/\s+/).length < FEWEST_WORDS) return null
  let found: DomElement | null = null
  for (
    let node = heading.parentNode as DomElement | null;
    node !== null;
    node = node.parentNode as DomElement | null
  ) {
    if (node.nodeType !== ELEMENT || [...node.querySelectorAll('h1')].length > 1) break
    if (node.getAttribute('class')) found = node
  }
  return found !== null && proseIn(blocksOf(found)) > 0 ? found : null
}
