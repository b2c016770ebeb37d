import { PROFILES } from './describe-table.ts'
import { OUTPUT_FORMATS } from './formats.ts'
import type { JsonValue } from './json.ts'
import type { ShardInfo } from './shard-info.ts'
import type { WrittenFile } from './staged-file.ts'
import type { Table } from './tables.ts'

/** Written last: a folder without it is no finished run. */
export const DATA_PACKAGE = 'datapackage.json'

/** What the caller knows about a run. Nothing in it may depend on the machine or the time. */
export interface RunInfo {
  /** of newsfacts */
  readonly version: string
  /** files and records that were listed as articles */
  readonly listed: number
  /** the options that decide what comes out, without output folder, jobs and the like */
  readonly options: { readonly [name: string]: JsonValue }
  /** which part of a run it is; null where it is a whole one */
  readonly shard: ShardInfo | null
}

export interface RunFiles {
  readonly files: readonly WrittenFile[]
  readonly rows: Readonly<Record<Table, number>>
  /** SHA-256 over the lines `<sha256> <source>` of all articles in the order in which they came */
  readonly inputs: string
}

const OFFSETS =
  'Offsets (start, end and columns that end so) count Unicode code points of the text of the article from 0, ' +
  'end exclusive; the text is as decoded, without byte-order mark.'

const GEONAMES = {
  title: 'GeoNames, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
  path: 'https://www.geonames.org/',
}

/** The descriptor of a run: Data Package v2 with a Table Schema for each CSV file. */
export function describeRun(run: RunInfo, { files, rows, inputs }: RunFiles): JsonValue {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'newsfacts',
    title: 'Facts found in news articles by newsfacts',
    description: OFFSETS,
    sources: [GEONAMES],
    newsfacts: {
      version: run.version,
      options: run.options,
      ...(run.shard && { shard: { ...run.shard } }),
      inputs: { articles: run.listed, hash: `sha256:${inputs}` },
      articles: { listed: run.listed, ok: rows.articles, rejected: rows.rejected },
    },
    resources: files.map(file => describeFile(file, rows)),
  }
}

function describeFile({ name, bytes, sha256 }: WrittenFile, rows: RunFiles['rows']): JsonValue {
  const { name: resource, ...rest } = FILES.get(name)!.describe(rows)
  return { name: resource!, path: name, ...rest, bytes, hash: `sha256:${sha256}` }
}

const FILES = new Map(OUTPUT_FORMATS.flatMap(({ files }) => files).map(file => [file.name, file]))
