import { joinBytes } from './bytes.ts'
import type { FormatWriter, Stage, Stream, StreamFormat, Stretch } from './output-format.ts'

const encoder = new TextEncoder()

/** A format that is nothing but its streams. */
export function streamFormat(name: string, streams: readonly Stream[]): StreamFormat {
  return {
    name,
    files: streams.map(({ file }) => file),
    streams,
    async open(stage) {
      const writers: FormatWriter<Uint8Array>[] = []
      for (const stream of streams) writers.push(await openStream(stream, stage))
      return {
        async append(pieces) {
          for (const [i, writer] of writers.entries()) await writer.append(pieces[i]!)
        },
        async finish() {
          for (const writer of writers) await writer.finish!()
        },
      }
    },
  }
}

async function openStream(
  { file: { name }, head, separator, end, ofNone }: Stream,
  stage: Stage,
): Promise<FormatWriter<Uint8Array>> {
  const file = await stage.create(name)
  let isEmpty = true
  return {
    async append(bytes) {
      if (bytes.length === 0) return
      await file.append(isEmpty ? head : separator)
      await file.append(bytes)
      isEmpty = false
    },
    finish: () => file.append(isEmpty ? (ofNone ?? head + end) : end),
  }
}

/** Texts of articles as their stretch of a stream. */
export function toStretch(texts: readonly string[], separator = ''): Stretch {
  const parts = texts.map(text => encoder.encode(text))
  return { bytes: joinBytes(parts, encoder.encode(separator)), sizes: parts.map(({ length }) => length) }
}
