import { expect, test } from 'vitest'
import { render, tabulate } from '../../src/load/index.ts'
import { makeArticle, makeStory } from './make-article.ts'

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const odd = makeArticle('Line\u2028and paragraph\u2029 end', {}, { id: 'odd', title: 'a\u2028b "c"' })
const articles = [tabulate(odd), tabulate(makeStory())]

test('elements are those of one array with an indent of two spaces', () => {
  const json = decode(render(articles, ['json']).json)
  const file = `[\n${json}\n]`
  expect(file).toBe(JSON.stringify(JSON.parse(file), null, 2).replaceAll('\u2028', '\\u2028'))
  expect(JSON.parse(file)[0].title).toBe('a\u2028b "c"')
})

test('lines are one a record, also for splitters that break at U+2028', () => {
  const jsonl = decode(render(articles, ['jsonl']).jsonl)
  expect(jsonl.endsWith('}\n')).toBe(true)
  expect(jsonl.split(/[\n\r\u2028\u2029]/)).toHaveLength(3)
  const ids = jsonl
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).id)
  expect(ids).toEqual(['odd', 'town/fire'])
})

test('formats that were not asked for stay empty', () => {
  const none = new Uint8Array()
  expect(render(articles, ['json'])).toMatchObject({ jsonl: none, csv: { articles: none, quotes: none } })
  expect(render(articles, ['csv'])).toMatchObject({ json: none, jsonl: none })
})
