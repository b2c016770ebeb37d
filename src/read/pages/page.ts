import { articleBlocks, blocksOfPage, isBeside, markedBlocks } from './article-blocks.ts'
import { type Block, blocksOf } from './blocks.ts'
import { briefIn } from './brief.ts'
import { removeFrame } from './frame.ts'
import { showHiddenArticle } from './hidden-article.ts'
import { isListing } from './listing.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { isListTitle, isNoticeText, isNoticeTitle, isServiceTitle } from './notice.ts'
import { removeOtherArticles } from './other-articles.ts'
import { unnameParagraphs } from './paragraphs.ts'
import { articleOf, parsePage } from './parse.ts'
import { isLinks, isProse, proseIn } from './prose.ts'
import { shownDate } from './shown-date.ts'
import { foldTitle } from './titles.ts'

/** The article of a saved page. */
export interface Page {
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  /** paragraphs joined by blank lines */
  readonly text: string
}

/** Characters of prose that make an article; a teaser of a sentence or two is one. */
const LEAST = 80

/** How much longer the body in the linked data is than what the page shows, where the page does not show all of it. */
const MORE = 2
/** Letters and digits of the beginning by which it is known. */
const BEGINNING = 60
/** Words of the shortest heading that is surely no name of a section. */
const FEWEST_WORDS = 4
/** Characters of the longest notice that stands in place of an article. */
const LONGEST_NOTICE = 1500

/** Reads the article of a page; null where the page has none: a front page, a list of links, an empty frame, an error. */
export function readPage(html: string): Page | null {
  const document = parsePage(html)
  if (!document.documentElement || !document.body) return null
  const metadata = readMetadata(document)
  const { title, url, isArticle, ofPage } = metadata
  const written = document.querySelector('title')?.textContent?.trim() ?? null
  showHiddenArticle(document)
  removeFrame(document)
  const isSure = isArticle || metadata.published !== null || isHeadline(metadata.heading)
  const titles = [title, ofPage, written, metadata.heading]
  const isUndated = metadata.published === null
  if (isUndated && (titles.some(isListTitle) || (!isArticle && isListing(document)))) return null
  removeOtherArticles(document, { titles: [title, ofPage], url, isSure, isLive: metadata.isLive })
  const shownDay = shownDate(document)
  if (isUndated && shownDay === null && titles.some(isServiceTitle)) return null
  const published = metadata.published ?? shownDay ?? metadata.ofWebPage
  const onPage = blocksOfPage(document)
  const marked = markedBlocks(document)
  unnameParagraphs(document)
  const content = articleOf(document)
  const read = content ? blocksOf(content) : []
  const found = isBeside(read, marked) ? marked : read.length > 0 ? read : onPage.all
  const blocks = articleBlocks(found, onPage, title)
  const prose = blocks.filter(isProse)
  const length = proseIn(blocks)
  const saysNothing = !isArticle && published === null && url === null
  if (
    length < LONGEST_NOTICE &&
    ((saysNothing && titles.some(isNoticeTitle)) || (prose[0] && isNoticeText(prose[0].text)))
  )
    return null
  if (length >= LEAST && (isArticle || !isList(found))) {
    const shown = blocks.map(({ text }) => text).join('\n\n')
    return { title, published, url, text: isWhole(metadata, prose, length) ? metadata.body! : shown }
  }
  const { body } = metadata
  if (body !== null && body.length >= LEAST) return { title, published, url, text: body }
  const brief = isSure && (isArticle || published !== null) ? briefIn(onPage.all) : null
  return brief === null ? null : { title, published, url, text: brief }
}

/**
 * Of an article behind a paywall, or one that a script puts there, a page may show the first paragraph or an offer, and hold all of it in its
 * linked data: that has far more, and the page's title or the beginning that is shown.
 */
function isWhole({ body, isOwn }: PageMetadata, prose: readonly Block[], length: number): boolean {
  if (body === null || body.length < length * MORE) return false
  if (isOwn) return true
  const beginning = foldTitle(prose[0]!.text).slice(0, BEGINNING)
  return beginning.length === BEGINNING && foldTitle(body).includes(beginning)
}

/** `Rail line to close`, not `Transport` or the name of a newspaper */
const isHeadline = (heading: string | null) => heading !== null && heading.split(' ').length >= FEWEST_WORDS

/** A front page: as many links on their own as paragraphs, or more. */
function isList(blocks: readonly Block[]): boolean {
  const links = blocks.filter(block => isLinks(block) && block.text.length > 12).length
  return links >= 4 && links >= blocks.filter(isProse).length
}
