import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts'
import { appendAll, prependAll } from './move-nodes.ts'

/** What may stand in a page's head: the first thing that is none of these ends a head whose tags are left out. */
const IN_HEAD = new Set(['title', 'meta', 'link', 'script', 'noscript', 'style', 'base', 'template'])
const nameOf = ({ nodeName }: DomNode) => nodeName.toLowerCase()

/**
 * Gives a page the tags that HTML lets its writer leave out: `html`, the end of `head`, and `body`. The parser does not,
 * and then all that stands outside them, or in a head that never ends, is lost.
 */
export function completePage(document: DomDocument): void {
  const root = document.documentElement
  const html = root && nameOf(root) === 'html' ? root : document.createElement('html')
  const loose = [...document.childNodes].filter(node => node !== html && isContent(node))
  const inside = [...html.childNodes]
  const opened = inside.findIndex(node => nameOf(node) === 'body')
  if (loose.length === 0 && opened >= 0 && !inside.slice(opened + 1).some(isContent)) return
  const named = (name: string) =>
    (inside.find(node => nameOf(node) === name) as DomElement | undefined) ?? document.createElement(name)
  const head = named('head')
  const body = named('body')
  const nodes = [...inside, ...loose].flatMap(node => (node === head ? [head, ...straysOf(head)] : node))
  const at = nodes.indexOf(body)
  const before = nodes.slice(0, Math.max(at, 0)).filter(node => node !== head && isContent(node))
  const after = nodes.slice(at + 1).filter(node => node !== head && isContent(node))
  const all = at < 0 ? after : before
  const firstOfBody = all.findIndex(node => !IN_HEAD.has(nameOf(node)))
  const ofHead = firstOfBody < 0 ? all : all.slice(0, firstOfBody)
  const first = all.slice(ofHead.length)
  appendAll(head, ofHead)
  prependAll(body, first)
  if (at >= 0) appendAll(body, after)
  html.append(head, body)
  if (html !== root) document.append(html)
}

/** What a head without an end tag has taken in of the body. */
function straysOf(head: DomElement): DomNode[] {
  const nodes = [...head.childNodes]
  const first = nodes.findIndex(node => isContent(node) && !IN_HEAD.has(nameOf(node)))
  return first < 0 ? [] : nodes.slice(first)
}

/** Neither a comment nor a document type nor blanks between tags. */
const isContent = (node: DomNode) =>
  node.nodeType === ELEMENT || (node.nodeType === TEXT && (node.textContent ?? '').trim() !== '')
