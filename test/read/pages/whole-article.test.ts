import { expect, test } from 'vitest'
import { readPage } from '../../../src/read/pages/page.ts'
import { inArticle, linked, numbersIn, other, pageOf, TITLE, text, texts } from './page-of.ts'

const BODY = [1, 2, 3, 4].map(text).join('\n\n')
const DATA = linked({ '@type': 'NewsArticle', headline: TITLE, articleBody: BODY })
const DIALOG =
  '<div role="dialog"><p>Go on reading the Kelby Post, from one pound a week for a year.</p></div>'

test.each([
  [
    'the text is in the linked data, and the page shows that a script is needed',
    pageOf(`<div id="root"><p>${other(1)}</p></div>`, DATA),
  ],
  [
    'the text is in the linked data, and the page shows an offer under the title',
    inArticle(`<p>Board votes, buses will run.</p><p>${other(1)}</p>`, DATA),
  ],
  [
    'the first paragraph stands beside the heading, apart from the others',
    pageOf(
      `<div class="hero"><h1>${TITLE}</h1><p>${text(1)}</p></div><div class="cols"><div>${texts(2, 4)}</div></div>`,
    ),
  ],
  [
    'all of it is hidden behind a dialog that was open',
    pageOf(
      `<div id="root" aria-hidden="true"><article><h1>${TITLE}</h1>${texts(1, 4)}</article></div>${DIALOG}`,
    ),
  ],
  ['all of it is hidden until a script has run', pageOf(`<div hidden>${inArticle(texts(1, 4))}</div>`)],
  [
    'all of it but the beginning is hidden',
    inArticle(`<p>${text(1)}</p><div style="display:none">${texts(2, 4)}</div>`),
  ],
  [
    'it stands in a shadow tree that the browser has saved',
    pageOf(
      `<x-page><template shadowrootmode="open"><x-story><template shadowrootmode="open"><h1>${TITLE}</h1>${texts(1, 4)}</template></x-story></template></x-page>`,
    ),
  ],
  [
    'reader view takes the box of the heading for all of it',
    pageOf(
      `<div class="hero"><h1>${TITLE}</h1><p>${text(1)}</p></div><article><div>${text(2)}</div><div>${text(3)}</div><div>${text(4)}</div></article>`,
    ),
  ],
  [
    'reader view does so beside a main element',
    pageOf(
      `<div class="hero"><h1>${TITLE}</h1><p>${text(1)}</p></div><main>${[2, 3, 4].map(text).join('<br><br>')}</main>`,
    ),
  ],
  [
    'reader view drops a box in its middle',
    inArticle(
      `<div>${texts(1, 2)}<div class="extra"><p>${text(3)}</p></div>${texts(4, 4)}<p>${'It was said for long. '.repeat(20)}</p></div>`,
    ),
  ],
  ['its paragraphs are marked up as headings', inArticle(`${texts(1, 3, 'h2')}<p>${text(4)}</p>`)],
  [
    'one of its paragraphs is called by a word for what stands round an article',
    inArticle(
      `<p>${text(1)} Many came to say so, and stayed until the night.</p>${texts(2, 2)}<p class="font-extrabold">${text(3)}</p><p class="social">${text(4)}</p>`,
    ),
  ],
  [
    'the element round its lines is called by such a word',
    pageOf(
      `<h1>${TITLE}</h1><div class="entry social-sharing">${[1, 2, 3, 4].map(text).join('<br><br>')}</div>`,
    ),
  ],
  [
    'it stands there twice, for wide screens and for narrow ones',
    pageOf(
      `<article><h1>${TITLE}</h1>${texts(1, 4)}</article><div class="narrow"><h2>${TITLE}</h2>${texts(1, 4)}</div>`,
    ),
  ],
  [
    'it stands there twice, one of them hidden',
    inArticle(`<div>${texts(1, 4)}</div><div style="display:none">${texts(1, 4)}</div>`),
  ],
])('an article is read once and whole where %s', (_, html) => {
  expect(numbersIn(readPage(html)!.text)).toEqual([1, 2, 3, 4])
})

test('a sentence that is links and little else is one, and a link to another story none', () => {
  const names =
    '<a href="/a">Maria Holt</a>, <a href="/b">Peter Osei</a> and <a href="/c">Jane Roe of Norwick</a> spoke.'
  const more = 'Read more: <a href="/d">Fans left waiting outside stadium in Leeds for two hours.</a>'
  const { text: read } = readPage(inArticle(`${texts(1, 2)}<p>${names}</p><p>${more}</p>${texts(3, 3)}`))!
  expect(read).toContain('Maria Holt, Peter Osei and Jane Roe of Norwick spoke.')
  expect(read).not.toContain('stadium')
})

test('boxes in the middle of an article that say something else are none of it', () => {
  const box = (inside: string, name = 'extra') => `<div class="${name}">${inside}</div>`
  const boxes = [
    box(`<p>${other(1)}</p>`, 'sponsor-note'),
    box(`<h4>About us</h4><p>${other(2)}</p>`),
    box([3, 4, 5].map(n => `<p>${other(n)}</p>`).join('')),
  ]
  const long = `<p>${'It was said for long. '.repeat(20)}</p>`
  const body = `${texts(1, 1)}${boxes[0]}${texts(2, 2)}${boxes[1]}${texts(3, 3)}${boxes[2]}${long}`
  expect(numbersIn(readPage(inArticle(`<div>${body}</div>`))!.text)).toEqual([1, 2, 3])
})

test('linked data of another article is not read for the page', () => {
  const data = linked({
    '@type': 'NewsArticle',
    headline: 'Fans wait outside',
    articleBody: other(1).repeat(9),
  })
  expect(numbersIn(readPage(inArticle(texts(1, 3), data))!.text)).toEqual([1, 2, 3])
})

test.each([
  ['beside a heading that is shown', '<div hidden><main><h1>Menu</h1>', '</main></div>'],
  ['in a dialog', '<main><div class="modal" aria-hidden="true">', '</div></main>'],
])('a text that is hidden %s is no article, however long', (_, open, close) => {
  const hidden = open + [1, 2, 3, 4].map(n => `<p>${other(n)}</p>`).join('') + close
  expect(numbersIn(readPage(hidden + inArticle(texts(1, 2)))!.text)).toEqual([1, 2])
})

test('what is hidden beside an article that is shown stays hidden', () => {
  const hidden = `<div aria-hidden="true"><h1>Menu</h1><p>${other(1)}</p></div><p style="display:none">${other(2)}</p>`
  expect(numbersIn(readPage(inArticle(texts(1, 3) + hidden))!.text)).toEqual([1, 2, 3])
})
