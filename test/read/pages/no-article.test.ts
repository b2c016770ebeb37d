import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/read/pages/page.ts'
import { numbersIn, other, others, pageOf, TITLE, text, texts } from './page-of.ts'

const titled = (title: string, body: string, head = '') =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`
const ADDRESS = '<link rel="canonical" href="https://kelby.example/x">'
const DATED = '<meta property="article:published_time" content="2024-05-14">'
const headline = (number: number) =>
  `<a href="/sport/${number}">Fans wait outside the stadium, part ${number}</a>`
const item = (number: number) =>
  `<div><h3>${headline(number)}</h3><p>${other(number)}</p><span>May ${number}, 2024</span></div>`

describe('a page without an article', () => {
  const asked =
    'It may have been moved or deleted, or its address may be wrong. Try to search for it, or go back to the front page.'
  test.each([
    [
      'one that is sorry',
      titled('Kelby Post', `<h1>Sorry</h1><p>We could not find the page that you asked for. ${asked}</p>`),
    ],
    [
      'one that is gone, with a day',
      titled(
        'Gone | Kelby Post',
        `<h1>Gone</h1><p>The page you were looking for is here no more. ${asked}</p><time datetime="2024-05-14">14 May</time>`,
        ADDRESS,
      ),
    ],
    [
      'an address without a page',
      titled(
        'Kelby Post',
        `<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. ${asked}</p>`,
        ADDRESS,
      ),
    ],
    [
      'one that asks for a script',
      titled(
        'Kelby Post',
        `<h1>Kelby Post</h1><p>Please enable JavaScript to read the Kelby Post. ${asked}</p>`,
        ADDRESS,
      ),
    ],
    [
      'a form to log in',
      titled(
        'Log in | Kelby Post',
        `<h1>Log in</h1><p>You have read three of the three free articles of this month. ${asked}</p>`,
        ADDRESS,
      ),
    ],
    [
      'its privacy',
      titled(
        'Kelby Post - Privacy Policy',
        `<h1>Privacy Policy</h1>${others(9, n => `<p>${other(n)}</p>`)}`,
        `${ADDRESS}<meta property="og:type" content="article">`,
      ),
    ],
    [
      'what a search found',
      titled(
        'Search results for "rail" | Kelby Post',
        `<h1>Search results for "rail"</h1>${others(4, item)}`,
        ADDRESS,
      ),
    ],
    [
      'a section',
      titled(
        'Sport and all of it | Kelby Post',
        `<h1>Sport and all of it</h1><div>${others(4, item)}</div>`,
        ADDRESS,
      ),
    ],
    [
      'a section of articles',
      titled(
        'Tag: rail',
        `<h1>Tag: rail</h1>${others(4, n => `<article><h2>${headline(n)}</h2><p>${other(n)}</p></article>`)}`,
      ),
    ],
    [
      'a frame round an offer',
      pageOf(
        `<article><h1>${TITLE}</h1><p>Already a subscriber? Log in to read the rest of it.</p></article>`,
        DATED,
      ),
    ],
  ])('%s', (_, html) => expect(readPage(html)).toBeNull())
})

describe('a page with one', () => {
  test.each([
    [
      'about pages that are gone',
      `<p>(1) The page you were looking for is gone, say 300 libraries. Half of all links of 2004 lead nowhere today, they said.</p>${others(14, n => `<p>${text(n + 1)}</p>`)}`,
      15,
    ],
    [
      'that is sorry',
      `<p>(1) Sorry is what the whole story of the line to Norwick comes to, says Maria Holt, and 300 people a day agree.</p>${texts(2, 3)}`,
      3,
    ],
    ['with a list of others behind it', texts(1, 3) + others(4, item), 3],
  ])('%s', (_, body, count) => {
    const { text: read } = readPage(
      titled(`${TITLE} | Kelby Post`, `<div><h1>${TITLE}</h1>${body}</div>`, DATED),
    )!
    expect(numbersIn(read)).toEqual(Array.from({ length: count }, (_, i) => i + 1))
  })

  test.each([
    [
      'below its heading',
      `<article><h1>${TITLE}</h1><p>By Jane Roe</p><p>The line to Norwick is to close, its owner said.</p></article>`,
    ],
    [
      'beside other things',
      `<h1>${TITLE}</h1><p>The line to Norwick is to close, its owner said.</p><h2>More</h2><ul>${others(5, n => `<li>${headline(n)}</li>`)}</ul>`,
    ],
  ])('of one sentence %s', (_, body) => {
    expect(readPage(pageOf(body, DATED))).toMatchObject({
      title: TITLE,
      text: 'The line to Norwick is to close, its owner said.',
    })
  })
})

test.each([
  'Results for the year please Kelby Rail',
  'Fire at the National Archives',
  'Stories in stone of the old line',
])('a page without linked data may be called %s', title => {
  expect(readPage(titled(title, `<h1>${title}</h1>${texts(1, 3)}`))?.title).toBe(title)
})
