import { countedRanking, type Outlines, placesMap, ranking, timeline } from './charts.ts'
import { escapeHtml } from './html.ts'
import { type PageAssets, toPage } from './page.ts'
import type { Row } from './report-fact.ts'
import { MOST_ROWS, type Summary } from './summary.ts'

/** What only the end of a run knows. */
export interface RunFacts {
  readonly version: string
  readonly entities: readonly Row[]
  readonly rejected: readonly Row[]
}

/** Entries of a list on the index. */
const MOST = 25

/** The first page of the report: what the run holds, charts, and tables to search. */
export function indexPage(summary: Summary, facts: RunFacts, outlines: Outlines, assets: PageAssets): string {
  const { articles, counts, speakers, places, counted, months, doubtCount } = summary
  const totals = [
    ['articles', articles.length],
    ...counts,
    ['entities', facts.entities.length],
    ['rejected', facts.rejected.length],
  ]
  const body = `<header class="top">
<h1>What the articles say</h1>
<p class="about">newsfacts ${escapeHtml(facts.version)}</p>
<dl class="totals">${totals.map(([name, count]) => `<div><dt>${name}</dt><dd>${count}</dd></div>`).join('')}</dl>
<div class="bar" id="corrections"></div>
</header>
<main class="index">
${section('Who is quoted most', ranking(speakers.values(), MOST, 'quote'), 'half')}
${section('What is counted', countedRanking(counted.values(), MOST), 'half')}
${section('Where', placesMap(places.values(), outlines))}
${section('When', timeline(months))}
${table('doubts', `What needs a look (${doubtCount})`, doubtCount)}
${table('articles', 'Articles', articles.length)}
${table('quotes', 'Quotes', counts.get('quotes') ?? 0)}
${table('entities', 'People, organizations and places', facts.entities.length)}
${facts.rejected.length > 0 ? table('rejected', 'Rejected articles', facts.rejected.length) : ''}
</main>`
  const data = { page: 'index', tables: tablesOf(summary, facts) }
  return toPage('newsfacts report', body, data, assets)
}

const section = (title: string, content: string, style = '') =>
  `<section class="${style}"><h2>${title}</h2>${content}</section>`

const table = (id: string, title: string, rows: number) =>
  `<section class="table" id="table-${id}"><h2>${title}</h2>${rows > MOST_ROWS ? `<p class="none">The first ${MOST_ROWS} of ${rows}; the CSV files have all.</p>` : ''}<noscript>This table needs JavaScript.</noscript></section>`

const text = (name: string) => ({ name })
const number = (name: string) => ({ name, numeric: true })
/** The first column of each table is where its rows lead. */
const link = { name: 'link', hidden: true }
const linked = (name: string) => ({ name, href: 0 })

function tablesOf({ doubts, articles, quotes }: Summary, { entities, rejected }: RunFacts) {
  return [
    {
      id: 'doubts',
      columns: [link, text('kind'), linked('text'), text('why')],
      rows: doubts.map(({ link, kind, text, why }) => [link, kind, text, why]),
    },
    {
      id: 'articles',
      columns: [link, linked('title'), text('published'), number('facts')],
      rows: articles
        .slice(0, MOST_ROWS)
        .map(({ link, title, published, facts }) => [link, title, published, facts]),
    },
    {
      id: 'quotes',
      columns: [link, text('speaker'), linked('quote'), text('article')],
      rows: quotes.map(({ link, speaker, text, article }) => [link, speaker, text, article]),
    },
    {
      id: 'entities',
      columns: [
        { name: 'entity_id', hidden: true },
        text('name'),
        text('kind'),
        text('aliases'),
        number('articles'),
        number('mentions'),
        number('quotes'),
      ],
      rows: entities
        .slice(0, MOST_ROWS)
        .map(row => [
          row.entity_id,
          row.name,
          row.kind,
          [row.aliases ?? []].flat().join('; '),
          row.articles,
          row.mentions,
          row.quotes,
        ]),
    },
    {
      id: 'rejected',
      columns: [link, text('source'), text('stage'), text('code'), text('reason')],
      rows: rejected
        .slice(0, MOST_ROWS)
        .map(({ source, stage, code, reason }) => [null, source, stage, code, reason]),
    },
  ]
}
