import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/read/pages/page.ts'
import { linked, numbersIn, other, others, pageOf, TITLE, text, texts } from './page-of.ts'

const HEAD = '<meta property="og:type" content="article">'
const MAIN = `<h1>${TITLE}</h1>${texts(1, 3)}`
const ARTICLE = `<article>${MAIN}</article>`
const headline = (number: number) => `Fans wait outside the stadium, part ${number}`
const link = (number: number) => `<a href="/sport/${number}">${headline(number)}</a>`
const numbersOf = (body: string, head = HEAD) => numbersIn(readPage(pageOf(body, head))!.text)

describe('other articles on a page are no part of its own', () => {
  test.each([
    [
      'the next one of an endless page, with a heading of its own',
      `${ARTICLE}<article><h1>${headline(1)}</h1>${others(6, n => `<p>${other(n)}</p>`)}</article>`,
    ],
    [
      'the one before it',
      `<article><h1>${headline(1)}</h1>${others(6, n => `<p>${other(n)}</p>`)}</article>${ARTICLE}`,
    ],
    [
      'one whose heading leads to it',
      `<main>${ARTICLE}<article><h2>${link(1)}</h2>${others(4, n => `<p>${other(n)}</p>`)}</article></main>`,
    ],
    [
      'the next one of an endless page, which notes the address of each',
      `<article data-url="/rail/line">${MAIN}</article><article data-url="https://x.example/sport/1"><h2>${headline(1)}</h2>${others(4, n => `<p>${other(n)}</p>`)}</article>`,
    ],
    [
      'the next ones of an endless page that marks up no articles',
      `<div id="top"><div class="story">${MAIN}</div>${others(3, n => `<div class="story"><h1>${headline(n)}</h1><p>${other(n)}</p></div>`)}</div>`,
    ],
    [
      'cards',
      `<main>${ARTICLE}<div>${others(4, n => `<article><h3>${link(n)}</h3><p>${other(n)}</p></article>`)}</div></main>`,
    ],
    [
      'a list with their beginnings behind an article element',
      `${ARTICLE}<section>${others(3, n => `<div><h3>${link(n)}</h3><p>${other(n)}</p></div>`)}</section>`,
    ],
    [
      'such a list behind a short article',
      `<article><div><h1>${TITLE}</h1></div><div><div>${text(1)}</div><div>(2) It will be shut in June, it said. (3)</div></div></article><section>${others(7, n => `<div><h3>${link(n)}</h3><p>${other(n)} ${other(n)}</p></div>`)}</section>`,
    ],
    [
      'a list in the box of the article',
      `<div class="content">${MAIN}<ul>${others(3, n => `<li><h4>${link(n)}</h4><div>${other(n)}</div></li>`)}</ul></div>`,
    ],
    [
      'a list without headings',
      `<div class="content">${MAIN}<div>${others(3, n => `<div>${link(n)}<p>${other(n)}</p></div>`)}</div></div>`,
    ],
  ])('%s', (_, body) => {
    expect(numbersOf(body)).toEqual([1, 2, 3])
  })
})

describe('parts of an article are', () => {
  test('the entries of a live blog, whose headings lead to places in it', () => {
    const entry = (number: number) =>
      `<article><h2><a href="/live/rail?post=${number}">Entry ${number} of the day</a></h2><p>${text(number)}</p></article>`
    expect(
      numbersOf(
        `<main><article><h1>${TITLE}</h1><p>${text(1)}</p></article>${[2, 3, 4].map(entry).join('')}</main>`,
      ),
    ).toEqual([1, 2, 3, 4])
  })

  test('the entries of a live blog that says it is one, whose headings lead to stories', () => {
    const entry = (number: number) =>
      `<article><h2><a href="/story/${number}">Entry ${number} of the day</a></h2><p>${text(number)}</p></article>`
    const head = linked({ '@type': 'LiveBlogPosting', headline: TITLE })
    const body = `<main><article><h1>${TITLE}</h1><p>${text(1)}</p></article>${[2, 3, 4].map(entry).join('')}</main>`
    expect(numbersOf(body, head)).toEqual([1, 2, 3, 4])
  })

  test('the entries of a live blog, each with its address in it', () => {
    const entry = (number: number) =>
      `<article data-url="/live/rail?post=${number}"><h2>Entry ${number} of the day</h2><p>${text(number)}</p></article>`
    const main = `<article data-url="/live/rail"><h1>${TITLE}</h1><p>${text(1)}</p></article>`
    expect(numbersOf(`<main>${main}${[2, 3, 4].map(entry).join('')}</main>`)).toEqual([1, 2, 3, 4])
  })

  test('paragraphs under headings that lead elsewhere, inside an article', () => {
    const item = (number: number) =>
      `<section><h3><a href="/n/${number}">Story number ${number} of the morning</a></h3><p>${text(number)}</p></section>`
    expect(
      numbersOf(
        `<article><h1>${TITLE}</h1><p>${text(1)}</p><p>${text(2)}</p><div>${[3, 4, 5].map(item).join('')}</div></article>`,
      ),
    ).toEqual([1, 2, 3, 4, 5])
  })

  test.each([
    [
      'sections with a heading of the first rank each',
      '<section class="part"><h1>How it came</h1>',
      '</section>',
    ],
    ['boxes with other names', '<div class="background"><h1>How it came to this vote</h1>', '</div>'],
  ])('%s', (_, open, close) => {
    const parts = `<div class="part"><h1>${TITLE}</h1>${texts(1, 2)}</div>${open}${texts(3, 4)}${close}`
    expect(numbersOf(`<div>${parts}</div>`)).toEqual([1, 2, 3, 4])
  })

  test('a list of people, each with a line', () => {
    const item = (number: number) =>
      `<li><a href="/p/${number}">Maria Holt ${number}</a><p>${text(number)}</p></li>`
    expect(
      numbersOf(`<div><h1>${TITLE}</h1>${texts(1, 3)}<ul>${[4, 5, 6].map(item).join('')}</ul></div>`),
    ).toEqual([1, 2, 3, 4, 5, 6])
  })
})

test.each([
  ['one that says that it is an article', HEAD, 'Transport', [1, 2]],
  ['one with a heading of many words', '', 'Rail line to close now', [1, 2]],
  ['not one that may be a front page, with a greeting', '', 'Kelby Post', [1, 2, -1, -2, -3]],
] as const)('lists with more text than a page are none of it: %s', (_, head, heading, numbers) => {
  const list = others(3, n => `<div><h3>${link(n)}</h3><p>${other(n)}</p></div>`)
  expect(numbersOf(`<h1>${heading}</h1>${texts(1, 2)}<div>${list}</div>`, head)).toEqual(numbers)
})
