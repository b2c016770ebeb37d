import { expect, test } from 'vitest'
import { buffersOf, render, tabulate } from '../../src/load/index.ts'
import { makeArticle, makeStory } from './make-article.ts'

const decode = (piece: unknown) => new TextDecoder().decode((piece as readonly Uint8Array[])[0])
const odd = makeArticle('Line\u2028and paragraph\u2029 end', {}, { id: 'odd', title: 'a\u2028b "c"' })
const articles = [tabulate(odd), tabulate(makeStory())]

test('elements are those of one array with an indent of two spaces', () => {
  const json = decode(render(articles, ['json']).pieces.json)
  const file = `[\n${json}\n]`
  expect(file).toBe(
    JSON.stringify(JSON.parse(file), null, 2).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  )
  expect(JSON.parse(file)[0]).toMatchObject({
    title: 'a\u2028b "c"',
    text: 'Line\u2028and paragraph\u2029 end',
  })
})

test('lines are one a record, also for splitters that break at U+2028', () => {
  const jsonl = decode(render(articles, ['jsonl']).pieces.jsonl)
  expect(jsonl.endsWith('}\n')).toBe(true)
  expect(jsonl.split(/[\n\r\u2028\u2029]/)).toHaveLength(3)
  const ids = jsonl
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).id)
  expect(ids).toEqual(['odd', 'town/fire'])
})

test('only the formats that were asked for are rendered, and what is rejected', () => {
  expect(Object.keys(render(articles, ['json']).pieces)).toEqual(['json', 'rejected'])
  expect(Object.keys(render(articles, ['jsonl', 'csv']).pieces)).toEqual(['csv', 'jsonl', 'rejected'])
})

test('the memory of every piece can be handed over', () => {
  const rendered = render(articles, ['csv', 'json', 'jsonl'])
  const buffers = buffersOf(rendered)
  expect(structuredClone(rendered, { transfer: buffers }).pieces.json).not.toHaveLength(0)
  expect(buffers.map(({ byteLength }) => byteLength)).toEqual(buffers.map(() => 0))
})
