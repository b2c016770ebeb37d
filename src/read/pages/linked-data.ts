import type { DomDocument } from './dom.ts'
import { textOfPage } from './text-of-page.ts'
import { foldTitle } from './titles.ts'

/** What the linked data (JSON-LD) of a page says of its article. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly url: string | null
  readonly articleBody: string | null
  /** it has the page's address or title */
  readonly isOwn: boolean
  /** it is told in entries as it happens */
  readonly isLive: boolean
}

/** What the linked data says of the page. */
export interface LinkedData {
  /** null where it describes none */
  readonly article: LinkedArticle | null
  /** when the page as such appeared, where one page is described */
  readonly ofWebPage: string | null
}

/** What a page says of itself elsewhere: by these its article is told from others that it describes. */
export interface PageNames {
  readonly addresses: readonly (string | null | undefined)[]
  readonly titles: readonly (string | null | undefined)[]
}

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w{0,20}Article|BlogPosting|LiveBlogPosting|Report|Review)$/
/** What WordPress says of a page without saying that it is an article. */
const PAGE = /^(?:https?:\/\/schema\.org\/)?(?:Web|Item)Page$/
/** How deep an article lies: in `@graph`, in `mainEntity`. */
const DEEPEST = 4
/** Articles that are looked at: a page describes a few beside its own. */
const MOST = 100

/**
 * The article that the linked data of a page describes. Of several it is the one with the page's address or title; where
 * none has, they are others.
 */
export function readLinkedData(document: DomDocument, names: PageNames): LinkedData {
  const found: Found = { articles: [], pages: [] }
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]'))
    findArticles(parse(script.textContent ?? ''), 0, found)
  const [page, ...otherPages] = found.pages
  const ofWebPage = page === undefined || otherPages.length > 0 ? null : textIn(page, 'datePublished')
  return { article: articleOf(found.articles, names), ofWebPage }
}

function articleOf(articles: readonly object[], names: PageNames): LinkedArticle | null {
  const [first, ...more] = articles
  if (first === undefined) return null
  const own = ownOf(articles, names)
  const days = new Set(articles.map(article => textIn(article, 'datePublished')))
  const article = own ?? (more.length === 0 || days.size === 1 ? first : undefined)
  if (article === undefined) return null
  return {
    isOwn: own !== undefined,
    isLive: typesOf(article).some(type => /LiveBlogPosting$/.test(type)),
    headline: shown(textIn(article, 'headline') ?? textIn(article, 'name')),
    datePublished: textIn(article, 'datePublished') ?? textIn(article, 'dateCreated'),
    url: textIn(article, 'url'),
    articleBody: shown(textIn(article, 'articleBody')),
  }
}

function textIn(article: object, name: string): string | null {
  const [value]: unknown[] = [Reflect.get(article, name)].flat()
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Sites write marks as entities here, and paragraphs with their tags. Where a line ends a paragraph does. */
export const shown = (text: string | null) =>
  text && MARKUP.test(text) ? textOfPage(text.replaceAll('\n', '<br>')) || null : text
const MARKUP = /[&<]/
/** Characters of a headline by which an article is told from others. */
const LEAST = 8

function ownOf(articles: readonly object[], { addresses, titles }: PageNames): object | undefined {
  const known = new Set(addresses.flatMap(address => (address ? [foldAddress(address)] : [])))
  const byAddress = articles.find(article =>
    addressesOf(article).some(address => known.has(foldAddress(address))),
  )
  if (byAddress) return byAddress
  const called = titles.map(title => foldTitle(title ?? '')).filter(title => title.length >= LEAST)
  return articles.find(article => {
    const headline = foldTitle(shown(textIn(article, 'headline')) ?? '')
    return (
      headline.length >= LEAST &&
      called.some(title => title.startsWith(headline) || headline.startsWith(title))
    )
  })
}

function addressesOf(article: object): readonly string[] {
  const page: unknown = Reflect.get(article, 'mainEntityOfPage')
  const id: unknown = typeof page === 'object' && page !== null ? Reflect.get(page, '@id') : page
  return [textIn(article, 'url'), textIn(article, '@id'), id].filter(one => typeof one === 'string')
}

/** Without scheme, `www.`, the part of the page and a slash at the end. */
const foldAddress = (address: string) =>
  address
    .trim()
    .split('#', 1)[0]!
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')

/** Pages wrap the data in comments, leave line ends inside strings or a comma behind the last value. */
function parse(written: string): unknown {
  const plain = written
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')
    .replace(/[\r\n\t]+/g, ' ')
  return parsed(plain) ?? parsed(plain.replace(/, {0,100}(?=[}\]])/g, ''))
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return null
  }
}

const typesOf = (value: object): readonly string[] =>
  [Reflect.get(value, '@type')].flat().filter(type => typeof type === 'string')

interface Found {
  readonly articles: object[]
  readonly pages: object[]
}

function findArticles(value: unknown, depth: number, found: Found): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || found.articles.length >= MOST) return
  if (Array.isArray(value)) {
    for (const item of value) findArticles(item, depth + 1, found)
    return
  }
  const isA = (kind: RegExp) => typesOf(value).some(type => kind.test(type))
  if (isA(ARTICLE)) found.articles.push(value)
  else {
    if (isA(PAGE)) found.pages.push(value)
    findArticles(Reflect.get(value, '@graph'), depth + 1, found)
    findArticles(Reflect.get(value, 'mainEntity'), depth + 1, found)
  }
}
