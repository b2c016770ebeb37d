import { joinBytes } from './bytes.ts'
import { csvHeader } from './csv.ts'
import { SEPARATOR } from './json.ts'
import type { Note } from './note.ts'
import { type Rendered, STREAM_TABLES } from './render.ts'

const JSON_FILE = 'articles.json'

/** The files that finished articles add bytes to. */
export const STREAMS: readonly string[] = [
  ...STREAM_TABLES.map(table => `${table}.csv`),
  JSON_FILE,
  'articles.jsonl',
]

/** Of each file, the offset of the first article's bytes and how many stand between two articles. */
export const LAYOUT: readonly { readonly first: number; readonly gap: number }[] = [
  ...STREAM_TABLES.map(table => ({ first: Buffer.byteLength(csvHeader(table)), gap: 0 })),
  { first: '[\n'.length, gap: SEPARATOR.length },
  { first: 0, gap: 0 },
]

/** Stretches of articles, each with its bytes in every file, put together. */
export function joinStretches(
  stretches: readonly (readonly Uint8Array[])[],
  notes: readonly Note[],
): Rendered {
  const joined = STREAMS.map((name, i) =>
    joinBytes(
      stretches.map(streams => streams[i]!).filter(({ length }) => length > 0),
      name === JSON_FILE ? SEPARATOR : undefined,
    ),
  )
  const ofTables = <T>(value: (i: number) => T, rejected: T) =>
    Object.fromEntries([...STREAM_TABLES.map((table, i) => [table, value(i)]), ['rejected', rejected]])
  return {
    entries: notes.map(({ id, source, sha256 }) => ({ id, source, sha256, ok: true })),
    rows: ofTables(i => notes.reduce((sum, { rows }) => sum + rows[i]!, 0), 0) as Rendered['rows'],
    csv: ofTables(i => joined[i]!, new Uint8Array()) as Rendered['csv'],
    json: joined.at(-2)!,
    jsonl: joined.at(-1)!,
    measures: [],
  }
}

/** The bytes of each article in every file, given how many of them each has. */
export function sliceStreams(
  { csv, json, jsonl }: Rendered,
  sizes: readonly (readonly number[])[],
): (readonly Uint8Array[])[] {
  const streams = [...STREAM_TABLES.map(table => csv[table]), json, jsonl]
  const at = streams.map(() => 0)
  return sizes.map(bytes =>
    streams.map((stream, i) => {
      const start = at[i]!
      at[i] = start + bytes[i]! + LAYOUT[i]!.gap
      return stream.subarray(start, start + bytes[i]!)
    }),
  )
}
