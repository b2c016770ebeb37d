import { COMMENT_NAMES, CONSENT_NAMES, CONSENT_WORDS } from '../../lexicon/web-notices.ts'
import { blocksOf } from './blocks.ts'
import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts'
import { holdsGatedText } from './paywall.ts'
import { isProse, proseIn } from './prose.ts'

const called =
  (...attributes: string[]) =>
  (word: string) =>
    attributes.map(name => `[${name}*="${word}" i]`)

/** Where pages write how a part is called, beside its style. */
const NAMES = [
  'class',
  'id',
  'data-testid',
  'data-component',
  'data-component-name',
  'data-name',
  'data-type',
  'name',
]

/** What is no part of an article wherever it stands. Reader view keeps some of it where a page is short. */
const ROUND = [
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
].join(', ')
/** The same by its name. */
const FRAME = [
  ROUND,
  ...'cookie consent gdpr newsletter related recommended most-read mostread trending breadcrumb'
    .split(' ')
    .flatMap(called(...NAMES)),
].join(', ')
/** An offer, or the text behind it. */
const GATE = 'paywall subscribe subscription'.split(' ').flatMap(called('class', 'id')).join(', ')
/** Readers may have written more than the article has. */
const COMMENTS = COMMENT_NAMES.flatMap(name => [`#${name}`, `.${name}`]).join(', ')
/** Characters of text outside of the comments from which there is something that they are about. */
const LEAST_BESIDE = 80
/** Footnotes, comments and lists of references of pages that Word, Google Docs, pandoc or a wiki made. */
const NOTES = [
  '[role="doc-endnotes"]',
  '[role="doc-footnote"]',
  'div.footnote',
  ...'footnotes references reflist mw-editsection MsoFootnoteText MsoEndnoteText MsoCommentText'
    .split(' ')
    .map(name => `.${name}`),
  ...'footnote endnote comment'.split(' ').map(name => `[style*="mso-element:${name}" i]`),
].join(', ')
/** The link back of a note in Google Docs, and what holds the note. */
const LINK_BACK = 'a[href^="#cmnt_ref"], a[href^="#ftnt_ref"]'
/** What is none however long it is. */
const APART =
  'share-tools social-share sharing author-bio author-box comments-section advert promo-box read-more tags-list signup sign-up'
    .split(' ')
    .flatMap(called(...NAMES.filter(name => name !== 'id')))
    .join(', ')
/** The same by a whole name, which others may have in theirs. */
const BOXES =
  'poll quiz ticker bio about-author about-the-author author-info adblock ad-blocker adblock-notice'
    .split(' ')
    .map(name => `.${name}`)
    .join(', ')
/** What stands below a picture. */
const CAPTIONS = called('class')('caption').join(', ')
/** Characters of the longest caption. */
const LONGEST_CAPTION = 800
const BUTTONS = 'button, input, [role="button"], [class*="button" i], [class*="btn" i]'
const CONSENT = CONSENT_NAMES.flatMap(called('class', 'id')).join(', ')
/** Elements that hold the article itself are never taken for a part of the frame, nor what holds half of its paragraphs. */
const KEPT = new Set(['html', 'body', 'main', 'article'])
/** Marked up as the article; a WordPress post has its categories as classes, `category-cookies`. */
const OWN = '[itemprop~="articleBody"], .hentry, .h-entry, .type-post'
const HELD = 'article, h1, [itemprop~="articleBody"]'
/** Different words of consent that make a dialog, and its longest text in UTF-16 units. */
const FEWEST_WORDS = 3
const LONGEST = 20_000

/** Share of a page's text in an element that is no frame but holds the page, and its shortest such text: ASP.NET puts all in a form. */
const WHOLE = 0.8
const SHORTEST_WHOLE = 400
/** Share of a page's prose in an element that is the article whatever it is called, where it has hardly any links. */
const MOST = 0.5

/** Takes out of a page what stands round its article. */
export function removeFrame(document: DomDocument): void {
  for (const element of partsOf(document, CONSENT)) if (asksForConsent(element)) element.remove()
  for (const element of [...document.querySelectorAll(NOTES)])
    if (!KEPT.has(element.nodeName.toLowerCase())) element.remove()
  for (const link of [...document.querySelectorAll(LINK_BACK)]) link.closest?.('p, li')?.remove()
  removeComments(document)
  for (const element of partsOf(document, CAPTIONS))
    if ((element.textContent ?? '').length <= LONGEST_CAPTION) element.remove()
  const paragraphs = [...document.querySelectorAll('p')].length
  const whole = Math.max(SHORTEST_WHOLE, WHOLE * textIn(document.body))
  const most = Math.max(SHORTEST_WHOLE, MOST * proseIn(document.body ? blocksOf(document.body) : []))
  for (const element of partsOf(document, `${FRAME}, ${GATE}, ${APART}, ${BOXES}`)) {
    const own = [...element.querySelectorAll('p')].length
    const isRound = own < 2 || own < paragraphs / 2
    if (!isRound || isGated(element) || isText(element, most)) continue
    if (element.matches?.(`${APART}, ${BOXES}`) || textIn(element) < whole) element.remove()
  }
}

/** Most of what the page says: sites call the text of the article by words that others give to what stands round it. */
function isText(element: DomElement, most: number): boolean {
  if (element.matches?.(ROUND)) return false
  const prose = blocksOf(element).filter(isProse)
  return proseIn(prose) >= most && [...element.querySelectorAll('a[href]')].length * 2 < prose.length
}

const isGated = (element: DomElement) =>
  element.matches?.(GATE) === true && !element.matches(`${FRAME}, ${APART}`) && holdsGatedText(element)

/** Comments are articles of their own in WordPress; those that hold the heading are a page of that name. */
function removeComments(document: DomDocument): void {
  const all = textIn(document.body)
  for (const element of [...document.querySelectorAll(COMMENTS)]) {
    if (KEPT.has(element.nodeName.toLowerCase()) || element.querySelector(`h1, ${OWN}`)) continue
    if (all - textIn(element) >= LEAST_BESIDE) element.remove()
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

function partsOf(document: DomDocument, selector: string): readonly DomElement[] {
  const own = document.querySelector(OWN)
  return [...document.querySelectorAll(selector)].filter(
    element => element !== own && !KEPT.has(element.nodeName.toLowerCase()) && !element.querySelector(HELD),
  )
}

/** A dialog may have more paragraphs than the article below it; it asks by buttons, which an article on cookies has none of. */
function asksForConsent(element: DomElement): boolean {
  if (!element.querySelector(BUTTONS)) return false
  const text = element.textContent ?? ''
  if (text.length > LONGEST) return false
  const lower = text.toLowerCase()
  return CONSENT_WORDS.filter(word => lower.includes(word)).length >= FEWEST_WORDS
}
