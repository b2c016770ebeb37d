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

test.each([
  ['The Senate sent Congress home. Voters in Ohio and Iowa cheered.', 'organization:united-states-senate'],
  ['Voters in Ohio and Iowa wrote to the White House and the Senate.', 'organization:united-states-senate'],
  // a state has one too
  ['The Senate met in Columbus, Ohio. Voters in Toledo, Ohio, cheered.', 'organization:senate@'],
  [
    'The Ohio Legislature and Congress met. The Senate sat in Columbus, Ohio, not in Toledo, Ohio.',
    'organization:senate@',
  ],
])('the Senate is that of Washington where the article tells of it: %s', (text, id) => {
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text })
  const ids = outcome.ok ? outcome.facts.organizations.map(({ fields }) => fields.entity_id) : []
  expect(ids.map(found => found.replace(/@.*/, '@'))).toContain(id)
})
