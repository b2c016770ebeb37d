import type { Fact } from '../src/model/fact.ts'
import { loadKnowledge } from '../src/resources.ts'
import { createPipeline } from '../src/run/pipeline.ts'

const run = createPipeline({ published: '2021-07-20' }, loadKnowledge())

export interface NumberRow {
  readonly text: string
  readonly rule: string
  readonly fields: Fact<'numbers'>['fields']
}

/** The number facts of a text, each with its slice. */
export function readNumbers(text: string): NumberRow[] {
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text, published: '2021-07-20' })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.numbers.map(({ start, end, rule, fields }) => ({
    text: text.slice(start, end),
    rule,
    fields,
  }))
}
