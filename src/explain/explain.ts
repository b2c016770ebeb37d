import { type ArticleRows, tabulate } from '../load/index.ts'
import type { SourceRecord } from '../model/document.ts'
import type { Kind } from '../model/kind.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Rejection } from '../model/outcome.ts'
import type { Span } from '../model/span.ts'
import type { TraceEntry } from '../model/trace.ts'
import { createPipeline, type PipelineOptions } from '../run/pipeline.ts'
import type { RowId } from './row-id.ts'

/** A row with what was traced on the way to it. */
export interface Explanation {
  /** null where the article has no such row: the entries say what was tried there */
  readonly row: ArticleRows['facts'][Kind][number] | null
  /** in the order in which things happened */
  readonly entries: readonly Traced[]
}

/** An entry with the words that it is about. */
export interface Traced extends TraceEntry {
  readonly text: string
}

/** Kinds whose spans the recogniser of names finds. */
const NAMED: ReadonlySet<Kind> = new Set(['places', 'organizations', 'people'])

/** Works an article once more and listens; what is noted on the span of the row, by the stages of its kind, explains it. */
export function explain(
  record: SourceRecord,
  { kind, start, end }: RowId,
  options: PipelineOptions,
  knowledge: Knowledge,
): Explanation | Rejection {
  const noted: { readonly about: Span; readonly entry: TraceEntry }[] = []
  const trace = { note: (about: Span, entry: TraceEntry) => void noted.push({ about, entry }) }
  const outcome = createPipeline(options, { ...knowledge, trace })(record)
  const article = tabulate(outcome)
  if (!article.ok) return article
  if (!outcome.ok) return outcome
  const { text } = outcome.doc
  const span = { start: unitOf(text, start), end: unitOf(text, end) }
  const concerns = (step: string) =>
    step.startsWith(`${kind}/`) || (NAMED.has(kind) && step.startsWith('names/'))
  return {
    row: article.facts[kind].find(row => row.start === start && row.end === end) ?? null,
    entries: noted
      .filter(({ about, entry }) => about.start < span.end && span.start < about.end && concerns(entry.step))
      .map(({ about, entry }) => ({ ...entry, text: text.slice(about.start, about.end) })),
  }
}

/** The UTF-16 offset of a code point. */
function unitOf(text: string, point: number): number {
  let unit = 0
  for (let i = 0; i < point && unit < text.length; i++) unit += text.codePointAt(unit)! > 0xffff ? 2 : 1
  return unit
}
