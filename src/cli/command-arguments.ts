import type { Format } from '../load/index.ts'
import type { FieldMap } from '../read/records/field-names.ts'
import type { InputFilter } from '../run/inputs.ts'
import type { Shard } from '../run/shard.ts'

/** Settings that decide what is found in an article. */
export interface Settings {
  /** ISO day for articles that give none */
  readonly published: string | null
  readonly lexicon: string | null
  readonly region: string | null
  /** work on articles in other languages than English too */
  readonly anyLanguage: boolean
  /** what the fields of records are called, where it is none of the names that are known */
  readonly map: FieldMap
}
export interface RunArguments extends Settings {
  readonly command: 'run'
  readonly paths: readonly string[]
  readonly out: string
  readonly formats: readonly Format[]
  /** files of CSV start with a byte-order mark */
  readonly bom: boolean
  readonly filter: InputFilter
  readonly jobs: number
  /** which part of the articles; null: all of them */
  readonly shard: Shard | null
  readonly check: boolean
  /** a file of what a reader has put right */
  readonly corrections: string | null
  /** pages to look at what was found; null: where there are few articles */
  readonly report: boolean | null
  /** whether unchanged articles are taken over from what is in the output folder */
  readonly reuse: boolean
  readonly quiet: boolean
}
/** Which shards are to be joined, and where. */
export interface MergeArguments {
  readonly command: 'merge'
  readonly folders: readonly string[]
  readonly out: string
  /** null: those of the shards */
  readonly formats: readonly Format[] | null
  /** files of CSV start with a byte-order mark, whatever those of the shards do */
  readonly bom: boolean
  readonly quiet: boolean
}
/** Which row of which article is to be explained. */
export interface ExplainArguments extends Settings {
  readonly command: 'explain'
  /** a file or folder of articles */
  readonly path: string
  readonly row: string
}
/** What is scored against what. */
export interface EvaluateArguments extends Settings {
  readonly command: 'evaluate'
  /** annotated articles: a file, or a folder as a run writes it */
  readonly gold: string
  /** what a run wrote; null: the gold's texts are worked now */
  readonly out: string | null
  readonly errors: boolean
  readonly json: boolean
}
export interface WorkerArguments extends Settings {
  readonly command: 'worker'
  /** files in place of lines on stdin */
  readonly paths: readonly string[]
  /** false: an engine around it bounds the time and memory of an article */
  readonly isolate: boolean
  /** answers with what the tables `entities` and `rejected` need */
  readonly tables: boolean
}
/** Tallies on stdin, rows of `entities` on stdout. */
export interface EntitiesArguments {
  readonly command: 'entities'
}
/** The output folder that a report is made for. */
export interface ReportArguments {
  readonly command: 'report'
  readonly out: string
}
/** Two output folders whose rows are compared. */
export interface DiffArguments {
  readonly command: 'diff'
  readonly old: string
  readonly now: string
  readonly json: boolean
  /** an HTML file to be written; null: none */
  readonly page: string | null
}
export type CommandArguments =
  | RunArguments
  | MergeArguments
  | ExplainArguments
  | EvaluateArguments
  | ReportArguments
  | DiffArguments
  | EntitiesArguments
  | WorkerArguments
/** What the command line asks for; `print` is a text for stdout, such as the help. */
export type Arguments = CommandArguments | { readonly command: 'print'; readonly text: string }
