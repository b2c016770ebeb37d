import { forKinds } from '../kinds/index.ts'
import { joinBytes } from './bytes.ts'
import { ARTICLE_TABLES } from './formats/csv.ts'
import type { Note } from './note.ts'
import type { Rendered } from './render.ts'
import { LAYOUT, STREAM_FORMATS } from './streams.ts'

const encoder = new TextEncoder()

/** Stretches of articles, each with its bytes in every file, put together. */
export function joinStretches(
  stretches: readonly (readonly Uint8Array[])[],
  notes: readonly Note[],
): Rendered {
  let stream = 0
  const pieces = STREAM_FORMATS.map(({ name, streams }) => {
    const joined = streams.map(({ separator }) => {
      const i = stream++
      const parts = stretches.map(one => one[i]!).filter(({ length }) => length > 0)
      return joinBytes(parts, encoder.encode(separator))
    })
    return [name, joined] as const
  })
  const countRows = (table: (typeof ARTICLE_TABLES)[number]) => {
    const i = ARTICLE_TABLES.indexOf(table)
    return notes.reduce((sum, { rows }) => sum + rows[i]!, 0)
  }
  return {
    entries: notes.map(({ id, source, sha256 }) => ({ id, source, sha256, ok: true })),
    rows: { articles: countRows('articles'), ...forKinds(countRows), rejected: 0 },
    // of a format that was not asked for there is nothing
    pieces: Object.fromEntries(pieces.filter(([, parts]) => parts.some(({ length }) => length > 0))),
    measures: [],
  }
}

/** The bytes of each article in every file, given how many of them each has. */
export function sliceStreams(
  { pieces }: Rendered,
  sizes: readonly (readonly number[])[],
): (readonly Uint8Array[])[] {
  const streams = STREAM_FORMATS.flatMap(
    ({ name, streams }) => (pieces[name] as readonly Uint8Array[] | undefined) ?? streams.map(() => NOTHING),
  )
  const at = streams.map(() => 0)
  return sizes.map(bytes =>
    streams.map((stream, i) => {
      const start = at[i]!
      at[i] = start + bytes[i]! + LAYOUT[i]!.gap
      return stream.subarray(start, start + bytes[i]!)
    }),
  )
}

const NOTHING = new Uint8Array()
