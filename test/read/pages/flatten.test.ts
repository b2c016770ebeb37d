import { expect, test } from 'vitest'
import { readPage } from '../../../src/read/pages/page.ts'
import { textOfPage } from '../../../src/read/pages/text-of-page.ts'

const PARAGRAPHS = [
  'The mayor of Whitby left the town hall on Monday after the vote, officials said.',
  'The bridge stays closed until March, and ferries run every hour until then.',
]

test.each(['div', 'b', 'table'])(
  'a page of thousands of <%s> inside each other is read as fast as others, nothing of it is lost',
  tag => {
    const page = `<body>${`<${tag}>`.repeat(3000)}${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}`
    expect(readPage(page)?.text).toBe(PARAGRAPHS.join('\n\n'))
  },
  30_000,
)

test('what stands too deep comes in the order of the page', () => {
  const page = `<body>${'<div>'.repeat(98)}<p>One</p>${'<div><p>Two</p>'.repeat(3)}<p>Three`
  expect(textOfPage(page)).toBe('One\n\nTwo\n\nTwo\n\nTwo\n\nThree')
})

/** A piece of a page with more in front of the first. */
const first = (before: string) => (i: number) =>
  `${i === 0 ? before : ''}The pool is shut until the council has met again. `

test.each([
  [
    'dates in one element',
    (i: number) =>
      `<time datetime="2024-05-14T08:00">14 May</time> Line ${i} of the ticker is that the pool closes. `,
  ],
  [
    'raised numbers in one paragraph',
    () => 'The pool is shut.<sup>12</sup> It holds 10<sup>6</sup> litres. ',
  ],
  ['raised marks without text', first('<sup></sup>'.repeat(15_000))],
  [
    'days of publication in one item',
    first(
      `<div itemscope>${'<b itemprop="datePublished" content="2024-05-14">14 May</b>'.repeat(15_000)}</div>`,
    ),
  ],
])(
  'a page of thousands of %s is read about as fast as one of plain words',
  (_, piece) => {
    const read = (one: (i: number) => string) => {
      const page = `<body><main>${Array.from({ length: 15_000 }, (_, i) => one(i)).join('')}</main></body>`
      const started = performance.now()
      expect(readPage(page)?.text.length).toBeGreaterThan(400_000)
      return performance.now() - started
    }
    const plain = read(i => piece(i).replace(/<(\/?)(?:time|sup)|itemprop=/g, '<$1i'))
    expect(read(piece)).toBeLessThan(5 * plain)
  },
  90_000,
)
