import { expect, test } from 'vitest'
import { readPage } from '../../../src/read/pages/page.ts'
import { inArticle, linked, pageOf, TITLE, texts } from './page-of.ts'

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const TIME = '<time datetime="2024-05-14T10:00">14 May 2024</time>'
const ITEM = 'itemscope itemtype="https://schema.org/NewsArticle"'
const CARD = `<div ${ITEM}><meta itemprop="datePublished" content="2020-01-01"><meta itemprop="headline" content="Fans wait outside"><a href="/o">Fans wait outside</a></div>`

test.each([
  ['behind its name', meta('og:title', `${TITLE} - Kelby News`) + meta('og:site_name', 'Kelby News')],
  ['behind what stands as heading', meta('og:title', `${TITLE} | Kelby News Online`)],
  ['in linked data', linked({ '@type': 'NewsArticle', headline: [`${TITLE} – Kelby Post`] })],
])('the site is no part of the title: %s', (_, head) => {
  expect(readPage(inArticle(texts(1, 3), head))?.title).toBe(TITLE)
})

test('the site is no part of the title where the page has no heading', () => {
  const head = meta('og:title', `${TITLE} | CNN`) + meta('og:site_name', 'CNN')
  expect(readPage(pageOf(texts(1, 3), head))?.title).toBe(TITLE)
})

test('a title with a dash stays whole', () => {
  const title = 'Rail line to close - what we know'
  const page = `<html><head><title>${title}</title>${meta('og:title', title)}</head><body><article><h1>${title}</h1>${texts(1, 3)}</article></body></html>`
  expect(readPage(page)?.title).toBe(title)
})

test('marks that were written as entities twice are marks', () => {
  expect(readPage(inArticle(texts(1, 3), meta('og:title', 'Roe &amp;amp; Sons close')))?.title).toBe(
    'Roe & Sons close',
  )
})

test('a title behind the site is told by the heading', () => {
  const page = `<html><head><title>Kelby Post | ${TITLE}</title></head><body><div><h2>${TITLE}</h2>${texts(1, 3)}</div></body></html>`
  expect(readPage(page)?.title).toBe(TITLE)
})

test('microdata of cards is not that of the article', () => {
  const own = `<div ${ITEM}><h1 itemprop="headline">${TITLE}</h1><time itemprop="datePublished" datetime="2024-05-14">14 May</time><div itemprop="articleBody">${texts(1, 3)}</div></div>`
  expect(readPage(pageOf(CARD + CARD + own))).toMatchObject({ title: TITLE, published: '2024-05-14' })
})

test.each([
  [
    'the day today in the head of the site',
    pageOf(
      `<header><time datetime="2026-11-28">Saturday</time></header><article><h1>${TITLE}</h1>${TIME}${texts(1, 3)}</article>`,
    ),
    '2024-05-14T10:00',
  ],
  [
    'the day in the head of the article',
    pageOf(`<div><header><h2>${TITLE}</h2>${TIME}</header><div>${texts(1, 3)}</div></div>`),
    '2024-05-14T10:00',
  ],
  [
    'a day in a sentence',
    inArticle(
      `<p>The board voted to close the line, and a hearing is on <time datetime="2024-06-20">20 June</time>.</p>${texts(1, 3)}`,
    ),
    null,
  ],
  [
    'a day in a list',
    inArticle(
      texts(1, 3),
      linked({ '@type': 'NewsArticle', headline: TITLE, datePublished: ['2024-05-14'] }),
    ),
    '2024-05-14',
  ],
  [
    'the day of the page as such',
    inArticle(texts(1, 3), linked({ '@graph': [{ '@type': 'WebPage', datePublished: '2024-05-14' }] })),
    '2024-05-14',
  ],
])('when it was published: %s', (_, html, day) => {
  expect(readPage(html)?.published).toBe(day)
})

test('captions, and boxes about writers and newsletters, are no part of an article', () => {
  const around = [
    '<div class="wp-caption"><p class="wp-caption-text">Maria Holt stands at the station of Kelby on Monday, before the vote.</p></div>',
    '<div class="author-box"><p>Jane Roe has written about trains for the Kelby Post since the year 2009, and lives in Norwick with her two dogs.</p></div>',
    '<div class="bio"><p>Tom Ash of the Kelby Post has written about the coast since the year 2011, and lives in Norwick.</p></div>',
    '<div class="poll"><p>Should the Kelby Post be read on the train to Norwick, or only at home?</p><ul><li>Yes 63%</li></ul></div>',
    '<div data-testid="promo-box"><div>The Kelby Post has a letter on trains that comes to you each morning, whatever the weather.</div></div>',
    '<gu-island name="EmailSignUpWrapper"><p>The Kelby Post breaks down the key stories of the day for you, each morning.</p></gu-island>',
    '<div class="footnote"><p>See the Kelby Post of May 14, 2019, on the line to Norwick and what it has cost.</p></div>',
    '<div class="inline-signup"><p>Get the best of the Kelby Post each morning, and never miss a story.</p></div>',
  ].join('')
  expect(readPage(inArticle(texts(1, 1) + around + texts(2, 3)))?.text).not.toContain('Kelby Post')
  expect(readPage(inArticle(texts(1, 1) + around + texts(2, 3)))?.text).not.toContain('Maria Holt')
})
