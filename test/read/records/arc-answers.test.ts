import { expect, test } from 'vitest'
import { read } from '../../run/read-files.ts'

const story = (id: string, ...texts: string[]) => ({
  _id: id,
  type: 'story',
  headlines: { basic: `Title of ${id}` },
  content_elements: texts.map(content => ({ type: 'text', content })),
})
const FIRST = 'The mill in Hull will shut.'
const SECOND = 'Buses of the town go on.'

const idsOf = async (value: unknown) => {
  const { articles, rejected } = await read({ 'a.json': JSON.stringify(value) })
  return [...articles.map(({ id, text }) => `${id}: ${text}`), ...rejected.map(({ code }) => code)]
}

test.each([
  ['a story', story('A', FIRST, SECOND), [`A: ${FIRST}\n\n${SECOND}`]],
  ['a list of stories', [story('A', FIRST), story('B', SECOND)], [`A: ${FIRST}`, `B: ${SECOND}`]],
  [
    'a story that leads to another',
    { ...story('A', FIRST), content_elements: [...story('A', FIRST).content_elements, story('B', SECOND)] },
    [`A: ${FIRST}`],
  ],
  [
    'an answer to a search',
    { type: 'results', content_elements: [story('A', FIRST), story('B', SECOND)], count: 2 },
    [`A: ${FIRST}`, `B: ${SECOND}`],
  ],
  [
    'an answer with a story without words',
    { content_elements: [story('A'), story('B', FIRST)] },
    [`B: ${FIRST}`, 'BAD_RECORD'],
  ],
  ['a collection', { headlines: { basic: 'Top' }, content_elements: [story('A', FIRST)] }, [`A: ${FIRST}`]],
])('of Arc: %s', async (_, value, ids) => expect(await idsOf(value)).toEqual(ids))
