import * as list from './formats/list.ts'
import type { OutputFormat, StreamFormat } from './output-format.ts'

/** Every format of output, by name: the order in which the data package lists their files. */
export const OUTPUT_FORMATS: readonly OutputFormat[] = Object.values<OutputFormat>(list).sort((a, b) =>
  a.name < b.name ? -1 : 1,
)

/** Name of a format that can be asked for. */
export type Format = string
export const FORMATS: readonly Format[] = OUTPUT_FORMATS.filter(
  ({ isAlways, isInternal }) => !isAlways && !isInternal,
).map(({ name }) => name)
export const DEFAULT_FORMATS: readonly Format[] = ['csv', 'json']

/** What a shard writes beside the formats that were asked for, so that shards can be joined in any format. */
export const SHARD_FORMATS: readonly Format[] = ['jsonl', 'shard']

/** The formats of a run that asks for some. */
export const formatsOf = (names: readonly Format[]): readonly OutputFormat[] =>
  OUTPUT_FORMATS.filter(({ name, isAlways }) => isAlways || names.includes(name))

export const isStreamFormat = (format: OutputFormat): format is StreamFormat => 'streams' in format

/** Formats that hold articles whole: what any other format needs of an article can be made from its record. */
export const RECORD_FORMATS: readonly Format[] = ['json', 'jsonl']

/** Whether a later run can take articles over from the files of these formats. */
export const canBeTakenOver = (names: readonly Format[]): boolean =>
  names.some(name => RECORD_FORMATS.includes(name)) ||
  formatsOf(names).every(format => format.isOfRejected || isStreamFormat(format))
