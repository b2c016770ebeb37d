import type { DomDocument, DomElement } from './dom.ts'

/** `Buses to go in Leeds | Hull Post`: the site behind the title */
const SITE = /\s(?:[|»•–—]|-{1,2}|::)\s[^|»•–—]{2,60}$/u
const DASH = /^[–—-]/
/** What stands between the parts of a title. */
const BETWEEN = /\s(?:[|»•–—-]|--|::)\s/u

/** Letters and digits alone: what marks, blanks and case may differ in. */
export const foldTitle = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What the page's `title` element and its headings call the article. */
export interface PageTitles {
  /** the title without the site */
  readonly ofPage: string | null
  readonly heading: string | null
  /** whether words are the name of the site */
  isSite(words: string): boolean
  /** a title without the site behind it, where it is known by its name or the heading stands in front of it */
  withoutSite(title: string): string
}

/** Reads the titles that a page shows. `names` are what it says that its site is called. */
export function readTitles(document: DomDocument, names: readonly (string | undefined)[]): PageTitles {
  const full = plain(document.querySelector('title'))
  const declared: ReadonlySet<string | undefined> = new Set(names)
  const known = new Set(names)
  const ofPage = full === null ? null : headlineOf(full, known)
  const heading = headingOf(document, known, full)
  const withoutSite = (title: string) => {
    const at = title.search(SITE)
    if (at < 0) return title
    const [front, behind] = [title.slice(0, at).trimEnd(), title.slice(at).trim().replace(/^\S+ /, '')]
    return front === heading || declared.has(behind) ? front : title
  }
  return {
    ofPage: heading === null && full !== null ? (partThatIsHeading(document, full) ?? ofPage) : ofPage,
    heading,
    isSite: words => known.has(words),
    withoutSite,
  }
}

/** A page's title without the site behind it, which is known from then on. */
function headlineOf(full: string, known: Set<string | undefined>): string {
  const at = full.search(SITE)
  if (at < 0) return full
  const headline = full.slice(0, at).trimEnd()
  const [mark = '', ...words] = full.slice(at).trim().split(' ')
  const site = words.join(' ')
  const isShort = words.length < headline.split(' ').length
  if (isShort) known.add(site)
  // in front of a bar stands the headline; a dash may stand in the middle of one
  return DASH.test(mark) && !known.has(site) ? full : headline
}

/** `Hull Post | Buses to go` above the heading `Buses to go`: the longest of its parts */
function partThatIsHeading(document: DomDocument, full: string): string | null {
  const parts = full.split(BETWEEN).map(part => part.trim())
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one))
  const headings = [...document.querySelectorAll('h2, h3')].map(plain)
  return parts.length > 1 && headings.includes(longest) ? longest : null
}

const plain = (element: DomElement | null) => element?.textContent?.replace(/\s+/g, ' ').trim() || null

/**
 * The heading of the first rank that is no name of a site: the one that the page's title says, else the first in an article, else the only one. Where
 * there are several it is a front page's.
 */
function headingOf(
  document: DomDocument,
  sites: ReadonlySet<string | undefined>,
  title: string | null,
): string | null {
  const isHeading = (heading: string | null): heading is string => heading !== null && !sites.has(heading)
  const all = [...document.querySelectorAll('h1')].map(plain).filter(isHeading)
  const ofTitle = all.find(heading => title === heading || beginsWith(title ?? '', heading))
  if (ofTitle !== undefined) return ofTitle
  const inArticle = plain(document.querySelector('article h1, main h1'))
  if (isHeading(inArticle)) return inArticle
  return all.length === 1 ? all[0]! : null
}

const beginsWith = (title: string, heading: string) =>
  title.startsWith(`${heading} `) && title.slice(heading.length).search(BETWEEN) === 0
