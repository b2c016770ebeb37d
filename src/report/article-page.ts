import { countPoints, toUnits } from '../text/code-points.ts'
import { escapeHtml } from './html.ts'
import { type PageAssets, toPage } from './page.ts'
import { type ReportFact, toReportFacts } from './report-fact.ts'
import { cutSegments, type Segment } from './segments.ts'

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

/** The page of one article: the text with its facts marked, a legend, and the rows beside it. */
export function articlePage(record: ReportRecord, kinds: readonly string[], assets: PageAssets): string {
  const facts = toReportFacts(kinds, record)
  const title = record.title ?? record.id
  const body = `<header class="top">
<p class="crumbs"><a href="../index.html">Report</a></p>
<h1>${escapeHtml(title)}</h1>
<p class="about">${aboutArticle(record)}</p>
${legend(kinds, facts)}
</header>
<main class="article">
<section class="text" aria-label="Text" tabindex="-1">${markText(record.text, facts)}</section>
<section class="facts" aria-label="Facts">
<div class="bar" id="corrections"></div>
<ol id="rows">${facts.map(factItem).join('\n')}</ol>
</section>
</main>`
  const data = {
    page: 'article',
    article: record.id,
    kinds,
    facts: facts.map(({ id, kind, start, end, parts }) => ({ id, kind, start, end, parts })),
  }
  return toPage(`${title} – newsfacts`, body, data, assets)
}

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

/** Paragraphs with a `<mark>` for each segment that a fact covers; `data-o` is where a paragraph starts, in code points. */
function markText(text: string, facts: readonly ReportFact[]): string {
  const unit = toUnits(text)
  const spans = facts.map(({ start, end }) => ({ start: unit(start), end: unit(end) }))
  const paragraphs: string[] = []
  let marked = ''
  let from = 0
  let points = 0
  const close = (end: number, next: number) => {
    if (text.slice(from, end).trim() !== '') paragraphs.push(`<p data-o="${points}">${marked}</p>`)
    marked = ''
    points += countPoints(text, from, next)
    from = next
  }
  for (const segment of cutSegments(spans, 0, text.length)) {
    let at = segment.start
    for (const { 0: lineEnd, index } of text.slice(segment.start, segment.end).matchAll(/\r\n|\r|\n/g)) {
      const end = segment.start + index
      marked += markSegment(text.slice(at, end), segment, facts)
      at = end + lineEnd.length
      close(end, at)
    }
    marked += markSegment(text.slice(at, segment.end), segment, facts)
  }
  close(text.length, text.length)
  return paragraphs.join('\n')
}

function markSegment(text: string, { facts: numbers }: Segment, facts: readonly ReportFact[]): string {
  if (text === '' || numbers.length === 0) return escapeHtml(text)
  const kinds = [...new Set(numbers.map(number => `k-${facts[number]!.kind}`))].join(' ')
  return `<mark class="${kinds}" data-f="${numbers.join(' ')}">${escapeHtml(text)}</mark>`
}

function factItem({ id, kind, text, meaning, rule, confidence, fields }: ReportFact, i: number): string {
  const sure = confidence === null ? '' : `<span class="sure">${Math.round(confidence * 100)} %</span>`
  const details = fields.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`)
  return `<li id="${escapeHtml(id)}" class="k-${kind}" data-i="${i}"><button type="button" class="row" aria-expanded="false"><span class="kind">${kind}</span> <span class="said">${escapeHtml(text)}</span> <span class="meaning">${escapeHtml(meaning)}</span>${sure}</button><dl hidden>${details.join('')}<dt>rule</dt><dd>${escapeHtml(rule)}</dd></dl></li>`
}
