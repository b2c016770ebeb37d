import { NOTICE_TITLES } from '../../lexicon/web-notices.ts'
import { type Block, blocksOf } from './blocks.ts'
import { removeFrame } from './frame.ts'
import { readMetadata } from './metadata.ts'
import { articleOf, parsePage } from './parse.ts'
import { isProse, LINKED } from './prose.ts'
import { shownDate } from './shown-date.ts'

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

/** How much longer the body in the linked data is than what the page shows, where the page shows the beginning of it. */
const MORE = 2
/** Letters and digits of the beginning by which it is known. */
const BEGINNING = 60
/** Characters of the longest notice that stands in place of an article. */
const LONGEST_NOTICE = 1500

/** Reads the article of a page; null where the page has none: a front page, a list of links, an empty frame, an error. */
export function readPage(html: string): Page | null {
  const document = parsePage(html)
  if (!document.documentElement || !document.body) return null
  const { title, published: given, url, isArticle, body, ofPage } = readMetadata(document)
  removeFrame(document)
  const published = given ?? shownDate(document)
  const all = blocksOf(document.body)
  const content = articleOf(document)
  const found = content ? blocksOf(content) : all
  const blocks = proseOf(found.length > 0 ? found : all, title)
  const prose = blocks.filter(isProse)
  const length = prose.reduce((sum, block) => sum + block.text.length, 0)
  const saysNothing = !isArticle && published === null && url === null
  if (saysNothing && length < LONGEST_NOTICE && [title, ofPage].some(isNotice)) return null
  if (length >= LEAST && (isArticle || !isList(found))) {
    const shown = blocks.map(({ text }) => text).join('\n\n')
    return { title, published, url, text: isBeginning(prose, body, length) ? body! : shown }
  }
  return body === null || body.length < LEAST ? null : { title, published, url, text: body }
}

/** Of an article behind a paywall a page may show the first paragraph, and hold all of it in its linked data. */
function isBeginning(prose: readonly Block[], body: string | null, length: number): boolean {
  if (body === null || body.length < length * MORE) return false
  const beginning = fold(prose[0]!.text).slice(0, BEGINNING)
  return beginning.length === BEGINNING && fold(body).includes(beginning)
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * `404 - Hull Post` and `Just a moment...`, not `404 people arrested` or `Error - how a typo cost millions`; a title that is all notice
 * but for the site.
 */
const isNotice = (title: string | null) =>
  title !== null && NOTICE_TITLES.has(title.replace(BEHIND_NOTICE, '').toLowerCase())
const BEHIND_NOTICE =
  /\s{0,3}(?:\.{2,3}|…|\.)?(?:\s{1,3}[|•–—-]\s{0,3}(?:(?!\p{Ll}+\s)\S{1,40}(?:\s\S{1,20}){0,4})?)?\s{0,3}$/u

/** Without links on their own, the title again, and headings that nothing follows. */
function proseOf(blocks: readonly Block[], title: string | null): Block[] {
  const own = blocks.filter(({ text, linked }) => linked <= LINKED && text !== title)
  return own.filter((block, i) => !block.heading || (own[i + 1] !== undefined && !own[i + 1]!.heading))
}

/** A front page: as many links on their own as paragraphs, or more. */
function isList(blocks: readonly Block[]): boolean {
  const links = blocks.filter(({ linked, text }) => linked > LINKED && text.length > 12).length
  return links >= 4 && links >= blocks.filter(isProse).length
}
