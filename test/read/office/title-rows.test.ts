import { expect, test } from 'vitest'
import { makeXlsx } from '../../run/archives.ts'
import { read } from '../../run/read-files.ts'

const TEXT =
  'The board voted on Tuesday to close the line between Kelby and Norwick, which few people used each day.'
const texts = async (rows: readonly (readonly string[])[], options = {}) => {
  const { articles, rejected } = await read({ 'a.xlsx': makeXlsx(rows) }, options)
  return [...articles.map(({ text }) => text), ...rejected.map(({ code }) => code)]
}

test.each([
  ['a title above the header', [['Articles of May 2024'], ['title', 'text'], ['T', TEXT]], [TEXT]],
  ['several', [['Articles'], ['of May 2024'], ['title', 'text'], ['T', TEXT]], [TEXT]],
  ['one column', [['text'], [TEXT], [`${TEXT} Two.`]], [TEXT, `${TEXT} Two.`]],
  [
    'one column with a name, a note in a row',
    [['text'], ['It rained.'], ['It snowed.', 'see above']],
    ['It rained.', 'It snowed.'],
  ],
  ['a header of one column with a text beside it', [['Artikel'], [TEXT, TEXT]], ['BAD_RECORD']],
])('a sheet is read below its header: %s', async (_, rows, found) => {
  expect(await texts(rows)).toEqual(found)
})

test('a column that the user names is a header', async () => {
  const rows = [['Artikel'], ['It rained.'], ['It snowed.', 'see above']]
  expect(await texts(rows, { map: { text: 'Artikel' } })).toEqual(['It rained.', 'It snowed.'])
})
