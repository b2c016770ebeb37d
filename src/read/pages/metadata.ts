import { recordDay } from '../../days/record-day.ts'
import type { DomDocument } from './dom.ts'
import { readLinkedData, shown } from './linked-data.ts'
import { readTitles } from './titles.ts'

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
  /** it has the page's address or title */
  readonly isOwn: boolean
  /** it is told in entries as it happens */
  readonly isLive: boolean
  /** what its heading says */
  readonly heading: string | null
  /** what its `title` element says */
  readonly ofPage: string | null
  /** day of the page as such in its linked data */
  readonly ofWebPage: string | null
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

/** Reads the metadata of a page: linked data, `meta` elements, then the page itself. */
export function readMetadata(document: DomDocument): PageMetadata {
  const metas = metasOf(document)
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  const { ofPage, heading, isSite, withoutSite } = readTitles(document, [
    metas.get('og:site_name'),
    metas.get('application-name'),
  ])
  const { article: linked, ofWebPage } = readLinkedData(document, {
    addresses: [canonical, metas.get('og:url')],
    titles: [metas.get('og:title'), heading, ofPage],
  })
  const ofMeta = TITLES.map(name => metas.get(name)).find(title => title && !isSite(title))
  const title = linked?.headline || (ofMeta && (shown(ofMeta) ?? ofMeta)) || heading || ofPage || null
  return {
    title: title && withoutSite(title),
    published: [linked?.datePublished, ...DATES.map(name => metas.get(name))].find(isDay) ?? null,
    url: canonical || metas.get('og:url') || linked?.url || null,
    isArticle: linked !== null || /^(?:news)?article$/i.test(metas.get('og:type') ?? ''),
    body: linked?.articleBody ?? null,
    isOwn: linked?.isOwn ?? false,
    isLive: linked?.isLive ?? false,
    heading,
    ofPage,
    ofWebPage: isDay(ofWebPage) ? ofWebPage : null,
  }
}

const isDay = (date: string | null | undefined): date is string =>
  typeof date === 'string' && recordDay(date) !== null

function metasOf(document: DomDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim()
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      // behind the head it may be of another article, which the page shows a card of
      if (attribute === 'itemprop' && element.closest?.('body')) continue
      if (name && content !== '' && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}
