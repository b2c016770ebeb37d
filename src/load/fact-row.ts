import { DESCRIPTORS } from '../kinds/index.ts'
import type { Fact } from '../model/fact.ts'
import type { MentionRow } from '../model/mention-row.ts'

/** A row as JSON holds it: the shared columns and the kind's own, cue and speaker of a quote nested. */
export type FactRow = MentionRow & Record<string, unknown>

/** A column that holds a stretch of the text, beside what else is known about it. */
export interface Part {
  readonly start: number | null
  readonly end: number | null
  readonly text: string | null
}

/** What a fact of any kind holds in its own columns. */
export type AnyFields = Readonly<Record<string, unknown>>

/** The kind's own columns, with offsets in code points; `at` turns UTF-16 units into these. */
export function fieldsInCodePoints({ kind, fields }: Fact, at: (offset: number) => number): AnyFields {
  const given = fields as unknown as AnyFields
  const { spans } = DESCRIPTORS[kind]
  if (spans.length === 0) return given
  const inPoints = spans.map(column => {
    const part = given[column] as Part
    return [column, { ...part, start: part.start && at(part.start), end: part.end && at(part.end) }]
  })
  return { ...given, ...Object.fromEntries(inPoints) }
}
