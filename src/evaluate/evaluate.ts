import { KINDS } from '../kinds/index.ts'
import type { Kind } from '../model/kind.ts'
import { fieldsOf } from './fields.ts'
import type { GoldArticle } from './gold.ts'
import { type FoundRow, judgeTable, type RowError, type Verdict } from './judge.ts'
import { pairScore, type Score, type Share, shareOf } from './measures.ts'

/** The tables of one article as a run wrote them. */
export type FoundTables = Readonly<Partial<Record<Kind, readonly FoundRow[]>>>

/** Figures of one kind over all articles that annotate it. */
interface KindFigures {
  /** articles that annotate it */
  readonly articles: number
  readonly exact: Score
  readonly overlap: Score
  /** of rows with equal spans: how often each annotated field is right */
  readonly fields: Readonly<Record<string, Share>>
}

export interface Evaluation {
  readonly articles: number
  /** ids of gold articles that the run does not have: all their rows count as missed */
  readonly missing: readonly string[]
  readonly kinds: Readonly<Partial<Record<Kind, KindFigures>>>
  readonly total: Omit<KindFigures, 'fields' | 'articles'> & { readonly fields: Share }
  readonly errors: readonly ArticleError[]
}

/** An error with the article and table that it is in. */
export interface ArticleError {
  readonly article: string
  readonly kind: Kind
  readonly error: RowError
}

/**
 * Scores what was found against gold. Only what is annotated is judged: articles of the gold, tables that it holds, and
 * of a row the columns that it has; `null` must be empty. A run may know more articles.
 */
export function evaluate(gold: readonly GoldArticle[], found: ReadonlyMap<string, FoundTables>): Evaluation {
  const errors: ArticleError[] = []
  const kinds: Partial<Record<Kind, KindFigures>> = {}
  const all: Verdict[] = []
  for (const kind of KINDS) {
    const fields = fieldsOf(kind)
    const verdicts = gold.flatMap(({ id, tables }) => {
      const wanted = tables[kind]
      if (!wanted) return []
      const verdict = judgeTable(wanted, found.get(id)?.[kind] ?? [], fields)
      errors.push(...verdict.errors.map(error => ({ article: id, kind, error })))
      return [verdict]
    })
    if (verdicts.length === 0) continue
    all.push(...verdicts)
    const shares = fields
      .map(({ name }) => [name, sumField(verdicts, name)] as const)
      .filter(([, { of }]) => of > 0)
    kinds[kind] = { articles: verdicts.length, ...scoreSpans(verdicts), fields: Object.fromEntries(shares) }
  }
  const shares = Object.values(kinds).flatMap(({ fields }) => Object.values(fields))
  return {
    articles: gold.length,
    missing: gold.filter(({ id }) => !found.has(id)).map(({ id }) => id),
    kinds,
    total: {
      ...scoreSpans(all),
      fields: shareOf(
        sum(shares, ({ right }) => right),
        sum(shares, ({ of }) => of),
      ),
    },
    errors: byArticle(errors, gold),
  }
}

function scoreSpans(verdicts: readonly Verdict[]): Pick<KindFigures, 'exact' | 'overlap'> {
  const score = (hits: 'exact' | 'overlap') =>
    pairScore(
      sum(verdicts, verdict => verdict[hits]),
      sum(verdicts, ({ found }) => found),
      sum(verdicts, verdict => verdict.gold),
    )
  return { exact: score('exact'), overlap: score('overlap') }
}

function sumField(verdicts: readonly Verdict[], name: string): Share {
  return shareOf(
    sum(verdicts, ({ fields }) => fields.get(name)?.right ?? 0),
    sum(verdicts, ({ fields }) => fields.get(name)?.of ?? 0),
  )
}

const sum = <T>(list: readonly T[], count: (item: T) => number): number =>
  list.reduce((total, item) => total + count(item), 0)

/** In the order of the gold; inside an article table by table. */
function byArticle(errors: readonly ArticleError[], gold: readonly GoldArticle[]): ArticleError[] {
  const order = new Map(gold.map(({ id }, i) => [id, i]))
  return [...errors].sort((a, b) => order.get(a.article)! - order.get(b.article)!)
}
