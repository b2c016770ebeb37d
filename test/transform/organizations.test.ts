import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'

const run = createPipeline({ published: null }, loadKnowledge())

test.each([
  ['Congress criticised the budget in Delhi and Mumbai, India.', ['Indian National Congress (party)']],
  ['Congress passed the budget in Washington. Voters in Ohio cheered.', ['Congress (government)']],
  ['Labour won in Auckland and Wellington, New Zealand.', ['New Zealand Labour Party (party)']],
  ['Labour won in Leeds and London, England.', ['Labour (party)']],
])('a short name means the party of the country: %s', (text, expected) => {
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text })
  expect(
    outcome.ok && outcome.facts.organizations.map(({ fields: { name, kind } }) => `${name} (${kind})`),
  ).toEqual(expected)
})
