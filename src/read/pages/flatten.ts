import { type DomDocument, type DomElement, ELEMENT } from './dom.ts'
import { moveBehind } from './move-nodes.ts'

/**
 * Elements inside each other that a page may have. Few pages have forty, and browsers stop at 512; reader view takes time for each
 * pair of an element and one around it. A page with more such pairs than the longest of real ones may have forty.
 */
const DEEPEST = 100
const DEEPEST_OF_MANY = 40
const MANY_PAIRS = 300_000

/**
 * Moves elements that stand deeper than any page needs up beside their ancestor at the limit, in order, as browsers do:
 * a few kilobytes of open tags would keep reader view busy for minutes.
 */
export function flatten(document: DomDocument): void {
  const deepest = countPairs(document) > MANY_PAIRS ? DEEPEST_OF_MANY : DEEPEST
  for (const [element, depth] of walk(document, deepest))
    if (depth === deepest) moveBehind(element, descendantsOf(element))
}

/** As far as they stand within the limit. */
function countPairs(document: DomDocument): number {
  let pairs = 0
  for (const [, depth] of walk(document, DEEPEST)) pairs += depth
  return pairs
}

/** Elements with their depths, none below `deepest`. */
function* walk(document: DomDocument, deepest: number): Generator<readonly [DomElement, number]> {
  const stack: (readonly [element: DomElement, depth: number])[] = childrenOf(document).map(child => [
    child,
    1,
  ])
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [element, depth] = top
    if (depth < deepest) for (const child of childrenOf(element)) stack.push([child, depth + 1])
    yield top
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
    for (const child of childrenOf(element).reverse()) stack.push(child)
  }
  return found
}
