import type { ReportRecord } from './article-page.ts'
import type { Row } from './report-fact.ts'

/** A name of many articles with how often it stands somewhere, and one fact to look at. */
export interface Tally {
  readonly key: string
  readonly name: string
  count: number
  readonly articles: Set<string>
  /** where it was met first */
  readonly link: string
}

export interface PlaceTally extends Tally {
  readonly kind: string
  readonly country: string | null
  readonly latitude: number
  readonly longitude: number
}

export interface CountedTally extends Tally {
  readonly values: number[]
}

/** A fact that a person should look at, and why. */
export interface Doubt {
  readonly link: string
  readonly kind: string
  readonly text: string
  readonly why: string
}

export interface QuoteLine {
  readonly link: string
  readonly speaker: string
  readonly text: string
  readonly article: string
}

/** Rows of a table of the index: with more it takes seconds to open, and the CSV files have them all. */
export const MOST_ROWS = 20_000

/** What the index of the report says of a run: it grows with what it shows, not with the texts. */
export class Summary {
  readonly articles: { link: string; title: string; published: string | null; facts: number }[] = []
  readonly counts = new Map<string, number>()
  readonly speakers = new Map<string, Tally>()
  readonly places = new Map<string, PlaceTally>()
  readonly counted = new Map<string, CountedTally>()
  /** number of dates by year and month, `2013-01` */
  readonly months = new Map<string, number>()
  /** the first `MOST_ROWS` of them */
  readonly doubts: Doubt[] = []
  doubtCount = 0
  /** the first `MOST_ROWS` of them */
  readonly quotes: QuoteLine[] = []

  /** Adds an article whose page is at `page`. */
  add(record: ReportRecord, kinds: readonly string[], page: string): void {
    const rows = (kind: string) => (record[kind] ?? []) as readonly Row[]
    let facts = 0
    for (const kind of kinds) {
      this.counts.set(kind, (this.counts.get(kind) ?? 0) + rows(kind).length)
      facts += rows(kind).length
      for (const row of rows(kind)) this.#look(kind, row, linkTo(page, row))
    }
    const title = record.title ?? record.id
    this.articles.push({ link: page, title, published: record.published, facts })
    for (const row of rows('quotes')) this.#quote(row, linkTo(page, row), record.id, title)
    for (const row of rows('places')) this.#place(row, linkTo(page, row), record.id)
    for (const row of rows('numbers')) this.#number(row, linkTo(page, row), record.id)
    for (const { start_date: day } of rows('dates'))
      if (typeof day === 'string')
        this.months.set(day.slice(0, 7), (this.months.get(day.slice(0, 7)) ?? 0) + 1)
  }

  #quote(row: Row, link: string, article: string, title: string): void {
    const speaker = row.speaker as Row
    const name = typeof speaker.name === 'string' ? speaker.name : ''
    if (this.quotes.length < MOST_ROWS)
      this.quotes.push({ link, speaker: name, text: String(row.text), article: title })
    if (name === '') return
    // by who it is, not by how the name is written; somebody without an id is somebody else in every article
    const key = String(speaker.entity_id ?? `${article}:${name}`)
    tally(this.speakers, { key, name, count: 0, articles: new Set(), link }, article)
  }

  #place(row: Row, link: string, article: string): void {
    const { latitude, longitude } = row
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return
    tally(
      this.places,
      {
        key: String(row.geonames_id ?? row.name),
        name: String(row.name),
        count: 0,
        articles: new Set(),
        link,
        kind: String(row.kind),
        country: typeof row.country === 'string' ? row.country : null,
        latitude,
        longitude,
      },
      article,
    )
  }

  #number(row: Row, link: string, article: string): void {
    // values of two units have no common middle: jobs are one line, jobs in dollars another, a third of the jobs a third one
    const apart = APART.has(String(row.kind)) ? row.kind : null
    const what = [row.counted_lemma, row.unit, apart].filter(part => typeof part === 'string').join(', ')
    if (what === '' || typeof row.value !== 'number') return
    const found = tally(
      this.counted,
      { key: what, name: what, count: 0, articles: new Set(), link, values: [] },
      article,
    )
    found.values.push(row.value)
  }

  #look(kind: string, row: Row, link: string): void {
    const why = doubtOf(kind, row)
    if (why === null) return
    this.doubtCount++
    if (this.doubts.length < MOST_ROWS) this.doubts.push({ link, kind, text: String(row.text), why })
  }
}

/** Kinds of numbers whose values say nothing beside counts of the same things. */
const APART: ReadonlySet<string> = new Set(['fraction', 'ordinal', 'multiple', 'score'])

/** Below this confidence a row is shown as one to look at: fewer than nine of ten such rows are right. */
const UNSURE = 0.7

function doubtOf(kind: string, row: Row): string | null {
  if (kind === 'quotes' && (row.speaker as Row).name === null) return 'nobody is named as the speaker'
  if (kind === 'places' && row.geonames_id === null) return 'not found on the map'
  return typeof row.confidence === 'number' && row.confidence < UNSURE
    ? `${Math.round(row.confidence * 100)} % sure`
    : null
}

function tally<T extends Tally>(all: Map<string, T>, fresh: T, article: string): T {
  let found = all.get(fresh.key)
  if (found === undefined) {
    found = fresh
    all.set(fresh.key, found)
  }
  found.count++
  found.articles.add(article)
  return found
}

const linkTo = (page: string, row: Row) => `${page}#${encodeURIComponent(String(row.id))}`
