import { type DomDocument, type DomElement, ELEMENT } from './dom.ts'

/** Elements inside each other that a page may have. Few pages have forty, and browsers stop at 512; reader view takes time for each. */
const DEEPEST = 100

/**
 * Moves elements that stand deeper than any page needs up beside their ancestor at the limit, in order, as browsers do:
 * a few kilobytes of open tags would keep reader view busy for minutes.
 */
export function flatten(document: DomDocument): void {
  const stack: (readonly [element: DomElement, depth: number])[] = childrenOf(document).map(child => [
    child,
    1,
  ])
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [element, depth] = top
    if (depth < DEEPEST) for (const child of childrenOf(element)) stack.push([child, depth + 1])
    else element.after(...descendantsOf(element))
  }
}

const childrenOf = (parent: DomElement): DomElement[] =>
  [...parent.childNodes].filter((node): node is DomElement => node.nodeType === ELEMENT)

/** In the order of the page. */
function descendantsOf(root: DomElement): DomElement[] {
  const found: DomElement[] = []
  const stack = childrenOf(root).reverse()
  for (let element = stack.pop(); element; element = stack.pop()) {
    found.push(element)
    stack.push(...childrenOf(element).reverse())
  }
  return found
}
