import { marksOf } from '../annotations/marks.ts'
import { jsonLinesFormat } from '../json-streams.ts'
import type { ArticleRows } from '../rows.ts'

/** A line per article for doccano, a project of sequence labelling with relations. */
export const doccano = jsonLinesFormat(
  'doccano',
  {
    name: 'doccano.jsonl',
    resource: 'doccano',
    description: 'Articles with their facts as spans and relations, for doccano.',
  },
  ({ done }) => done.map(toExample),
)

/** doccano numbers its examples itself, so the article's id goes by another name, among what it keeps as it is. */
function toExample(rows: ArticleRows): Record<string, unknown> {
  const { marks, links } = marksOf(rows)
  const { id, title, published } = rows.article
  return {
    article_id: id,
    title,
    published,
    text: rows.text,
    entities: marks.map(({ label, start, end }, i) => ({
      id: i,
      label,
      start_offset: start,
      end_offset: end,
    })),
    relations: links.map(({ type, from, to }, i) => ({ id: i, from_id: from, to_id: to, type })),
  }
}
