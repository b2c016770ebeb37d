import type { Fact } from '../../src/model/fact.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'

const knowledge = loadKnowledge()

/** The date rows of a text, with the slice of the text that each one marks. */
export function datesOf(text: string, published: string | null = null): (Fact<'dates'> & { text: string })[] {
  const outcome = createPipeline(
    { published: null },
    knowledge,
  )({
    id: 'case',
    source: '',
    sha256: '',
    encoding: 'utf-8',
    text,
    published: published ?? undefined,
  })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.dates.map(fact => ({ ...fact, text: text.slice(fact.start, fact.end) }))
}

/** `July 20=2021-07-20` for every row; several rows are joined by `; `. */
export const brief = (text: string, published?: string): string =>
  datesOf(text, published)
    .map(({ text: span, fields }) => `${span}=${fields.value}${fields.mod ? `/${fields.mod}` : ''}`)
    .join('; ')
