import { isStreamFormat, OUTPUT_FORMATS } from './formats.ts'
import type { StreamFormat } from './output-format.ts'

/** The formats in whose files every finished article has bytes of its own. */
export const STREAM_FORMATS: readonly StreamFormat[] = OUTPUT_FORMATS.filter(isStreamFormat)

const ALL = STREAM_FORMATS.flatMap(({ streams }) => streams)

/** The files that finished articles add bytes to; in those of formats that were not asked for they have none. */
export const STREAMS: readonly string[] = ALL.map(({ file }) => file.name)

/** Of each file, the offset of the first article's bytes and how many stand between two articles. */
export const LAYOUT: readonly { readonly first: number; readonly gap: number }[] = ALL.map(
  ({ head, separator }) => ({ first: Buffer.byteLength(head), gap: Buffer.byteLength(separator) }),
)

/** The same where files of CSV start with a byte-order mark. */
export const layoutOf = (bom: boolean): typeof LAYOUT =>
  LAYOUT.map((at, i) => (bom && STREAMS[i]!.endsWith('.csv') ? { ...at, first: at.first + MARK_BYTES } : at))

const MARK_BYTES = 3
