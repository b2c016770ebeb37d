/** What is used of a node of a page. The names are those of the DOM. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
  readonly nextSibling: DomNode | null
}
export interface DomElement extends DomNode {
  readonly parentNode: DomNode | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  removeAttribute(name: string): void
  querySelectorAll(selector: string): Iterable<DomElement>
  querySelector(selector: string): DomElement | null
  closest?(selector: string): DomElement | null
  matches?(selector: string): boolean
  after(...nodes: DomNode[]): void
  append(...nodes: DomNode[]): void
  prepend(...nodes: DomNode[]): void
  remove(): void
}
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
  createElement(name: string): DomElement
}

export const ELEMENT = 1
export const TEXT = 3
