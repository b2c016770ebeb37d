import { DESCRIPTORS, KINDS } from '../kinds/index.ts'
import type { ArticleRow } from '../model/article-row.ts'
import type { Fact } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import type { Accepted, Outcome, Rejection } from '../model/outcome.ts'
import { checkArticle, checkFacts, InvariantError } from './check-rows.ts'
import { codePoints, unchanged } from './code-points.ts'
import { type FactRow, fieldsInCodePoints } from './fact-row.ts'
import { countWords } from './words.ts'

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
    let context = contexts[sentence]
    if (context === undefined) {
      const { start, end } = doc.analysis.sentenceSpan(sentence)
      context = doc.text.slice(start, end)
      contexts[sentence] = context
    }
    return context
  }
  const rows = {} as Record<Kind, readonly FactRow[]>
  const counts = {} as Record<Kind, number>
  for (const kind of KINDS) {
    const { singular } = DESCRIPTORS[kind]
    const found = inTextOrder(facts[kind])
    checkFacts(doc, kind, found)
    rows[kind] = found.map(fact => {
      const start = at(fact.start)
      const end = at(fact.end)
      // one literal with one spread: rows are many, and a second spread costs ten times as much
      return {
        id: `${doc.id}:${singular}:${start}-${end}`,
        article_id: doc.id,
        start,
        end,
        text: doc.text.slice(fact.start, fact.end),
        sentence: fact.sentence,
        context: contextOf(fact.sentence),
        rule: fact.rule,
        ...(at === unchanged ? fact.fields : fieldsInCodePoints(fact, at)),
      }
    })
    counts[kind] = found.length
  }
  const article: ArticleRow = {
    id: doc.id,
    source: doc.source,
    sha256: doc.sha256,
    title: doc.title,
    published: doc.published,
    published_from: doc.publishedFrom,
    encoding: doc.encoding,
    url: doc.url,
    language: doc.language,
    characters: at(doc.text.length),
    words: countWords(doc.text, doc.paragraphs),
    sentences: doc.analysis.sentences.count,
    ...counts,
  }
  checkArticle(article)
  return { ok: true, article, facts: rows }
}

function inTextOrder(facts: readonly Fact[]): readonly Fact[] {
  for (let i = 1; i < facts.length; i++)
    if (compareSpans(facts[i - 1]!, facts[i]!) > 0) return [...facts].sort(compareSpans)
  return facts
}

const compareSpans = (a: Fact, b: Fact) => a.start - b.start || a.end - b.end
