import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'
import { cleanName } from '../../src/transform/identity/mention.ts'

const run = createPipeline({ published: null }, loadKnowledge())

function idsIn(text: string, id = 'x'): string[] {
  const outcome = run({ id, source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.people.map(({ fields }) => fields.entity_id)
}

test('a middle initial does not make another person, two do', () => {
  expect(idsIn('James B. Calloway resigned.')).toEqual(['person:james-calloway'])
  expect(idsIn('George H. W. Bush resigned.')).toEqual(['person:george-h-w-bush'])
})

test('two people of one article whom only the initial tells apart stay two', () => {
  expect(idsIn('James B. Calloway resigned. A week later James T. Calloway resigned too.')).toEqual([
    'person:james-b-calloway',
    'person:james-t-calloway',
  ])
})

test('a lone surname means somebody only in its article', () => {
  const [here] = idsIn('Mr. Calloway resigned on Monday.', 'one')
  const [there] = idsIn('Mr. Calloway resigned on Monday.', 'two')
  expect(here).toMatch(/^person:calloway@/)
  expect(there).not.toBe(here)
})

test('courtesy titles are no part of who somebody is', () => {
  expect(
    idsIn(
      'Datuk Seri Rahman Idris met Alhaji Bello Okafor on Monday. Rahman Idris and Okafor did not speak.',
    ),
  ).toEqual(['person:rahman-idris', 'person:bello-okafor', 'person:rahman-idris', 'person:bello-okafor'])
})

test('what an editor adds to a name in brackets belongs to it', () => {
  expect(cleanName('Anna [Calloway')).toBe('Anna Calloway')
})
