import { expect, test } from 'vitest'
import type { LexiconEntry } from '../../../src/model/user-lexicon.ts'
import { loadKnowledge } from '../../../src/resources.ts'
import { createPipeline } from '../../../src/run/pipeline.ts'

const lexicon: LexiconEntry[] = [
  {
    kind: 'organization',
    name: 'Brightwater Care Group',
    aliases: ['Brightwater', 'the Water People'],
    place: null,
  },
  { kind: 'person', name: 'Johanna Maria Velder', aliases: ['Hannie Velder'], place: null },
]
const run = createPipeline({ published: null }, { ...loadKnowledge(), lexicon })

function factsOf(text: string) {
  const outcome = run({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts
}

test('a name of the user is found as written, with the kind and the canonical name that the user gave', () => {
  const { organizations } = factsOf(
    'Nurses at Brightwater walked out. Some had called it the Water People for years.',
  )
  expect(organizations.map(fact => [fact.start, fact.end, fact.fields.name, fact.fields.entity_id])).toEqual([
    [10, 21, 'Brightwater Care Group', 'organization:brightwater-care'],
    [53, 69, 'Brightwater Care Group', 'organization:brightwater-care'],
  ])
})

test('a surname follows the full name that the user knows', () => {
  const { people } = factsOf('The prize went to Hannie Velder. Velder thanked her mother.')
  expect(people.map(fact => fact.fields.name)).toEqual(['Johanna Maria Velder', 'Johanna Maria Velder'])
})
