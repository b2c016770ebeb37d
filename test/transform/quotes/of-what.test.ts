import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../src/resources.ts'
import { createPipeline } from '../../../src/run/pipeline.ts'

const run = createPipeline({ published: null }, loadKnowledge())

test.each([
  ['The head of the Rail Corridor says he is trying to end it.', 'Everald Compton'],
  ['The head of a state inquiry into the river scheme says he is trying to end it.', null],
])('%s', (second, expected) => {
  const text = `Everald Compton, head of the Rail Corridor, says the line is late.\n\n${second}`
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  expect(outcome.facts.quotes.at(-1)!.fields.speaker.name).toBe(expected)
})
