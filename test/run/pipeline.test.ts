import { expect, test } from 'vitest'
import { KINDS } from '../../src/kinds/index.ts'
import type { SourceRecord } from '../../src/model/document.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createBatchPipeline, createPipeline } from '../../src/run/pipeline.ts'

const pipeline = createPipeline({ published: null }, loadKnowledge())
const record: SourceRecord = { id: 'x', source: 'x.txt', sha256: '', encoding: 'utf-8', text: '' }

test.each(['date 2021-07-20 ', 'Advertisement\nNo comments:\nPost a Comment', '---\ntitle: Bridge\n---\n'])(
  'an article that is all head and leftovers holds no text: %j',
  text => {
    expect(pipeline({ ...record, text })).toMatchObject({ ok: false, id: 'x', stage: 'read', code: 'EMPTY' })
  },
)

test('a fault inside rejects the article and is not thrown', () => {
  const faulty = {
    ...record,
    get text(): string {
      throw new TypeError('made to fail')
    },
  }
  expect(pipeline(faulty)).toMatchObject({
    ok: false,
    stage: 'extract',
    code: 'INTERNAL',
    reason: 'TypeError: made to fail',
  })
})

test('whoever watches hears which article it is before each step of it', () => {
  const heard: number[] = []
  const texts = ['The ferry left.', 'The bridge is open.']
  createBatchPipeline({ published: null }, loadKnowledge())(
    texts.map(text => ({ ...record, text })),
    i => void heard.push(i),
  )
  // reading as a document, finding each kind, giving it its meaning
  expect(heard).toEqual(Array.from({ length: 1 + KINDS.length + 1 }, () => [0, 1]).flat())
})

test('one name, three entities: the city, the state and the man', () => {
  const text =
    'In Washington, D.C., lawmakers cheered. Growers in Washington state did not, said Denzel Washington, an actor. Washington left for Seattle.'
  const outcome = createPipeline(
    { published: null },
    loadKnowledge(),
  )({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  const { places, people } = outcome.facts
  expect(places.map(({ fields }) => fields.geonames_id)).toEqual([4140963, 5815135, 5809844])
  expect(people.map(({ fields }) => fields.entity_id)).toEqual([
    'person:denzel-washington',
    'person:denzel-washington',
  ])
})
