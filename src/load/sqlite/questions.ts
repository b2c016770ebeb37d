import type { Table } from '../tables.ts'

/** Columns that people look rows up by, beside keys. */
export const INDICES: { readonly [table in Table]?: readonly string[] } = {
  numbers: ['counted_lemma'],
  dates: ['start_date'],
  places: ['geonames_id'],
}

/** Full-text search over columns of a table. */
export interface TextIndex {
  readonly name: string
  readonly table: Table
  readonly columns: readonly string[]
}
export const TEXT_INDICES: readonly TextIndex[] = [
  { name: 'articles_fts', table: 'articles', columns: ['title', 'text'] },
  { name: 'quotes_fts', table: 'quotes', columns: ['text', 'speaker_name'] },
]

/** The usual questions, each a view that says what its rows are by its name. */
export const VIEWS: readonly { readonly name: string; readonly select: string }[] = [
  {
    name: 'most_quoted',
    select: `SELECT e.entity_id, e.name, e.kind, e.role, e.affiliation,
  count(*) AS quotes, count(DISTINCT q.article_id) AS articles
FROM quotes q JOIN entities e ON e.entity_id = q.speaker_entity_id
GROUP BY e.entity_id ORDER BY quotes DESC, e.name, e.entity_id`,
  },
  {
    name: 'numbers_by_noun',
    select: `SELECT counted_lemma AS noun, kind, unit, count(*) AS numbers, count(DISTINCT article_id) AS articles,
  min(value) AS smallest, max(value) AS largest
FROM numbers WHERE counted_lemma IS NOT NULL
GROUP BY counted_lemma, kind, unit ORDER BY numbers DESC, noun, kind, unit`,
  },
  {
    // what a place is stands at its mentions; a country is a point too, its middle: hence kind
    name: 'place_counts',
    select: `SELECT e.entity_id, e.name, min(p.kind) AS kind, e.country, e.latitude, e.longitude,
  count(*) AS mentions, count(DISTINCT p.article_id) AS articles
FROM places p JOIN entities e ON e.entity_id = p.entity_id
WHERE e.latitude IS NOT NULL
GROUP BY e.entity_id ORDER BY articles DESC, mentions DESC, e.name, e.entity_id`,
  },
  {
    name: 'timeline',
    select: `SELECT start_date AS day, count(*) AS dates, count(DISTINCT article_id) AS articles
FROM dates WHERE start_date = end_date
GROUP BY start_date ORDER BY start_date`,
  },
]
