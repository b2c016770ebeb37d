import type { z } from 'zod'
import { type ArticleRow, articleRow } from '../model/article-row.ts'
import type { Document } from '../model/document.ts'
import { FACTS, type Fact } from '../model/fact.ts'
import { type Kind, SINGULAR } from '../model/kind.ts'
import { splitsCharacter } from './code-points.ts'

/** A row disagrees with its text or its schema: a fault of newsfacts, never of the article. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/** What every row has to keep, checked before anything of the article is written. Offsets are UTF-16 units. */
export function checkFacts(doc: Document, kind: Kind, facts: readonly Fact[]): void {
  const seen = new Set<string>()
  for (const fact of facts) {
    const breach = breachOf(doc, kind, fact) ?? (seen.has(spanOf(fact)) ? 'stands twice' : null)
    if (breach !== null) throw new InvariantError(`${SINGULAR[kind]} at ${spanOf(fact)}: ${breach}`)
    seen.add(spanOf(fact))
  }
}

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
  for (const [part, stretch] of Object.entries({ cue, speaker })) {
    const { start, end, text: written } = stretch
    if (start === null && end === null && written === null) continue
    if (start === null || end === null) return `${part}: half a span`
    const breach = spanBreach(text, start, end)
    if (breach !== null) return `${part}: ${breach}`
    if (text.slice(start, end) !== written) return `${part}: text is not the slice`
  }
  return null
}

function spanBreach(text: string, start: number, end: number): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'no span'
  if (start < 0 || end > text.length) return 'outside the text'
  if (start >= end) return 'empty'
  return splitsCharacter(text, start) || splitsCharacter(text, end) ? 'splits a character' : null
}

function issueOf(schema: z.ZodType, value: unknown): string | null {
  const parsed = schema.safeParse(value)
  if (parsed.success) return null
  const { path, message } = parsed.error.issues[0]!
  return `${path.join('.')}: ${message}`
}

const spanOf = ({ start, end }: Fact) => `${start}-${end}`
