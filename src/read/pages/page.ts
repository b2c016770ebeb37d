import { type Block, blocksOf } from './blocks.ts'
import type { DomDocument } from './dom.ts'
import { readMetadata } from './metadata.ts'
import { articleOf, parsePage } from './parse.ts'

/** The article of a saved page. */
export interface Page {
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  /** paragraphs joined by blank lines */
  readonly text: string
}

/** What is no part of an article wherever it stands. Reader view keeps some of it where a page is short. */
const FRAME = [
  'nav',
  'aside',
  'footer',
  'form',
  'dialog',
  'menu',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="menu"]',
  '[role="search"]',
  '[aria-modal="true"]',
  ...'cookie consent gdpr newsletter paywall subscribe subscription related recommended most-read mostread trending breadcrumb'
    .split(' ')
    .flatMap(word => [`[class*="${word}" i]`, `[id*="${word}" i]`]),
  ...'share-tools social-share sharing author-bio comments-section advert promo-box read-more tags-list'
    .split(' ')
    .map(word => `[class*="${word}" i]`),
].join(', ')
/** Elements that hold the article itself are never taken for a part of the frame, nor what holds half of its paragraphs. */
const KEPT = new Set(['html', 'body', 'main', 'article'])
/** Share of links above which a block is no prose, and characters from which a block counts as prose of an article. */
const LINKED = 0.5
const PROSE = 60
/** Characters from which a block of sentences is prose though its end is none. */
const LONG = 400
/** Characters of prose that make an article; a teaser of a sentence or two is one. */
const LEAST = 80

/** Reads the article of a page; null where the page has none: a front page, a list of links, an empty frame. */
export function readPage(html: string): Page | null {
  const document = parsePage(html)
  if (!document.documentElement || !document.body) return null
  const { title, published, url, isArticle, body } = readMetadata(document)
  removeFrame(document)
  const all = blocksOf(document.body)
  const content = articleOf(document)
  const found = content ? blocksOf(content) : all
  const blocks = proseOf(found.length > 0 ? found : all, title)
  const length = blocks.filter(isProse).reduce((sum, block) => sum + block.text.length, 0)
  if (length >= LEAST && (isArticle || !isList(found)))
    return { title, published, url, text: blocks.map(({ text }) => text).join('\n\n') }
  return body === null || body.length < LEAST ? null : { title, published, url, text: body }
}

/** All text of a page, a paragraph or row of a table per line: how the exports of databases are read. */
export function textOfPage(html: string): string {
  const { body } = parsePage(html)
  return body === null
    ? ''
    : blocksOf(body)
        .map(({ text }) => text)
        .join('\n\n')
}

function removeFrame(document: DomDocument): void {
  const paragraphs = [...document.querySelectorAll('p')].length
  for (const element of [...document.querySelectorAll(FRAME)]) {
    if (KEPT.has(element.nodeName.toLowerCase()) || element.querySelector('article, h1')) continue
    const own = [...element.querySelectorAll('p')].length
    if (own < 2 || own < paragraphs / 2) element.remove()
  }
}

/** Without links on their own, the title again, and headings that nothing follows. */
function proseOf(blocks: readonly Block[], title: string | null): Block[] {
  const own = blocks.filter(({ text, linked }) => linked <= LINKED && text !== title)
  return own.filter((block, i) => !block.heading || (own[i + 1] !== undefined && !own[i + 1]!.heading))
}

const isProse = ({ text, heading, linked }: Block) =>
  !heading && linked <= LINKED && text.length >= PROSE && (ENDED.test(text) || isLong(text))

const ENDED = /[.!?…]["'”’)\]]*\s*$/
/** A text that was cut off, or all of it in one block behind which something else stands. */
const isLong = (text: string) => text.length >= LONG && /[.!?…]["'”’)\]]{0,3}\s/.test(text)

/** A front page: as many links on their own as paragraphs, or more. */
function isList(blocks: readonly Block[]): boolean {
  const links = blocks.filter(({ linked, text }) => linked > LINKED && text.length > 12).length
  return links >= 4 && links >= blocks.filter(isProse).length
}
