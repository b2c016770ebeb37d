import type { z } from 'zod'
import { type ArticleRow, articleRow } from '../model/article-row.ts'
import type { Document } from '../model/document.ts'
import { FACTS, type Fact, type Fields } from '../model/fact.ts'
import { type Kind, SINGULAR } from '../model/kind.ts'
import { splitsCharacter } from './code-points.ts'
import { toJsonSchema } from './json-schema.ts'
import { type QuickCheck, quickCheck } from './quick-check.ts'

/** A row disagrees with its text or its schema: a fault of newsfacts, never of the article. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/** What every row has to keep, checked before anything of the article is written. Facts by start, offsets in UTF-16 units. */
export function checkFacts(doc: Document, kind: Kind, facts: readonly Fact[]): void {
  let before: Fact | null = null
  for (const fact of facts) {
    const breach = breachOf(doc, kind, fact) ?? (isSameSpan(before, fact) ? 'stands twice' : null)
    if (breach !== null) throw new InvariantError(`${SINGULAR[kind]} at ${fact.start}-${fact.end}: ${breach}`)
    before = fact
  }
}

const isSameSpan = (a: Fact | null, b: Fact) => a !== null && a.start === b.start && a.end === b.end

export function checkArticle(row: ArticleRow): void {
  const issue = issueOf(articleRow, row)
  if (issue !== null) throw new InvariantError(`article: ${issue}`)
}

function breachOf(doc: Document, kind: Kind, fact: Fact): string | null {
  if (fact.kind !== kind) return `a ${SINGULAR[fact.kind]} among the ${kind}`
  const span = spanBreach(doc.text, fact.start, fact.end)
  if (span !== null) return span
  const { count } = doc.analysis.sentences
  if (!Number.isInteger(fact.sentence) || fact.sentence < 0 || fact.sentence >= count)
    return `sentence ${fact.sentence} of ${count}`
  if (fact.rule === '') return 'no rule'
  return issueOf(FACTS[kind], fact.fields) ?? (kind === 'quotes' ? quoteBreach(doc.text, fact) : null)
}

/** Cue and speaker of a quote are stretches of the text too, or wholly absent. */
function quoteBreach(text: string, fact: Fact): string | null {
  const { cue, speaker } = (fact as Fact<'quotes'>).fields
  return stretchBreach(text, 'cue', cue) ?? stretchBreach(text, 'speaker', speaker)
}

function stretchBreach(
  text: string,
  part: 'cue' | 'speaker',
  { start, end, text: written }: Fields<'quotes'>['cue'],
): string | null {
  if (start === null && end === null && written === null) return null
  if (start === null || end === null) return `${part}: half a span`
  const breach = spanBreach(text, start, end)
  if (breach !== null) return `${part}: ${breach}`
  return text.slice(start, end) === written ? null : `${part}: text is not the slice`
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
