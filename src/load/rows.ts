import { LIMITS } from '../config.ts'
import { DESCRIPTORS, forKinds, KINDS } from '../kinds/index.ts'
import type { ArticleRow } from '../model/article-row.ts'
import type { Fact } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import { type MentionRow, mentionRow } from '../model/mention-row.ts'
import type { Accepted, Code, Outcome, Rejection } from '../model/outcome.ts'
import { codePoints, splitsCharacter, unchanged } from '../text/code-points.ts'
import { checkArticle, checkFacts, InvariantError } from './check-rows.ts'
import { type FactRow, fieldsInCodePoints } from './fact-row.ts'
import { compileJoin } from './join-columns.ts'
import { countWords } from './words.ts'

/** All rows of one article, checked. */
export interface ArticleRows {
  readonly ok: true
  readonly article: ArticleRow
  /** what the offsets point into */
  readonly text: string
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
    const { id, source, sha256 } = outcome.doc
    const code = codeOf(error)
    if (code === null) throw error
    return { ok: false, id, source, sha256, stage: 'load', code, reason: (error as Error).message }
  }
}

/** The rows of an article would fill more than one article may: each repeats its sentence. */
class TooManyFactsError extends Error {
  override readonly name = 'TooManyFactsError'
}
const TOO_MANY = `its rows would take more than ${LIMITS.articleRows / 2 ** 20} MiB`
/** Characters of a row beside its text and context, about. */
const ROW_SIZE = 500

function codeOf(error: unknown): Code | null {
  if (error instanceof InvariantError) return 'INVARIANT'
  return error instanceof TooManyFactsError ? 'TOO_MANY_FACTS' : null
}

/** At most so many UTF-16 units from the start of a text, no character split. */
function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  return text.slice(0, splitsCharacter(text, length) ? length - 1 : length)
}

/** One article as a nested record, a line of `newsfacts worker`: the tables of facts stand in the place of their counts. */
export function toRecord({ article, facts }: ArticleRows): Record<string, unknown> {
  return { ...article, ...facts }
}

/** The same with the text that the offsets point into: an element of `articles.json`, which stands without its input. */
export function toRecordWithText({ article, text, facts }: ArticleRows): Record<string, unknown> {
  return { ...article, text, ...facts }
}

/** The rows of an article from such an element. */
export function fromRecord({ text, ...article }: Record<string, unknown>): ArticleRows {
  const facts = forKinds(kind => article[kind] as readonly FactRow[])
  const counts = forKinds(kind => facts[kind].length)
  return { ok: true, article: { ...(article as ArticleRow), ...counts }, text: text as string, facts }
}

function toRows({ doc, facts }: Accepted): ArticleRows {
  const at = codePoints(doc.text)
  const contexts: string[] = []
  const contextOf = (sentence: number) => {
    let context = contexts[sentence]
    if (context === undefined) {
      const { start, end } = doc.analysis.sentenceSpan(sentence)
      context = cutText(doc.text.slice(start, end), LIMITS.context)
      contexts[sentence] = context
    }
    return context
  }
  let size = 0
  const rows = {} as Record<Kind, readonly FactRow[]>
  const counts = {} as Record<Kind, number>
  for (const kind of KINDS) {
    const { singular } = DESCRIPTORS[kind]
    const join = JOINS[kind]
    const found = inTextOrder(facts[kind])
    checkFacts(doc, kind, found)
    rows[kind] = found.map(fact => {
      const start = at(fact.start)
      const end = at(fact.end)
      const context = contextOf(fact.sentence)
      size += ROW_SIZE + context.length + fact.end - fact.start
      if (size > LIMITS.articleRows) throw new TooManyFactsError(TOO_MANY)
      const shared: MentionRow = {
        id: `${doc.id}:${singular}:${start}-${end}`,
        article_id: doc.id,
        start,
        end,
        text: doc.text.slice(fact.start, fact.end),
        sentence: fact.sentence,
        context,
        rule: fact.rule,
      }
      return join(shared, at === unchanged ? fact.fields : fieldsInCodePoints(fact, at))
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
  return { ok: true, article, text: doc.text, facts: rows }
}

const JOINS = forKinds(kind =>
  compileJoin(Object.keys(mentionRow.shape), Object.keys(DESCRIPTORS[kind].fact.shape)),
)

function inTextOrder(facts: readonly Fact[]): readonly Fact[] {
  for (let i = 1; i < facts.length; i++)
    if (compareSpans(facts[i - 1]!, facts[i]!) > 0) return [...facts].sort(compareSpans)
  return facts
}

const compareSpans = (a: Fact, b: Fact) => a.start - b.start || a.end - b.end
