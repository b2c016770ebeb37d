import * as z from 'zod'
import type { Link } from '../../load/annotations/marks.ts'
import { explain } from '../gold.ts'
import type { MarkedArticle } from './marked.ts'
import { readNote } from './note.ts'

const about = {
  article_id: z.union([z.string(), z.number()]).nullish(),
  title: z.string().nullish(),
  published: z.string().nullish(),
}
const anyId = z.union([z.string(), z.number()])

/** A line of doccano: spans with relations, or in the short form `[start, end, label]`. */
const example = z.looseObject({
  ...about,
  id: anyId.nullish(),
  text: z.string(),
  entities: z
    .array(z.looseObject({ id: anyId, label: z.string(), start_offset: z.int(), end_offset: z.int() }))
    .optional(),
  relations: z.array(z.looseObject({ from_id: anyId, to_id: anyId, type: z.string() })).optional(),
  label: z.array(z.tuple([z.int(), z.int(), z.string()])).optional(),
  labels: z.array(z.tuple([z.int(), z.int(), z.string()])).optional(),
})

const region = z.looseObject({
  id: z.string(),
  type: z.literal('labels'),
  value: z.looseObject({ start: z.int(), end: z.int(), labels: z.array(z.string()).min(1) }),
  meta: z.looseObject({ text: z.array(z.string()) }).optional(),
})
const relation = z.looseObject({
  type: z.literal('relation'),
  from_id: z.string(),
  to_id: z.string(),
  labels: z.array(z.string()).optional(),
})
/** A task as Label Studio exports it (JSON). */
const task = z.looseObject({
  id: anyId.nullish(),
  data: z.looseObject({ ...about, text: z.string() }),
  annotations: z.array(
    z.looseObject({
      was_cancelled: z.boolean().optional(),
      result: z.array(z.union([region, relation, z.looseObject({ type: z.string() })])),
    }),
  ),
})

/** Reads a record that doccano or Label Studio exported; null for any other. Throws an error of one line where it is damaged. */
export function readExport(value: unknown): MarkedArticle | null {
  const found = (value ?? {}) as Readonly<Record<string, unknown>>
  if (Array.isArray(found.annotations) && typeof found.data === 'object') return fromTask(check(task, value))
  if (Array.isArray(found.predictions) && typeof found.data === 'object')
    throw new Error(
      'holds what was found and no annotations: import it into Label Studio, correct it there, and export it as JSON',
    )
  const isExample = ['entities', 'label', 'labels'].some(name => Array.isArray(found[name]))
  return isExample ? fromExample(check(example, value)) : null
}

function check<T>(schema: z.ZodType<T>, value: unknown): T {
  const { data, error } = schema.safeParse(value)
  if (error) throw new Error(explain(error, 'export'))
  return data!
}

function fromExample(given: z.infer<typeof example>): MarkedArticle {
  const { text, title = null, published = null, entities = [], relations = [] } = given
  const short = given.label ?? given.labels ?? []
  const places = new Map(entities.map(({ id }, i) => [id, i]))
  return {
    id: String(given.article_id ?? given.id ?? ''),
    text,
    title,
    published,
    marks: [
      ...entities.map(({ label, start_offset, end_offset }) => ({
        label,
        start: start_offset,
        end: end_offset,
        fields: null,
      })),
      ...short.map(([start, end, label]) => ({ label, start, end, fields: null })),
    ],
    links: relations.flatMap(({ type, from_id, to_id }) =>
      toLink(type, places.get(from_id), places.get(to_id)),
    ),
  }
}

/** Of several annotations the first that was not skipped. Predictions are no annotations. */
function fromTask({ id, data, annotations }: z.infer<typeof task>): MarkedArticle {
  const result = annotations.find(({ was_cancelled }) => !was_cancelled)?.result ?? []
  const regions = result.flatMap(item => region.safeParse(item).data ?? [])
  const relations = result.flatMap(item => relation.safeParse(item).data ?? [])
  const places = new Map(regions.map(({ id }, i) => [id, i]))
  return {
    id: String(data.article_id ?? id ?? ''),
    text: data.text,
    title: data.title ?? null,
    published: data.published ?? null,
    marks: regions.map(({ value: { start, end, labels }, meta }) => ({
      label: labels[0]!,
      start,
      end,
      fields: readNote(meta?.text.join('\n') ?? ''),
    })),
    links: relations.flatMap(({ labels, from_id, to_id }) =>
      toLink(labels?.[0] ?? '', places.get(from_id), places.get(to_id)),
    ),
  }
}

const toLink = (type: string, from: number | undefined, to: number | undefined): Link[] =>
  from === undefined || to === undefined ? [] : [{ type, from, to }]
