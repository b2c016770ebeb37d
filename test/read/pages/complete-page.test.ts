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
