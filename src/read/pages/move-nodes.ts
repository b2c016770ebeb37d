import type { DomElement, DomNode } from './dom.ts'

/** Nodes that are moved at once: a call with some hundred thousand arguments overflows the stack. */
const AT_ONCE = 1000

export function appendAll(parent: DomElement, nodes: readonly DomNode[]): void {
  for (let from = 0; from < nodes.length; from += AT_ONCE) parent.append(...nodes.slice(from, from + AT_ONCE))
}

export function prependAll(parent: DomElement, nodes: readonly DomNode[]): void {
  eachFromEnd(nodes, some => parent.prepend(...some))
}

export function moveBehind(element: DomElement, nodes: readonly DomNode[]): void {
  eachFromEnd(nodes, some => element.after(...some))
}

function eachFromEnd(nodes: readonly DomNode[], move: (some: readonly DomNode[]) => void): void {
  for (let end = nodes.length; end > 0; end -= AT_ONCE) move(nodes.slice(Math.max(0, end - AT_ONCE), end))
}
