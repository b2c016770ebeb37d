import type { EntityRow } from '../model/entity.ts'
import type { Rejection } from '../model/outcome.ts'
import type { Row } from './cells.ts'
import type { JsonValue } from './json.ts'
import type { ArticleRows } from './rows.ts'
import type { ScratchFile } from './scratch-file.ts'
import type { StagedFile } from './staged-file.ts'
import type { Table } from './tables.ts'

/** Consecutive articles of a run, whole. */
export interface Articles {
  /** those that were not rejected */
  readonly done: readonly ArticleRows[]
  /** the rows of every table but `entities`, which is known only at the end */
  readonly rows: Readonly<Record<Exclude<Table, 'entities'>, readonly Row[]>>
  /** those that were */
  readonly rejections: readonly Rejection[]
  /** each article that was not rejected as JSON holds it, its tables nested in it */
  readonly records: readonly Readonly<Record<string, unknown>>[]
}

interface AnyFormat<Piece> {
  /** what `--format` calls it */
  readonly name: string
  /** the files that it writes, in the order in which it makes them */
  readonly files: readonly FormatFile[]
  /** it is written whatever `--format` says */
  readonly isAlways?: true
  /** a part of newsfacts asks for it, and nobody with `--format` */
  readonly isInternal?: true
  /** articles that were not rejected add nothing to its files */
  readonly isOfRejected?: true
  /** makes the files of one run */
  open(stage: Stage): Promise<FormatWriter<Piece>>
}

/** Where the files of a run are made, before they are published together. */
export interface Stage {
  /** a file of the output, by one of the names of the format's `files` */
  create(name: string): Promise<StagedFile>
  /** the path of such a file, empty yet, for a package that writes it itself; it is closed when the writer's `finish` is done */
  reserve(name: string): Promise<string>
  /** for what must wait until the end of the run; no part of the output */
  scratch(): Promise<ScratchFile>
}

/**
 * A format of output files. What it does with articles is cut in two: `render` works in a worker thread and makes a piece
 * of plain data, `append` puts the pieces together in the main thread, in the order of the articles' ids.
 */
export interface WholeFormat<Piece = unknown> extends AnyFormat<Piece> {
  /** Pure. The memory of a piece that is a `Uint8Array`, or has some as its values, is handed over and not copied. */
  render(articles: Articles): Piece
}

/**
 * A format in which every article that was not rejected has a stretch of bytes of its own in each file. A later run can
 * take such stretches over for articles that have not changed; a run with any other format works all articles anew.
 */
export interface StreamFormat extends AnyFormat<readonly Uint8Array[]> {
  readonly streams: readonly Stream[]
}

export interface Stream {
  readonly file: FormatFile
  /** before the first article, between two, and behind the last */
  readonly head: string
  readonly separator: string
  readonly end: string
  /** the whole file where there is no article, if not head and end */
  readonly ofNone?: string
  /** Pure. */
  render(articles: Articles): Stretch
}

/** What consecutive articles add to a stream. */
export interface Stretch {
  /** with the separators between them, in memory of its own */
  readonly bytes: Uint8Array
  /** how many bytes each article has, without separators */
  readonly sizes: readonly number[]
}

export type OutputFormat = WholeFormat | StreamFormat

export interface FormatFile {
  readonly name: string
  /** what the data package says of it, beside path, size and hash; `rows` of each table of the run */
  readonly describe: (rows: Readonly<Record<Table, number>>) => { readonly [key: string]: JsonValue }
}

/** Each call but `close` is awaited before the next. Files of the stage are closed by whoever opened the format. */
export interface FormatWriter<Piece = unknown> {
  append(piece: Piece): Promise<void>
  /** some rows of `entities`, by id, after the last article */
  appendEntities?(rows: readonly EntityRow[]): Promise<void>
  /** the end of the files, where they have one */
  finish?(): Promise<void>
  /** gives up what the format itself holds open; it may be called after anything */
  close?(): Promise<void>
}
