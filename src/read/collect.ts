import { FormatError } from './format-error.ts'

/** The bytes of a stream, as far as a limit goes. Throws a `FormatError` for a longer one, without reading on. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limit)
      throw new FormatError('TOO_LARGE', `holds more than ${limit / 2 ** 20} MiB when it is unpacked`)
    parts.push(chunk)
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}
