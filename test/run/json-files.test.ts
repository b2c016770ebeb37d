import { describe, expect, test } from 'vitest'
import { makeFolder } from '../cli/folder.ts'
import { list } from './list.ts'

const LONG = 'The mill in Hull will shut with 40 jobs lost, Ann Roe said on Monday.'

describe('lists of JSON files', () => {
  test('lists that are passed over beside those that are read are told', async () => {
    const some = (...ids: string[]) => ids.map(id => ({ id, text: `Text of ${id}.` }))
    const files = {
      'sections.json': { news: some('n1'), sports: some('n2', 'n3'), tags: ['a'], sizes: [[1]], meta: {} },
      'inside.json': { response: { docs: some('i1'), more: some('i2') }, total: 1 },
      'feed.json': { id: 'f', text: 'All the news.', articles: some('f1', 'f2'), items: [{ id: 1 }, 5] },
      'gallery.json': { id: 'g', text: 'An article.', items: [{ id: 'picture' }] },
      'plain.json': [{ id: 'p', text: 'One.', notes: some('p1') }],
      'twice.json': { articles: some('t1'), items: some('t2') },
      'within.json': {
        articles: some('w1'),
        page2: { rows: some('w2'), names: ['a'] },
        meta: { at: { x: some('w3') } },
      },
      'objects.json': {
        data: some('o1'),
        articles: { o2: { text: LONG }, o3: { text: LONG } },
        article: { id: 'o4', content: LONG },
        query: { match: { text: 'ferries' } },
      },
    }
    const folder = makeFolder(
      Object.fromEntries(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)])),
    )
    const { ids, notes } = await list(folder)
    expect(ids).toEqual(['f', 'g', 'i1', 'n1', 'o1', 'p', 't1', 't2', 'w1'])
    expect(notes).toEqual([
      ['feed.json', 'record 1 has a text of its own: 2 with texts in its lists were not read'],
      ['inside.json', 'beside its articles it has others that were not read: more'],
      ['objects.json', 'beside its articles it has others that were not read: o2, o3, article'],
      ['sections.json', 'beside its articles it has others that were not read: sports'],
      ['within.json', 'beside its articles it has others that were not read: page2'],
    ])
  })

  test('words between or behind the records of a JSON file are told', async () => {
    const [one, two] = ['w1', 'w2'].map(id => JSON.stringify({ id, text: `Text of ${id}.` }))
    const folder = makeFolder({
      'behind.json': `[${one}] the end`,
      'between.json': `${two!.replace('w2', 'w3')} and then ${two}`,
      'call.json': `show([${one!.replace('w1', 'w4')}]);\n`,
      'sequence.json': `\u001e${one!.replace('w1', 'w5')}\n\u001e${one!.replace('w1', 'w6')}\n`,
    })
    const { ids, notes } = await list(folder)
    expect(ids).toEqual(['w1', 'w2', 'w3', 'w4', 'w5', 'w6'])
    const told = 'words stand between or behind its records, and were not read'
    expect(notes).toEqual(['behind.json', 'between.json'].map(name => [name, told]))
  })

  test('what stands in a list of records and is none is told', async () => {
    const others = `"te,x]t", null, [{"id": "q2", "text": "46 dogs"}], 5 , -1e3`
    const folder = makeFolder({
      'list.json': `[{"id": "q1", "text": "45 dogs"}, ${others}, {"id": "q3", "text": "a \\"b\\""}]`,
      'many.json': `[{"id": "m", "text": "one"}${',7'.repeat(250)}]`,
      'own.json': '{"id": "o", "text": "Its own list.", "items": ["a", [1]]}',
    })
    const { ids, rejected } = await list(folder)
    expect(ids).toEqual(['m', 'o', 'q1', 'q3'])
    const isNone = 'stands in the list of records and is none'
    expect(rejected.slice(0, 5)).toEqual([2, 3, 4, 5, 6].map(n => [`list.json#${n}`, 'BAD_JSON', isNone]))
    expect(rejected.slice(5)).toHaveLength(101)
    expect(rejected.at(-1)).toEqual([
      'many.json#251',
      'BAD_JSON',
      '150 further elements of the list are no records',
    ])
  })

  test('also where the list stands in an object, and nothing of an object that is a record itself', async () => {
    const many = '7,'.repeat(250)
    const folder = makeFolder({
      'articles.json': '{"articles": [{"id": "q1", "text": "45 dogs"}, 3, "a", [{"id": "q2", "text": "b"}]]}',
      'deep.json': '{"response": {"results": [null, {"id": "q3", "text": "46 dogs"}]}}',
      'odata.json': '{"@odata.count": 1, "value": [{"id": "q4", "text": "47 dogs"}]}',
      'none.json': '{"articles": [1, 2]}',
      'own.json': `{"items": [${many}{"id": "x"}], "id": "o", "text": "Its own list."} {"id": "p", "text": "Two."}`,
      'tags.json': '{"id": "t", "lead": "Nobody knows this field.", "items": ["a", [1]]}',
    })
    const { ids, rejected } = await list(folder)
    expect(ids).toEqual(['o', 'p', 'q1', 'q3', 'q4'])
    const isNone = 'stands in the list of records and is none'
    expect(rejected.slice(0, 4)).toEqual([
      ...[2, 3, 4].map(n => [`articles.json#${n}`, 'BAD_JSON', isNone]),
      ['deep.json#1', 'BAD_JSON', isNone],
    ])
    expect(rejected.slice(4).map(([source, code]) => [source, code])).toEqual([
      ['none.json#1', 'BAD_RECORD'],
      ['tags.json#1', 'BAD_RECORD'],
    ])
  })
})
