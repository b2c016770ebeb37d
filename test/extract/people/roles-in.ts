import { loadKnowledge } from '../../../src/resources.ts'
import { createPipeline } from '../../../src/run/pipeline.ts'

const run = createPipeline({ published: null }, loadKnowledge())

/** Roles and affiliations of the people of a text, `role @ affiliation`. */
export function rolesIn(text: string): string[] {
  const outcome = run({ id: 'x', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.people.map(({ fields }) => `${fields.role ?? ''} @ ${fields.affiliation ?? ''}`)
}
