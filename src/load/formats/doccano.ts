import { marksOf } from '../annotations/marks.ts'
import { toJsonLine } from '../json.ts'
import type { ArticleRows } from '../rows.ts'
import { streamFormat, toStretch } from '../stream-format.ts'

/** A line per article for doccano, a project of sequence labelling with relations. */
export const doccano = streamFormat('doccano', [
  {
    file: {
      name: 'doccano.jsonl',
      describe: () => ({
        name: 'doccano',
        description: 'Articles with their facts as spans and relations, for doccano.',
        format: 'jsonl',
        mediatype: 'application/jsonl',
        encoding: 'utf-8',
      }),
    },
    head: '',
    separator: '',
    end: '',
    render: ({ done }) => toStretch(done.map(article => `${toJsonLine(toExample(article))}\n`)),
  },
])

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
