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
