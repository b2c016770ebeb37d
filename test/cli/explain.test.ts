import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'
import { newsfacts } from './newsfacts.ts'

const ARTICLE = 'Ruth Adeyemi opened the harbour bridge of Whitby. She said the works had cost $3 million.\n'

test('explain prints the row and the steps that led to it', async () => {
  const folder = makeFolder({ 'bridge.txt': ARTICLE, 'other.txt': ARTICLE })
  const at = ARTICLE.indexOf('the works')
  const { status, stdout } = await newsfacts(['explain', folder, `bridge:quote:${at}-${ARTICLE.length - 2}`])
  expect(stdout).toMatch(/^id: bridge:quote:/)
  expect(stdout).toMatch(/^speaker\.resolved_by: pronoun$/m)
  expect(stdout).toMatch(/^ {2}the works .* \| Ruth Adeyemi \| [\d.-]+ \| \(fitness /m)
  expect(status).toBe(0)
})

test.each([
  ['bridge:quote:1-2', 1, ''],
  ['quote:1-2', 2, 'holds 2 articles: give the whole row id'],
  ['ferry:quote:1-2', 2, 'has no article ferry'],
  ['bridge:quotation:1-2', 2, 'no row id'],
])('explain %s ends with %d', async (row, expected, message) => {
  const folder = makeFolder({ 'bridge.txt': ARTICLE, 'other.txt': ARTICLE })
  const { status, stderr } = await newsfacts(['explain', folder, row])
  expect(stderr).toContain(message)
  expect(status).toBe(expected)
})
