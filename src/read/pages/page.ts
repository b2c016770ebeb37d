import { NOTICE_TITLES } from '../../lexicon/web-notices.ts'
import { articleBlocks, blocksOfPage, isBeside, markedBlocks } from './article-blocks.ts'
import { type Block, blocksOf } from './blocks.ts'
import { removeFrame } from './frame.ts'
import { showHiddenArticle } from './hidden-article.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
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
  removeOtherArticles(document, { titles: [title, ofPage], url, isSure, isLive: metadata.isLive })
  const published = metadata.published ?? shownDate(document) ?? metadata.ofWebPage
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
  if (saysNothing && length < LONGEST_NOTICE && [title, ofPage, written].some(isNotice)) return null
  if (length >= LEAST && (isArticle || !isList(found))) {
    const shown = blocks.map(({ text }) => text).join('\n\n')
    return { title, published, url, text: isWhole(metadata, prose, length) ? metadata.body! : shown }
  }
  const { body } = metadata
  return body === null || body.length < LEAST ? null : { title, published, url, text: body }
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

/**
 * `404 - Hull Post` and `Just a moment...`, not `404 people arrested` or `Error - how a typo cost millions`; a title that is all notice
 * but for the site.
 */
const isNotice = (title: string | null) =>
  title !== null &&
  [title.replace(BEHIND_NOTICE, ''), title.replace(BEFORE_NOTICE, '').replace(BEHIND_NOTICE, '')].some(
    words => NOTICE_TITLES.has(words.toLowerCase()),
  )
/** `hullpost.example | `, `Hull Post - ` */
const BEFORE_NOTICE = /^\S{1,40}(?:\s\S{1,20}){0,3}\s[|•›–—-]\s/u
const BEHIND_NOTICE =
  /\s{0,3}(?:\.{2,3}|…|\.)?(?:\s{1,3}[|•–—-]\s{0,3}(?:(?!\p{Ll}+\s)\S{1,40}(?:\s\S{1,20}){0,4})?)?\s{0,3}$/u

/** `Rail line to close`, not `Transport` or the name of a newspaper */
const isHeadline = (heading: string | null) => heading !== null && heading.split(' ').length >= FEWEST_WORDS

/** A front page: as many links on their own as paragraphs, or more. */
function isList(blocks: readonly Block[]): boolean {
  const links = blocks.filter(block => isLinks(block) && block.text.length > 12).length
  return links >= 4 && links >= blocks.filter(isProse).length
}
