import { expect, test } from 'vitest'
import { readPage } from '../../../src/read/pages/page.ts'

const story = (...opens: string[]) =>
  opens
    .map(word => `<p>${word} ferries will stay in Hull until Monday, Ann Roe said, and nobody minded.</p>`)
    .join('')
const [first, rest] = [story('Two', 'Three'), story('Four', 'Five')]

test.each([
  ['behind the end of its body', `<html><body>${first}</body>${rest}</html>`],
  ['of an article behind its body', `<html><body><article>${first}</article></body>${rest}</html>`],
  ['in a second body', `<html><body>${first}</body><body>${rest}</body></html>`],
  ['behind its end', `<html><body>${first}</body></html>${rest}`],
  ['behind a comment that ends in a mark', `<html><body>${first}<!-- ad --!>${rest}</body></html>`],
])('what stands %s is read as browsers show it', (_, html) => {
  expect(readPage(html)!.text.match(/\w+(?= ferries)/g)).toEqual(['Two', 'Three', 'Four', 'Five'])
})

test.each([
  ['that was cut off', `${story('Two', 'Three', 'Four', 'Five', 'Six', 'Seven').slice(0, -40)}</p>`],
  [
    'in one block with a line behind it',
    `<pre>${story('Two', 'Three', 'Four', 'Five', 'Six').replace(/<.?p>/g, '\n\n')}\nHalden Post</pre>`,
  ],
])('a text %s is an article', (_, body) => {
  const text = body.replace(/<\/p><p>/g, ' ')
  expect(readPage(`<html><body><h1>Ferries</h1><div>${text}</div></body></html>`)!.text).toMatch(/^Two|\nTwo/)
})

test('a line that is no sentence is none', () => {
  expect(
    readPage(`<html><body><p>${'Home, News, Sport and more of it, '.repeat(5)}</p></body></html>`),
  ).toBeNull()
})
