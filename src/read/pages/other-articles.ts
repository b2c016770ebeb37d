import { blocksOf } from './blocks.ts'
import { type DomDocument, type DomElement, ELEMENT } from './dom.ts'
import { isItem } from './list-item.ts'
import { removeNextStories } from './next-stories.ts'
import { isProse, proseIn } from './prose.ts'
import { foldTitle } from './titles.ts'

/** Items of a list of other articles, of those with a name of element; and its share of all children with text. */
const FEWEST = 3
const MOST_OF = 0.6
/** Letters and digits by which a heading is known. */
const KNOWN = 8
/** Paragraphs and characters of an article without an `article` element beside which lists of others are none of it. */
const PARAGRAPHS = 2
const LEAST = 200
const HOLDS = 'article, [itemprop~="articleBody"], .hentry, .h-entry'

/** What a page says of its article. */
export interface OwnArticle {
  /** the surest first */
  readonly titles: readonly (string | null)[]
  readonly url: string | null
  /** its entries may lead to stories about them */
  readonly isLive: boolean
  /** it says that it is an article, and no list of them */
  readonly isSure: boolean
}

/** Takes out of a page the articles beside its own: those that an endless page has loaded behind it, and lists of others with their beginnings. */
export function removeOtherArticles(document: DomDocument, own: OwnArticle): void {
  removeWhole(document, own)
  removeNextStories(document, own.titles)
  removeLists(document, own.isSure)
}

/** Articles with a heading of the first rank, or one that leads elsewhere, beside the one that is called like the page. */
function removeWhole(document: DomDocument, { titles, url, isLive }: OwnArticle): void {
  const articles = [...document.querySelectorAll('article')]
  if (articles.length < 2) return
  const headings = new Map(
    articles.flatMap(article => {
      const heading = article.querySelector('h1')
      return heading === null ? [] : [[article, foldTitle(heading.textContent ?? '')]]
    }),
  )
  const called = titles.flatMap(title => foldTitle(title ?? '') || [])
  const [main] = called.flatMap(
    title => articles.find(article => isCalled(headings.get(article), title)) ?? [],
  )
  if (main === undefined) return
  const around = new Set(ancestorsOf(main))
  const linked = articles.map(article => [article, targetOf(article)] as const)
  const times = new Map<string, number>()
  for (const [, target] of linked) if (target !== null) times.set(target, (times.get(target) ?? 0) + 1)
  const here = url === null ? null : pathOf(url)
  for (const [article, target] of linked) {
    if (article === main || around.has(article)) continue
    const isInside = article.parentNode !== null && ancestorsOf(article).includes(main)
    // entries of a live blog lead to places in it
    const leads = !isLive && target !== null && target !== here && times.get(target) === 1
    if (leads || (!isInside && headings.has(article))) article.remove()
  }
}

const isCalled = (heading: string | undefined, title: string) =>
  heading !== undefined && heading.length >= KNOWN && (title.startsWith(heading) || heading.startsWith(title))

function ancestorsOf(element: DomElement): readonly unknown[] {
  const found: unknown[] = []
  for (let node = element.parentNode; node !== null; node = (node as DomElement).parentNode) found.push(node)
  return found
}

/** How endless pages note the address of each of their articles, for the line of addresses to change with it. */
const ADDRESSES = [
  'url',
  'href',
  'permalink',
  'article-url',
  'post-url',
  'page-url',
  'share-url',
  'canonical-url',
  'canonical',
].map(name => `data-${name}`)

/** Where the heading of an article leads, or its own address; null where it leads nowhere else. */
function targetOf(article: DomElement): string | null {
  const heading = article.querySelector('h2, h3, h4, h5')
  const link = heading?.querySelector('a[href]') ?? heading?.closest?.('a[href]')
  const noted = ADDRESSES.map(name => article.getAttribute(name)).find(address => address?.includes('/'))
  const target = (link?.getAttribute('href') ?? noted)?.trim() ?? ''
  return target === '' || /^[#?]/.test(target) ? null : pathOf(target)
}

/** Without scheme, host, query and the part of the page. */
const pathOf = (address: string) =>
  address
    .replace(/^(?:https?:)?\/\/[^/]*/i, '')
    .split(/[?#]/, 1)[0]!
    .replace(/\/$/, '')

function removeLists(document: DomDocument, isSure: boolean): void {
  if (document.body === null) return
  const lists = [...document.querySelectorAll('ul, ol, div, section, main, tbody')].filter(isList)
  if (lists.length === 0) return
  const blocks = lists.flatMap(list => blocksOf(list))
  const inside = new Set(blocks.map(({ text }) => text))
  const outside = blocksOf(document.body).filter(block => isProse(block) && !inside.has(block.text))
  const listed: ReadonlySet<unknown> = new Set(lists)
  const marked = [...document.querySelectorAll('article')].filter(
    article => !ancestorsOf(article).some(around => listed.has(around)),
  )
  const isMarked = proseIn(marked.flatMap(article => blocksOf(article))) > 0
  if (!isMarked && (outside.length < PARAGRAPHS || proseIn(outside) < LEAST)) return
  if (!isSure && proseIn(outside) < proseIn(blocks)) return
  for (const list of lists) list.remove()
}

/** Most of what it holds are items of one kind: a link that is a headline, and a text. */
function isList(parent: DomElement): boolean {
  const children = [...parent.childNodes].filter(({ nodeType }) => nodeType === ELEMENT)
  if (children.length < FEWEST || parent.closest?.(HOLDS) || parent.querySelector('h1')) return false
  const filled = children.map(child => blocksOf(child)).filter(blocks => blocks.length > 0)
  const items = filled.filter(isItem).length
  return items >= FEWEST && items >= filled.length * MOST_OF
}
