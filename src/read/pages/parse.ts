import { createRequire } from 'node:module'
import { FormatError } from '../format-error.ts'
import { completePage } from './complete-page.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { flatten } from './flatten.ts'
import { refuseNesting } from './nesting.ts'
import { openShadows } from './shadows.ts'

/** The tree of a page; throws a `FormatError` for one that nests too deep. No script runs and nothing is fetched. The parser is loaded when the first page is met. */
export function parsePage(html: string): DomDocument {
  const { parseHTML } = createRequire(import.meta.url)('linkedom') as {
    parseHTML(html: string): { document: DomDocument }
  }
  // browsers end a comment there, the parser does not, and would take the rest of the page for one
  const given = html.replaceAll('--!>', '-->')
  refuseNesting(given)
  const document = treeOf(() => parseHTML(given))
  completePage(document)
  openShadows(document)
  flatten(document)
  return document
}

/** The parser hands on the names of a class all at once: some hundred thousand overflow the stack. */
function treeOf(parse: () => { document: DomDocument }): DomDocument {
  try {
    return parse().document
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new FormatError('UNSAFE', 'has an element with more classes than can be read')
  }
}

/** What Mozilla's reader view takes for the article of a page: its element, or null. It changes the tree. */
export function articleOf(document: DomDocument): DomElement | null {
  const { Readability } = createRequire(import.meta.url)('@mozilla/readability') as {
    Readability: new (document: DomDocument, options: object) => { parse(): { content: DomElement } | null }
  }
  const options = { serializer: (element: DomElement) => element, charThreshold: 250, keepClasses: true }
  return new Readability(document, options).parse()?.content ?? null
}
