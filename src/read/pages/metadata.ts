import { recordDay } from '../../days/record-day.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { readLinkedData } from './linked-data.ts'

/** What a page says of its article. */
export interface PageMetadata {
  readonly title: string | null
  /** as the page's head writes it */
  readonly published: string | null
  readonly url: string | null
  /** the page calls itself an article */
  readonly isArticle: boolean
  /** body of the article in its linked data */
  readonly body: string | null
  /** what its `title` element says */
  readonly ofPage: string | null
}

/** Names of `meta` elements, the surest first; each is a property, a name or an itemprop. */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title', 'headline']
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dc.issued',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'originalpublicationdate',
  'bt:pubdate',
  'og:pubdate',
  'rnews:datepublished',
  'date',
]
/** `Buses to go in Leeds | Hull Post`: the site behind the title */
const SITE = /\s(?:[|»•–—]|-{1,2}|::)\s[^|»•–—]{2,60}$/u
/** Reads the metadata of a page: linked data, `meta` elements, then the page itself. */
export function readMetadata(document: DomDocument): PageMetadata {
  const metas = metasOf(document)
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  const [heading, ofPage] = [headingOf(document), titleOf(document)]
  const linked = readLinkedData(document, {
    addresses: [canonical, metas.get('og:url')],
    titles: [metas.get('og:title'), heading, ofPage],
  })
  const meta = (names: readonly string[]) => names.map(name => metas.get(name)).find(Boolean) ?? null
  return {
    title: linked?.headline || meta(TITLES) || heading || ofPage,
    published: [linked?.datePublished, ...DATES.map(name => metas.get(name))].find(isDay) ?? null,
    url: canonical || meta(['og:url']) || linked?.url || null,
    isArticle: linked !== null || /^(?:news)?article$/i.test(metas.get('og:type') ?? ''),
    body: linked?.articleBody ?? null,
    ofPage,
  }
}

const isDay = (date: string | null | undefined) => typeof date === 'string' && recordDay(date) !== null

function metasOf(document: DomDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim()
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && content !== '' && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}

const plain = (element: DomElement | null) => element?.textContent?.replace(/\s+/g, ' ').trim() || null

/** The only heading of the first rank; where there are several it is a front page's, or the site's name is one. */
function headingOf(document: DomDocument): string | null {
  const inArticle = plain(document.querySelector('article h1, main h1'))
  const all = [...document.querySelectorAll('h1')]
  return inArticle ?? (all.length === 1 ? plain(all[0]!) : null)
}

function titleOf(document: DomDocument): string | null {
  return plain(document.querySelector('title'))?.replace(SITE, '').trimEnd() ?? null
}
