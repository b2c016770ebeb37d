import type { ArticleRow } from '../model/article-row.ts'
import type { Fact } from '../model/fact.ts'
import { KINDS, type Kind, SINGULAR } from '../model/kind.ts'
import type { MentionRow } from '../model/mention-row.ts'
import type { Accepted, Outcome, Rejection } from '../model/outcome.ts'
import { checkArticle, checkFacts, InvariantError } from './check-rows.ts'
import { codePoints } from './code-points.ts'
import { countWords } from './words.ts'

/** A row as JSON holds it: the shared columns and the kind's own, cue and speaker of a quote nested. */
export type FactRow = Omit<MentionRow, 'context'> & { context?: string } & Record<string, unknown>

/** All rows of one article, checked. */
export interface ArticleRows {
  readonly ok: true
  readonly article: ArticleRow
  readonly facts: Readonly<Record<Kind, readonly FactRow[]>>
}

/**
 * The rows of one article, by start, with offsets in code points. Pure; it belongs where the article was processed.
 * A row that disagrees with its text or its schema rejects the whole article with the code `INVARIANT`.
 */
export function tabulate(outcome: Outcome): ArticleRows | Rejection {
  if (!outcome.ok) return outcome
  try {
    return toRows(outcome)
  } catch (error) {
    if (!(error instanceof InvariantError)) throw error
    const { id, source, sha256 } = outcome.doc
    return { ok: false, id, source, sha256, stage: 'load', code: 'INVARIANT', reason: error.message }
  }
}

/**
 * One article as a nested record: a line of `newsfacts worker`, an element of `articles.json`.
 * The six tables stand in the place of their counts.
 */
export function toRecord({ article, facts }: ArticleRows): Record<string, unknown> {
  return { ...article, ...facts }
}

function toRows({ doc, facts }: Accepted): ArticleRows {
  const at = codePoints(doc.text)
  const contexts: string[] = []
  const contextOf = (sentence: number) => {
    if (contexts[sentence] === undefined) {
      const { start, end } = doc.analysis.sentenceSpan(sentence)
      contexts[sentence] = doc.text.slice(start, end)
    }
    return contexts[sentence]
  }
  const toRow = (fact: Fact): FactRow => {
    const start = at(fact.start)
    const end = at(fact.end)
    return {
      id: `${doc.id}:${SINGULAR[fact.kind]}:${start}-${end}`,
      article_id: doc.id,
      start,
      end,
      text: doc.text.slice(fact.start, fact.end),
      sentence: fact.sentence,
      ...(fact.kind === 'quotes' ? {} : { context: contextOf(fact.sentence) }),
      rule: fact.rule,
      ...(fact.kind === 'quotes' ? quoteFields(fact as Fact<'quotes'>, at) : fact.fields),
    }
  }
  const rows = {} as Record<Kind, readonly FactRow[]>
  for (const kind of KINDS) {
    const found: readonly Fact[] = facts[kind]
    checkFacts(doc, kind, found)
    rows[kind] = inTextOrder(found).map(toRow)
  }
  const article: ArticleRow = {
    id: doc.id,
    source: doc.source,
    sha256: doc.sha256,
    title: doc.title,
    published: doc.published,
    published_from: doc.publishedFrom,
    encoding: doc.encoding,
    characters: at(doc.text.length),
    words: countWords(doc.text, doc.paragraphs),
    sentences: doc.analysis.sentences.count,
    numbers: rows.numbers.length,
    dates: rows.dates.length,
    places: rows.places.length,
    organizations: rows.organizations.length,
    people: rows.people.length,
    quotes: rows.quotes.length,
  }
  checkArticle(article)
  return { ok: true, article, facts: rows }
}

function inTextOrder(facts: readonly Fact[]): readonly Fact[] {
  const sorted = facts.every((fact, i) => i === 0 || compareSpans(facts[i - 1]!, fact) <= 0)
  return sorted ? facts : [...facts].sort(compareSpans)
}

const compareSpans = (a: Fact, b: Fact) => a.start - b.start || a.end - b.end

function quoteFields({ fields }: Fact<'quotes'>, at: (offset: number) => number): Record<string, unknown> {
  const inCodePoints = (offset: number | null) => (offset === null ? null : at(offset))
  const { cue, speaker } = fields
  return {
    ...fields,
    cue: { ...cue, start: inCodePoints(cue.start), end: inCodePoints(cue.end) },
    speaker: { ...speaker, start: inCodePoints(speaker.start), end: inCodePoints(speaker.end) },
  }
}
