import { expect, test } from 'vitest'
import type { SourceRecord } from '../src/model/document.ts'
import { createPipeline } from '../src/pipeline.ts'
import { loadKnowledge } from '../src/resources.ts'

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
