import { DESCRIPTORS, KINDS } from '../../kinds/index.ts'
import type { Link, Mark } from '../../load/annotations/marks.ts'
import type { Kind } from '../../model/kind.ts'

/** An article as somebody marked it with a program for annotating. */
export interface MarkedArticle {
  readonly id: string
  readonly text: string | null
  readonly title: string | null
  readonly published: string | null
  readonly marks: readonly Omit<Mark, 'text'>[]
  readonly links: readonly Link[]
}

/**
 * Marked articles in the shape of a run's records. A kind that is marked nowhere is not annotated; one that is, is annotated in
 * every article. The same holds for the parts of a fact, cue and speaker: a quote without a link has none.
 */
export function toGoldRecords(articles: readonly MarkedArticle[]): Record<string, unknown>[] {
  const used = KINDS.filter(kind =>
    articles.some(({ marks }) => marks.some(mark => kindOf(mark.label) === kind)),
  )
  const types = new Set(articles.flatMap(({ links }) => links.map(({ type }) => type)))
  return articles.map(article => {
    const { id, text, title, published } = article
    const tables = used.map(kind => [kind, rowsOf(kind, article, types)] as const)
    return { id, text, title, published, ...Object.fromEntries(tables) }
  })
}

function rowsOf(kind: Kind, { text, marks, links }: MarkedArticle, types: ReadonlySet<string>) {
  const points = Array.from(text ?? '')
  const slice = (mark: { start: number; end: number }) =>
    text === null ? null : points.slice(mark.start, mark.end).join('')
  const parts = DESCRIPTORS[kind].spans.filter(part => types.has(part))
  return [...marks.entries()]
    .filter(([, { label }]) => kindOf(label) === kind)
    .map(([i, { start, end, fields }]) => {
      const row: Record<string, unknown> = { ...fields, start, end, text: slice({ start, end }) }
      for (const part of parts) {
        const link = links.find(({ type, from }) => type === part && from === i)
        const mark = link ? marks[link.to] : undefined
        const span = mark
          ? { start: mark.start, end: mark.end, text: slice(mark) }
          : { start: null, end: null, text: null }
        row[part] = { ...(row[part] as Record<string, unknown> | undefined), ...span }
      }
      return row
    })
}

/** The kind that a label names: `person`, `Person` and `people` are one. */
function kindOf(label: string): Kind | undefined {
  const name = label.toLowerCase()
  return KINDS.find(kind => kind === name || DESCRIPTORS[kind].singular === name)
}
