import { INLINE_NODES, LINE_BREAKS, TEXT_BLOCKS, UNREAD_NODES } from '../../lexicon/rich-text-kinds.ts'

/** Fields of a node that hold further nodes, and those that hold its words. */
const INSIDE = [
  'content',
  'children',
  'content_elements',
  'items',
  'blocks',
  'root',
  'document',
  'data',
] as const
const WORDS = ['text', 'value', 'content'] as const
/** Nodes inside each other; a tree that goes deeper is no text. */
const DEEPEST = 100
/** By one of these a text that is JSON may be such a tree. */
const TREE = /"(?:type|nodeType|_type|ops)"/

type Node = Readonly<Record<string, unknown>>

/** The same for a tree that is written as JSON into a field of text. */
export function richTextIn(written: string): string | null {
  if (!/^\s{0,9}[[{]/.test(written) || !TREE.test(written)) return null
  try {
    return richText(JSON.parse(written))
  } catch {
    return null
  }
}

/**
 * The paragraphs of a text that an editor keeps as a tree of nodes, joined by blank lines: `{"type": "doc", "content": [{"type":
 * "paragraph", …}]}`. Null for everything else, and where it holds no words.
 */
export function richText(value: unknown): string | null {
  const nodes = Array.isArray(value) ? value : [value]
  if (!nodes.every(isNode)) return null
  if (nodes.length === 1 && Array.isArray(nodes[0]!.ops)) return textOfOperations(nodes[0]!.ops)
  if (!nodes.some(node => isBlock(node) || nodesIn(node).some(isBlock))) return null
  const paragraphs: string[] = []
  for (const node of nodes) if (!addParagraphs(node, paragraphs, DEEPEST)) return null
  return paragraphs.filter(text => text.trim() !== '').join('\n\n') || null
}

/** Adds the paragraphs of a node; false where it goes too deep. */
function addParagraphs(node: Node, paragraphs: string[], levels: number): boolean {
  if (levels === 0) return false
  if (UNREAD_NODES.has(kindOf(node))) return true
  let line = wordsOf(node) ?? ''
  const end = () => {
    paragraphs.push(line)
    line = ''
  }
  const inside = nodesIn(node)
  if (inside.length > 0 && !inside.every(isInline)) end()
  for (const one of inside) {
    if (isInline(one)) line += inlineText(one, levels)
    else {
      end()
      if (!addParagraphs(one, paragraphs, levels - 1)) return false
    }
  }
  end()
  return true
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `bullet_list`, `bulletList` and `bullet-list` are one kind. */
function kindOf({ type, nodeType, _type }: Node): string {
  const kind = type ?? nodeType ?? _type
  return typeof kind === 'string' ? kind.toLowerCase().replace(/[^a-z0-9]/g, '') : ''
}

const isBlock = (node: Node) =>
  TEXT_BLOCKS.has(kindOf(node)) && (wordsOf(node) !== null || nodesIn(node).length > 0)

/** A part of the paragraph around it. */
function isInline(node: Node): boolean {
  const kind = kindOf(node)
  if (INLINE_NODES.has(kind) || LINE_BREAKS.has(kind)) return true
  const isLeaf = typeof node.text === 'string' || typeof node.value === 'string'
  return isLeaf && (kind === 'text' || !TEXT_BLOCKS.has(kind))
}

function inlineText(node: Node, levels: number): string {
  if (LINE_BREAKS.has(kindOf(node))) return '\n'
  const words = wordsOf(node)
  if (words !== null || levels === 0) return words ?? ''
  return nodesIn(node)
    .map(leaf => inlineText(leaf, levels - 1))
    .join('')
}

const wordsOf = (node: Node): string | null =>
  WORDS.map(name => node[name]).find((words): words is string => typeof words === 'string') ?? null

/** Nodes inside a node; words in a list of items are such nodes too. */
function nodesIn(node: Node): readonly Node[] {
  return INSIDE.flatMap(name => {
    const inside = node[name]
    if (!Array.isArray(inside)) return isNode(inside) ? [inside] : []
    return inside.map(one => (typeof one === 'string' ? { type: 'text', content: one } : one)).filter(isNode)
  })
}

/** Quill's: what is inserted, one after another, a line feed at the end of each paragraph. */
function textOfOperations(operations: readonly unknown[]): string | null {
  const inserted = operations.map(one => (isNode(one) && typeof one.insert === 'string' ? one.insert : ''))
  return inserted.join('').trim().replace(/\n+/g, '\n\n') || null
}
