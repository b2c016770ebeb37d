import { recordDay } from '../../days/record-day.ts'
import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts'
import { isParagraph } from './prose.ts'

/** Marked up as the day on which the article appeared. */
const SURE_ELEMENTS = '[itemprop~="datePublished"], time[pubdate], time.entry-date, .published'
const DATED_ELEMENTS =
  '[itemprop~="datePublished"], time[pubdate], article time[datetime], header time[datetime], ' +
  '.byline time[datetime], .published time[datetime], time.entry-date, time.published, abbr.published, .dateline time, main time[datetime]'
/** Share of a page's text in front of which its date stands; below are those of other articles and of comments. */
const EARLY = 0.5
/** Share of a page's text from which an `article` element without a heading of the first rank is its article and no card of another. */
const MAIN = 0.3
const NO_TEXT = new Set(['script', 'style', 'template', 'noscript'])

/** A date that the article of a page shows and marks up; null where it shows several days, as a live blog of two days does. */
export function shownDate(document: DomDocument): string | null {
  const around: Around = {
    line: remembered(lineOf),
    isProse: remembered(({ textContent }) => isParagraph(textContent ?? '')),
    isSiteHead: remembered(isSiteHead),
    holdsArticle: remembered(holdsArticle),
  }
  const dated = [...document.querySelectorAll(DATED_ELEMENTS)].flatMap(
    element => dateOf(element, around) ?? [],
  )
  if (dated.length === 0 || !document.body) return null
  const sure = dated.filter(({ element }) => element.matches?.(SURE_ELEMENTS))
  const ofArticle = sure.find(({ element }) => {
    const item = element.closest?.('[itemscope]')
    return item && around.holdsArticle(item)
  })
  if (ofArticle) return ofArticle.given
  const places = measure(document.body)
  let first: string | null = null
  for (const { element, given } of dated) {
    const place = places.of(element)
    if (place === undefined || place.isOther) continue
    if (element.matches?.(SURE_ELEMENTS)) return given
    if (first !== null && recordDay(first) !== recordDay(given)) return null
    if (place.share <= EARLY) first ??= given
  }
  return first
}

/** What is asked of the elements round a date, of each once: thousands of dates may stand in one. */
interface Around {
  line(parent: DomNode): string
  isProse(paragraph: DomElement): boolean
  isSiteHead(head: DomElement): boolean
  holdsArticle(item: DomElement): boolean
}

function remembered<Node, Answer>(ask: (node: Node) => Answer): (node: Node) => Answer {
  const answers = new Map<Node, Answer>()
  return node => {
    const known = answers.get(node)
    if (known !== undefined) return known
    const answer = ask(node)
    answers.set(node, answer)
    return answer
  }
}

/** The item of microdata that has the text of the article, where others have a headline alone. */
const holdsArticle = (item: DomElement): boolean =>
  item.querySelector('[itemprop~="articleBody"], h1') !== null

function dateOf(element: DomElement, around: Around): { element: DomElement; given: string } | null {
  if (CHANGED.test(`${element.getAttribute('class')} ${element.getAttribute('itemprop')}`)) return null
  if (element.closest?.('aside, nav, footer, li') || saysChanged(element, around)) return null
  if (isInProse(element, around) || isOfSite(element, around)) return null
  // Blogger shows the time of day and puts the day into the title
  const given = ['datetime', 'content', 'title'].map(name => element.getAttribute(name)).find(Boolean)
  const plain = (given ?? element.textContent)?.replace(/\s+/g, ' ').trim()
  return plain && recordDay(plain) !== null ? { element, given: plain } : null
}

/** The words of a date, or those in front of it on a short line, say that the article was changed then. */
function saysChanged({ textContent, parentNode }: DomElement, around: Around): boolean {
  const own = textContent?.trim() ?? ''
  if (CHANGED.test(own)) return true
  if (own === '' || parentNode === null) return false
  const line = around.line(parentNode)
  const before = line.slice(0, Math.max(0, line.indexOf(own)))
  return CHANGED.test(before) && !/publ|post/i.test(before)
}

/** `The hearing is on <time>20 June</time>.` is no day on which anything appeared. */
function isInProse(element: DomElement, around: Around): boolean {
  const paragraph = element.matches?.(SURE_ELEMENTS) ? null : element.closest?.('p, td, dd, blockquote')
  return Boolean(paragraph && around.isProse(paragraph))
}

/** The head of a site shows what day it is today. */
function isOfSite(element: DomElement, around: Around): boolean {
  const head = element.closest?.('header')
  return Boolean(head && around.isSiteHead(head))
}

function isSiteHead(head: DomElement): boolean {
  if (head.closest?.('article, main') || head.querySelector('h1')) return false
  return head.querySelector('nav') !== null || head.querySelector('h2, h3') === null
}

/** The text of what holds a date, empty where that is long. */
function lineOf(parent: DomNode): string {
  const line = parent.textContent?.trim() ?? ''
  return line.length > LONGEST_LINE ? '' : line
}
const CHANGED = /modif|updat|amend|edited|revis/i
const LONGEST_LINE = 120

interface Places {
  /** how much of the page's text stands before an element, and whether it belongs to another article than the page's */
  of(element: DomNode): { readonly share: number; readonly isOther: boolean } | undefined
}

/** Walks through a page once, counting what text stands before each element and in each `article`. */
function measure(body: DomElement): Places {
  const before = new Map<DomNode, { at: number; article: DomNode | null }>()
  const own = new Map<DomNode, number>()
  const headed = new Set<DomNode>()
  let length = 0
  const walk = (node: DomNode, article: DomNode | null): void => {
    if (node.nodeType === TEXT) {
      const added = (node.textContent ?? '').trim().length
      length += added
      if (article) own.set(article, (own.get(article) ?? 0) + added)
      return
    }
    const name = node.nodeName.toLowerCase()
    if (node.nodeType !== ELEMENT || NO_TEXT.has(name)) return
    const inside = name === 'article' ? node : article
    before.set(node, { at: length, article: inside })
    if (name === 'h1' && inside) headed.add(inside)
    for (const child of node.childNodes) walk(child, inside)
  }
  walk(body, null)
  let main: DomNode | null = null
  for (const [article, size] of own)
    if (size >= length * MAIN && size > (main === null ? 0 : own.get(main)!)) main = article
  return {
    of: element => {
      const place = before.get(element)
      if (place === undefined) return undefined
      const isOther = place.article !== null && place.article !== main && !headed.has(place.article)
      return { share: place.at / Math.max(1, length), isOther }
    },
  }
}
