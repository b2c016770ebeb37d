import type { SourceRecord } from '../model/document.ts'
import type { Rejection } from '../model/outcome.ts'
import type { FieldMap } from './records/field-names.ts'

/** A file as a format sees it: bytes that are read once, from the first to the last. */
export interface ByteSource {
  /** its name for people, below the folder that was given, with `/` between its parts */
  readonly source: string
  /** how many bytes it holds; of a packed file, as it lies on disk */
  readonly size: number
  /** its bytes can be read again by where they stand; those of a packed file cannot */
  readonly isPlain: boolean
  /** its first bytes, of a format that looks at them; a file of fewer is here whole */
  readonly head: Uint8Array
  /** opens it; a file whose name tells everything need not be opened */
  stream(): AsyncIterable<Uint8Array>
}

/** An article in a file: where its bytes lie, or why it cannot be used. */
export type Found<Context = unknown> =
  | {
      readonly id: string
      /** of an article inside a file, from 1: its line or number there; 0 for a file that is one article */
      readonly line: number
      readonly offset: number
      readonly length: number
      /** what its bytes alone do not tell, such as the header of their CSV; plain data, shared by a file's articles */
      readonly context: Context
      /** its bytes, where the file does not hold them as they are: unpacked, cut out or put together */
      readonly bytes?: Uint8Array | undefined
    }
  | { readonly line: number; readonly rejection: Rejection }
  /** the articles found in this file before are parts of the next one */
  | { readonly forget: number }
  /** a file that holds no article by its kind: a read-me, a word list; it is named and left alone */
  | { readonly leftAlone: string }
  /** what the user should know of this file */
  | { readonly note: string }

/** What the user says about files of records. */
export interface ListOptions {
  readonly map: FieldMap
  /** the user named this file, or a pattern that it matches: it is read whatever it looks like */
  readonly isNamed: boolean
}

/** Where the bytes of an article came from. */
export interface Place<Context = unknown> {
  readonly id: string
  readonly source: string
  readonly context: Context
}

/**
 * A format of input files. Listing and reading are apart, since articles are worked on in the order of their ids:
 * `list` goes over a file once and keeps no text, `read` gets the bytes of one article later, in a worker thread.
 */
export interface InputFormat<Context = unknown> {
  readonly name: string
  /** how the names of its files end, in lower case, from the dot on */
  readonly endings: readonly string[]
  /** bytes of one article; a longer one is rejected without being read */
  readonly limit: number
  /** bytes of the file that `list` looks at in `head` */
  readonly looksAt: number
  /** a file of more bytes takes so much memory and time to be listed that it may do harm; a format that reads none whole has none */
  readonly listsWhole?: (file: ByteSource) => boolean
  /** in the order in which they stand; throws what reading the stream throws, or a `FormatError` */
  list(file: ByteSource, options: ListOptions): AsyncIterable<Found<Context>>
  /** pure; a file that has changed since gives another id */
  read(bytes: Uint8Array, place: Place<Context>): SourceRecord | Rejection
}

/** How an article is named for people: its file, and its place in there if it is one of many. */
export const sourceOf = (file: string, line: number): string => (line === 0 ? file : `${file}#${line}`)
