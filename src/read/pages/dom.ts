import { createRequire } from 'node:module'

/** What is used of a node of a page. The names are those of the DOM. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}
export interface DomElement extends DomNode {
  readonly parentNode: DomNode | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelectorAll(selector: string): Iterable<DomElement>
  querySelector(selector: string): DomElement | null
  closest?(selector: string): DomElement | null
  matches?(selector: string): boolean
  remove(): void
}
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
}

export const ELEMENT = 1
export const TEXT = 3

/** The tree of a page. No script runs and nothing is fetched. The parser is loaded when the first page is met. */
export function parsePage(html: string): DomDocument {
  const { parseHTML } = createRequire(import.meta.url)('linkedom') as {
    parseHTML(html: string): { document: DomDocument }
  }
  return parseHTML(html).document
}

/** What Mozilla's reader view takes for the article of a page: its element, or null. It changes the tree. */
export function articleOf(document: DomDocument): DomElement | null {
  const { Readability } = createRequire(import.meta.url)('@mozilla/readability') as {
    Readability: new (document: DomDocument, options: object) => { parse(): { content: DomElement } | null }
  }
  const options = { serializer: (element: DomElement) => element, charThreshold: 250, keepClasses: true }
  return new Readability(document, options).parse()?.content ?? null
}
