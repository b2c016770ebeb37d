import { createHash } from 'node:crypto'
import { SCRIPT, STYLE } from './client.generated.ts'
import { escapeHtml } from './html.ts'
import { toPage } from './page.ts'

/** One of the two runs that are compared. */
export interface ComparedRun {
  /** its folder, as the user named it */
  readonly name: string
  readonly version: string
  /** where its report stands, as seen from the page; null where it has none */
  readonly report: string | null
}

export interface TableDifference {
  readonly table: string
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly rows: readonly DifferenceRow[]
}

/** A row that is not the same in both runs. Links are as seen from the page. */
export interface DifferenceRow {
  readonly change: string
  readonly article: string
  readonly before: string
  readonly beforeLink: string | null
  readonly now: string
  readonly nowLink: string | null
  /** the columns that differ, with both values */
  readonly what: string
}

export interface Difference {
  readonly old: ComparedRun
  readonly now: ComparedRun
  /** version and options that differ, a line each */
  readonly runs: readonly string[]
  /** ids of articles whose text is another one */
  readonly changedArticles: readonly string[]
  readonly tables: readonly TableDifference[]
}

/** In no other page that newsfacts writes. */
const TITLE = 'What has changed – newsfacts'

/** The last line of a page: proof that it is as `diffPage` made it. */
const SEAL = /\n<!-- newsfacts diff, sha256:([0-9a-f]{64}) -->\n$/
const hashOf = (html: string) => createHash('sha256').update(html).digest('hex')
const seal = (html: string) => `${html}\n<!-- newsfacts diff, sha256:${hashOf(html)} -->\n`

/** Whether a file is a page that `diffPage` made, and nobody has changed it since. */
export function isDiffPage(html: string): boolean {
  const sealed = SEAL.exec(html)
  return sealed !== null && hashOf(html.slice(0, sealed.index)) === sealed[1]
}

/** A page that stands alone: what two runs have not in common, with links into the reports of both. */
export function diffPage({ old, now, runs, changedArticles, tables }: Difference): string {
  const differing = tables.filter(({ added, removed, changed }) => added + removed + changed > 0)
  const body = `<header class="top">
<h1>What has changed between two runs</h1>
<p class="about">${aboutRun(old)} → ${aboutRun(now)}</p>
${list(
  'The runs differ in',
  runs.map(line => line.replace(' -> ', ' → ')),
)}
${list(`${changedArticles.length} ${changedArticles.length === 1 ? 'article has' : 'articles have'} another text`, changedArticles)}
</header>
<main class="index">
<section>${counts(tables)}</section>
${differing.map(section).join('\n')}
</main>`
  const data = { page: 'diff', tables: differing.map(tableData) }
  return seal(toPage(TITLE, body, data, { style: STYLE, script: SCRIPT }))
}

function aboutRun({ name, version, report }: ComparedRun): string {
  const shown = `${escapeHtml(name)} (newsfacts ${escapeHtml(version)})`
  return report === null ? shown : `<a href="${escapeHtml(report)}">${shown}</a>`
}

/** Names of a list that are shown; the others are only counted. */
const NAMED = 20

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const more = lines.length > NAMED ? `<li>and ${lines.length - NAMED} more</li>` : ''
  const items = lines.slice(0, NAMED).map(line => `<li>${escapeHtml(line)}</li>`)
  return `<h2>${escapeHtml(title)}</h2><ul class="plain">${items.join('')}${more}</ul>`
}

function counts(tables: readonly TableDifference[]): string {
  const rows = tables.map(
    ({ table, added, removed, changed }) =>
      `<tr><th scope="row">${table}</th><td>${added}</td><td>${removed}</td><td>${changed}</td></tr>`,
  )
  return `<div class="scroll" tabindex="0" role="region" aria-label="How many rows"><table class="small"><thead><tr><th scope="col">table</th><th scope="col">added</th><th scope="col">removed</th><th scope="col">changed</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
}

function section({ table, added, removed, changed, rows }: TableDifference): string {
  const all = added + removed + changed
  const note = rows.length < all ? `<p class="none">The first ${rows.length} of ${all}.</p>` : ''
  return `<section class="table" id="table-${table}"><h2>${table}</h2>${note}<noscript>This table needs JavaScript.</noscript></section>`
}

const tableData = ({ table, rows }: TableDifference) => ({
  id: table,
  columns: [
    { name: 'link before', hidden: true },
    { name: 'link now', hidden: true },
    { name: 'change' },
    { name: 'article', hidden: rows.every(({ article }) => article === '') },
    { name: 'before', href: 0 },
    { name: 'now', href: 1 },
    { name: 'what' },
  ],
  rows: rows.map(({ beforeLink, nowLink, change, article, before, now, what }) => [
    beforeLink,
    nowLink,
    change,
    article,
    before,
    now,
    what,
  ]),
})
