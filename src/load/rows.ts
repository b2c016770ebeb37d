import type { Fact } from '../model/fact.ts'
import { KINDS, SINGULAR } from '../model/kind.ts'
import type { Accepted } from '../model/outcome.ts'

/** Turns UTF-16 offsets into code points: the one place that does. */
export function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return offset => offset
  const table = new Int32Array(text.length + 1)
  let points = 0
  for (let i = 0; i < text.length; i++) {
    table[i] = points
    const unit = text.charCodeAt(i)
    if (unit < 0xd800 || unit > 0xdbff) points++
  }
  table[text.length] = points
  return offset => table[offset]!
}

/** One article as a nested record: what the worker writes and `articles.json` holds. */
export function toRecord({ doc, facts }: Accepted): Record<string, unknown> {
  const at = codePoints(doc.text)
  const place = (span: { start: number | null; end: number | null }) =>
    span.start === null || span.end === null ? span : { ...span, start: at(span.start), end: at(span.end) }
  const row = (fact: Fact) => {
    const start = at(fact.start)
    const end = at(fact.end)
    const fields: Record<string, unknown> = { ...fact.fields }
    if (fact.kind === 'quotes') {
      const quote = fact.fields as Fact<'quotes'>['fields']
      fields.cue = place(quote.cue)
      fields.speaker = place(quote.speaker)
    }
    return {
      id: `${doc.id}:${SINGULAR[fact.kind]}:${start}-${end}`,
      start,
      end,
      text: doc.text.slice(fact.start, fact.end),
      sentence: fact.sentence,
      ...fields,
      rule: fact.rule,
    }
  }
  return {
    id: doc.id,
    published: doc.published,
    published_from: doc.publishedFrom,
    ...Object.fromEntries(KINDS.map(kind => [kind, (facts[kind] as readonly Fact[]).map(row)])),
  }
}
