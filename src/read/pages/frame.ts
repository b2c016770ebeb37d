import { CONSENT_NAMES, CONSENT_WORDS } from '../../lexicon/web-notices.ts'
import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts'

const called =
  (...attributes: string[]) =>
  (word: string) =>
    attributes.map(name => `[${name}*="${word}" i]`)

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
    .flatMap(called('class', 'id')),
].join(', ')
/** Footnotes, comments and lists of references of pages that Word, Google Docs, pandoc or a wiki made. */
const NOTES = [
  '[role="doc-endnotes"]',
  '[role="doc-footnote"]',
  ...'footnotes references reflist mw-editsection MsoFootnoteText MsoEndnoteText MsoCommentText'
    .split(' ')
    .map(name => `.${name}`),
  ...'footnote endnote comment'.split(' ').map(name => `[style*="mso-element:${name}" i]`),
].join(', ')
/** The link back of a note in Google Docs, and what holds the note. */
const LINK_BACK = 'a[href^="#cmnt_ref"], a[href^="#ftnt_ref"]'
/** What is none however long it is. */
const APART =
  'share-tools social-share sharing author-bio comments-section advert promo-box read-more tags-list'
    .split(' ')
    .flatMap(called('class'))
    .join(', ')
const CONSENT = CONSENT_NAMES.flatMap(called('class', 'id')).join(', ')
/** Elements that hold the article itself are never taken for a part of the frame, nor what holds half of its paragraphs. */
const KEPT = new Set(['html', 'body', 'main', 'article'])
/** Different words of consent that make a dialog, and its longest text in UTF-16 units. */
const FEWEST_WORDS = 3
const LONGEST = 20_000

/** Share of a page's text in an element that is no frame but holds the page, and its shortest such text: ASP.NET puts all in a form. */
const WHOLE = 0.8
const SHORTEST_WHOLE = 400

/** Takes out of a page what stands round its article. */
export function removeFrame(document: DomDocument): void {
  for (const element of partsOf(document, CONSENT)) if (asksForConsent(element)) element.remove()
  for (const element of [...document.querySelectorAll(NOTES)])
    if (!KEPT.has(element.nodeName.toLowerCase())) element.remove()
  for (const link of [...document.querySelectorAll(LINK_BACK)]) link.closest?.('p, li')?.remove()
  const paragraphs = [...document.querySelectorAll('p')].length
  const whole = Math.max(SHORTEST_WHOLE, WHOLE * textIn(document.body))
  for (const element of partsOf(document, `${FRAME}, ${APART}`)) {
    const own = [...element.querySelectorAll('p')].length
    const isRound = own < 2 || own < paragraphs / 2
    if (isRound && (element.matches?.(APART) || textIn(element) < whole)) element.remove()
  }
}

/** Characters of text without links. */
function textIn(node: DomNode | null): number {
  if (node === null || NO_TEXT.has(node.nodeName.toLowerCase())) return 0
  if (node.nodeType === TEXT) return (node.textContent ?? '').trim().length
  let length = 0
  if (node.nodeType === ELEMENT) for (const child of node.childNodes) length += textIn(child)
  return length
}
const NO_TEXT = new Set(['a', 'script', 'style', 'template', 'noscript'])

const partsOf = (document: DomDocument, selector: string): readonly DomElement[] =>
  [...document.querySelectorAll(selector)].filter(
    element => !KEPT.has(element.nodeName.toLowerCase()) && !element.querySelector('article, h1'),
  )

/** A dialog may have more paragraphs than the article below it. */
function asksForConsent(element: DomElement): boolean {
  const text = element.textContent ?? ''
  if (text.length > LONGEST) return false
  const lower = text.toLowerCase()
  return CONSENT_WORDS.filter(word => lower.includes(word)).length >= FEWEST_WORDS
}
