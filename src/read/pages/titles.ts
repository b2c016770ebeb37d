import type { DomDocument, DomElement } from './dom.ts'

/** `Buses to go in Leeds | Hull Post`: the site behind the title */
const SITE = /\s(?:[|»•–—]|-{1,2}|::)\s[^|»•–—]{2,60}$/u
const DASH = /^[–—-]/

/** What the page's `title` element and its headings call the article. */
export interface PageTitles {
  /** the title without the site */
  readonly ofPage: string | null
  readonly heading: string | null
  /** whether words are the name of the site */
  isSite(words: string): boolean
}

/** Reads the titles that a page shows. `names` are what it says that its site is called. */
export function readTitles(document: DomDocument, names: readonly (string | undefined)[]): PageTitles {
  const full = plain(document.querySelector('title'))
  const known = new Set(names)
  const at = full?.search(SITE) ?? -1
  if (full === null || at < 0)
    return { ofPage: full, heading: headingOf(document, known), isSite: words => known.has(words) }
  const headline = full.slice(0, at).trimEnd()
  const [mark = '', ...words] = full.slice(at).trim().split(' ')
  const site = words.join(' ')
  const isShort = words.length < headline.split(' ').length
  if (isShort) known.add(site)
  return {
    // in front of a bar stands the headline; a dash may stand in the middle of one
    ofPage: DASH.test(mark) && !known.has(site) ? full : headline,
    heading: headingOf(document, known),
    isSite: given => known.has(given),
  }
}

const plain = (element: DomElement | null) => element?.textContent?.replace(/\s+/g, ' ').trim() || null

/** The only heading of the first rank that is not the site's name; where there are several it is a front page's. */
function headingOf(document: DomDocument, sites: ReadonlySet<string | undefined>): string | null {
  const inArticle = plain(document.querySelector('article h1, main h1'))
  if (inArticle !== null && !sites.has(inArticle)) return inArticle
  const all = [...document.querySelectorAll('h1')].flatMap(element => {
    const heading = plain(element)
    return heading === null || sites.has(heading) ? [] : heading
  })
  return all.length === 1 ? all[0]! : null
}
