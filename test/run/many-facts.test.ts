import { expect, test } from 'vitest'
import { LIMITS } from '../../src/config.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'

test('an article of nothing but numbers is rejected before its rows are made', () => {
  const run = createPipeline({ published: null }, loadKnowledge())
  const of = (count: number) =>
    run({
      id: 'a',
      source: '',
      sha256: '',
      encoding: 'utf-8',
      text: `There were ${'7 cats, '.repeat(count)}.`,
    })
  expect(of(100).ok).toBe(true)
  expect(of(LIMITS.articleFacts + 10)).toMatchObject({ ok: false, stage: 'extract', code: 'TOO_MANY_FACTS' })
})
