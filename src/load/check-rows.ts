import type * as z from 'zod'
import { DESCRIPTORS } from '../kinds/index.ts'
import type { ArticleRow } from '../model/article-row.ts'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import { splitsCharacter } from '../text/code-points.ts'
import type { Part } from './fact-row.ts'
import { toJsonSchema } from './json-schema.ts'
import { type QuickCheck, quickCheck } from './quick-check.ts'
import { fullArticleRow } from './tables.ts'

/** A row disagrees with its text or its schema: a fault of newsfacts, never of the article. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/** What every row has to keep, checked before anything of the article is written. Facts by start, offsets in UTF-16 units. */
export function checkFacts(doc: Document, kind: Kind, facts: readonly Fact[]): void {
  const { singular, fact: schema, spans } = DESCRIPTORS[kind]
  let before: Fact | null = null
  for (const fact of facts) {
    const breach =
      breachOf(doc, kind, fact) ??
      issueOf(schema, fact.fields) ??
      spanColumnBreach(doc.text, spans, fact) ??
      (isSameSpan(before, fact) ? 'stands twice' : null)
    if (breach !== null) throw new InvariantError(`${singular} at ${fact.start}-${fact.end}: ${breach}`)
    before = fact
  }
}

const isSameSpan = (a: Fact | null, b: Fact) => a !== null && a.start === b.start && a.end === b.end

export function checkArticle(row: ArticleRow): void {
  const issue = issueOf(fullArticleRow, row)
  if (issue !== null) throw new InvariantError(`article: ${issue}`)
}

function breachOf(doc: Document, kind: Kind, fact: Fact): string | null {
  if (fact.kind !== kind) return `a ${DESCRIPTORS[fact.kind].singular} among the ${kind}`
  const span = spanBreach(doc.text, fact.start, fact.end)
  if (span !== null) return span
  const { count } = doc.analysis.sentences
  if (!Number.isInteger(fact.sentence) || fact.sentence < 0 || fact.sentence >= count)
    return `sentence ${fact.sentence} of ${count}`
  return fact.rule === '' ? 'no rule' : null
}

/** Columns such as the cue of a quote are stretches of the text too, or wholly absent. */
function spanColumnBreach(text: string, columns: readonly string[], { fields }: Fact): string | null {
  for (const column of columns) {
    const breach = partBreach(text, (fields as unknown as Readonly<Record<string, Part>>)[column]!)
    if (breach !== null) return `${column}: ${breach}`
  }
  return null
}

function partBreach(text: string, { start, end, text: written }: Part): string | null {
  if (start === null && end === null && written === null) return null
  if (start === null || end === null) return 'half a span'
  return spanBreach(text, start, end) ?? (text.slice(start, end) === written ? null : 'text is not the slice')
}

function spanBreach(text: string, start: number, end: number): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'no span'
  if (start < 0 || end > text.length) return 'outside the text'
  if (start >= end) return 'empty'
  return splitsCharacter(text, start) || splitsCharacter(text, end) ? 'splits a character' : null
}

function issueOf(schema: z.ZodType, value: unknown): string | null {
  let check = quickChecks.get(schema)
  if (!check) {
    check = quickCheck(toJsonSchema(schema))
    quickChecks.set(schema, check)
  }
  if (check(value)) return null
  const parsed = schema.safeParse(value)
  if (parsed.success) return null
  const { path, message } = parsed.error.issues[0]!
  return `${path.join('.')}: ${message}`
}

/** Made on first use; a schema is walked once. */
const quickChecks = new Map<z.ZodType, QuickCheck>()
