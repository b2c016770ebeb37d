import { BEFORE_RAISED, BEHIND_RAISED, raised } from '../../text/raised.ts'
import { type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts'

/** A paragraph, heading or item of a page. */
export interface Block {
  readonly text: string
  /** share of its characters that are links */
  readonly linked: number
  readonly heading: boolean
  /** a heading of the first rank */
  readonly top: boolean
  /** words stand behind its last link */
  readonly goesOn: boolean
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol option p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)
/** Elements whose text is no prose of the page, or that its author has struck out. */
const UNSEEN = new Set(
  'del s strike script style noscript noframes template iframe object svg math button select textarea input figcaption head title amp-ad'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
/** Ends a cell of a table until its row is whole; then a tab does. */
const CELL_END = '\u001f'
const CELL_ENDS = / ?\u001f ?/g
const HEADING = /^h[1-6]$/
const WORDS = /\p{L}{2}/u
/** Blanks that a browser shows as one; a no-break space stays, as readers of the text see it. */
const BLANKS = /[\t\n\f\r ]+/g

/** Ends a paragraph of text that is shown as it was typed. */
const BLANK_LINE = /\n[\t\r ]{0,100}\n/

/** The text below an element, cut where a browser starts a new line. */
export function blocksOf(root: DomNode): Block[] {
  const blocks: Block[] = []
  let text = ''
  /** its end: to look at that of a long text takes as long as to write it anew */
  let tail = ''
  let linked = 0
  let heading = false
  let top = false
  let goesOn = true
  const flush = () => {
    const plain = text.replace(BLANKS, ' ').replace(CELL_ENDS, '\t').trim()
    if (plain !== '')
      blocks.push({ text: plain, linked: Math.min(1, linked / plain.length), heading, top, goesOn })
    text = tail = ''
    linked = 0
    goesOn = true
  }
  const add = (content: string) => {
    text += content
    tail = (tail + content.slice(-BEFORE_RAISED)).slice(-BEFORE_RAISED)
  }
  const write = (content: string, inLink: boolean) => {
    add(content)
    if (inLink) linked += content.replace(BLANKS, ' ').trim().length
    if (inLink || !goesOn) goesOn = !inLink && WORDS.test(content)
  }
  let isAsTyped = false
  const walk = (node: DomNode, inLink: boolean): void => {
    if (node.nodeType === TEXT) {
      const [first, ...paragraphs] = isAsTyped
        ? (node.textContent ?? '').split(BLANK_LINE)
        : [node.textContent ?? '']
      write(first!, inLink)
      for (const paragraph of paragraphs) {
        flush()
        write(paragraph, inLink)
      }
      return
    }
    if (node.nodeType !== ELEMENT) {
      if (node.nodeType !== COMMENT) for (const child of node.childNodes) walk(child, inLink)
      return
    }
    const name = node.nodeName.toLowerCase()
    if (UNSEEN.has(name) || isHidden(node as DomElement)) return
    const written = name === 'sup' ? (node.textContent ?? '').trim() : ''
    const note = written === '' ? null : raised(written, tail, textBehind(node))
    if (note !== null) {
      add(note)
      return
    }
    const isBlock = BLOCKS.has(name) || (CELLS.has(name) && isLaidOut(node)) || isInTime(node as DomElement)
    if (isBlock) flush()
    const outer = [heading, top] as const
    if (HEADING.test(name)) [heading, top] = [true, name === 'h1']
    const before = isAsTyped
    if (name === 'pre') isAsTyped = true
    const [opens, closes] = name === 'q' ? marksOf(node.textContent ?? '') : NO_MARKS
    if (opens !== '') write(opens, inLink)
    for (const child of node.childNodes) walk(child, inLink || name === 'a')
    if (closes !== '') write(closes, inLink)
    isAsTyped = before
    if (CELLS.has(name) && !isBlock) add(CELL_END)
    if (isBlock) flush()
    ;[heading, top] = outer
  }
  walk(root, false)
  flush()
  return blocks
}

/** Pages show the parts of a time beside each other, with no blank between them: a day, an hour, how long ago it was changed. */
function isInTime({ parentNode }: DomElement): boolean {
  if (parentNode?.nodeName.toLowerCase() !== 'time') return false
  const parts = [...parentNode.childNodes].filter(({ textContent }) => textContent?.trim())
  return parts.length > 1 && parts.every(({ nodeType }) => nodeType === ELEMENT)
}

const NO_MARKS = ['', ''] as const
/** What a browser puts round a quotation that is marked up as one; some pages write marks into it, and have style sheets show no others. */
const marksOf = (quotation: string) => (/^\s{0,100}["“‘']/.test(quotation) ? NO_MARKS : (['“', '”'] as const))

/** The first characters behind a node, in what stands right beside it: as many nodes at the most, for there may be thousands without text. */
function textBehind(node: DomNode): string {
  let text = ''
  let next = node.nextSibling
  for (let left = BEHIND_RAISED; next !== null && left > 0 && text.length < BEHIND_RAISED; left--) {
    text += (next.textContent ?? '').slice(0, BEHIND_RAISED)
    next = next.nextSibling
  }
  return text
}

const COMMENT = 8

/** A cell with paragraphs or many lines, as pages had columns that were tables: what stands in the one beside it is no part of its line. */
function isLaidOut(cell: DomNode): boolean {
  let lines = 0
  for (const child of cell.childNodes) {
    if (child.nodeType !== ELEMENT) continue
    const name = child.nodeName.toLowerCase()
    if (name === 'br') lines++
    else if (BLOCKS.has(name) || (HOLDERS.has(name) && isLaidOut(child))) return true
    if (lines === MANY_LINES) return true
  }
  return false
}
/** Elements in which pages put all of a cell. */
const HOLDERS = new Set(['font', 'span', 'b', 'strong'])
const MANY_LINES = 4

/** Whether a browser shows nothing of an element. */
export function isHidden(element: DomElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  )
}
