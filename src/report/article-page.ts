import { escapeHtml } from './html.ts'
import { markText } from './mark-text.ts'
import { type PageAssets, toPage } from './page.ts'
import { type ReportFact, toReportFacts } from './report-fact.ts'

/** What the report knows of an article, its tables of facts left out. */
interface ReportArticle {
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly published: string | null
  readonly text: string
}

/** A record of `articles.json` with its text. */
export type ReportRecord = ReportArticle & Readonly<Record<string, unknown>>

/** Paths of the pages of the articles before and after one, inside the report. */
export interface Neighbours {
  readonly before: string | null
  readonly after: string | null
}

/** A column that a reader may fill. */
export interface FormColumn {
  /** as in CSV */
  readonly name: string
  /** the only ones that it may have */
  readonly values: readonly string[] | null
  /** a row that is added has to have it */
  readonly needed: boolean
}
/** The columns of each kind that a reader may fill. */
export type Forms = Readonly<Record<string, readonly FormColumn[]>>

/** The page of one article: the text with its facts marked, a legend, and the rows beside it. */
export function articlePage(
  record: ReportRecord,
  kinds: readonly string[],
  { before, after }: Neighbours,
  assets: PageAssets,
  forms: Forms = {},
): string {
  const facts = toReportFacts(kinds, record)
  const title = record.title ?? record.id
  const body = `<header class="top">
<nav class="crumbs" aria-label="Articles"><a href="../index.html">All articles</a>${neighbour(before, '← Previous')}${neighbour(after, 'Next →')}</nav>
<h1>${escapeHtml(title)}</h1>
<p class="about">${aboutArticle(record)}</p>
${legend(kinds, facts)}
</header>
<main class="article">
<section class="text" aria-label="Text" tabindex="-1">${markText(record.text, facts)}</section>
<section class="facts" aria-label="Facts">
<div class="bar" id="corrections"></div>
<div id="rows">${factLists(facts)}</div>
</section>
</main>`
  const data = {
    page: 'article',
    article: record.id,
    kinds,
    forms,
    facts: facts.map(({ id, kind, start, end, rule, fields }) => ({
      id,
      kind,
      start,
      end,
      fields: [...fields, ['rule', rule]],
    })),
  }
  return toPage(`${title} – newsfacts`, body, data, assets)
}

const neighbour = (path: string | null, label: string) =>
  path === null ? '' : ` <a href="../${path}">${label}</a>`

function aboutArticle({ id, source, published }: ReportArticle): string {
  const date = published === null ? 'no publication date' : `published ${published}`
  return [id, source, date].map(escapeHtml).join(' · ')
}

const legend = (kinds: readonly string[], facts: readonly ReportFact[]) => `<fieldset class="legend">
<legend>Show</legend>
${kinds
  .map(kind => {
    const count = facts.filter(fact => fact.kind === kind).length
    return `<label class="k-${kind}"><input type="checkbox" name="kind" value="${kind}" checked> ${kind} <small>${count}</small></label>`
  })
  .join('\n')}
</fieldset>`

function factItem({ id, kind, text, meaning, confidence }: ReportFact, i: number): string {
  const sure = confidence === null ? '' : `<span class="sure">${Math.round(confidence * 100)} %</span>`
  const means =
    meaning === '' || meaning === text ? '' : `<span class="meaning">${escapeHtml(meaning)}</span>`
  return `<li id="${escapeHtml(id)}" class="k-${kind}" data-i="${i}"><button type="button" class="row" aria-expanded="false"><span class="kind">${kind}</span> <span class="said">${escapeHtml(text)}</span> ${means}${sure}</button></li>`
}

/** Rows of a list of their own: a browser passes over whole lists that are out of sight. */
const LIST_ROWS = 50

function factLists(facts: readonly ReportFact[]): string {
  const items = facts.map(factItem)
  const lists: string[] = []
  for (let first = 0; first < items.length; first += LIST_ROWS)
    lists.push(`<ol class="chunk">${items.slice(first, first + LIST_ROWS).join('\n')}</ol>`)
  return lists.join('\n')
}
