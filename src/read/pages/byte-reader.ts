const LINE_FEED = 0x0a

/** Takes lines and counted bytes off a stream. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>
  private chunk: Uint8Array = new Uint8Array()
  private at = 0
  /** bytes of the line that was read last */
  private lastLine: Uint8Array = new Uint8Array()
  /** what reading on has thrown: what came before it is taken first */
  private failure: unknown = null
  /** of the next byte in the stream */
  position = 0

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.chunks = stream[Symbol.asyncIterator]()
  }

  /** Whether another byte is there; false at the end of the stream, and where it fails. */
  private async fill(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      if (this.failure !== null) return false
      try {
        const next = await this.chunks.next()
        if (next.done) return false
        this.chunk = next.value
        this.at = 0
      } catch (error) {
        this.failure = error
      }
    }
    return true
  }

  private async hasMore(): Promise<boolean> {
    if (await this.fill()) return true
    if (this.failure !== null) throw this.failure
    return false
  }

  private advance(count: number): Uint8Array {
    const part = this.chunk.subarray(this.at, this.at + count)
    this.at += part.length
    this.position += part.length
    return part
  }

  /** A line without its end, or so many bytes of a longer one; null at the end of the stream. */
  async line(limit: number): Promise<string | null> {
    const parts: Uint8Array[] = []
    for (let left = limit; left > 0 && (await this.hasMore()); ) {
      const end = this.chunk.indexOf(LINE_FEED, this.at)
      const part = this.advance(Math.min(left, (end < 0 ? this.chunk.length : end + 1) - this.at))
      parts.push(part)
      left -= part.length
      if (part.at(-1) === LINE_FEED) break
    }
    if (parts.length === 0) return null
    this.lastLine = joined(parts)
    return asLatin1(this.lastLine).replace(/\r?\n$/, '')
  }

  /** Makes the line that was read last, from a place in it on, the next one again. */
  takeBackLine(from: number): void {
    this.giveBack(this.lastLine.subarray(from))
  }

  /** Makes the bytes that were taken last the next ones again. */
  giveBack(bytes: Uint8Array): void {
    this.position -= bytes.length
    if (bytes.length <= this.at) this.at -= bytes.length
    else {
      this.chunk = Buffer.concat([bytes, this.chunk.subarray(this.at)])
      this.at = 0
    }
  }

  /** The next bytes as Latin-1, without taking them; fewer at the end of the stream, or where it fails. */
  async peek(count: number): Promise<string> {
    const bytes = await this.collect(count)
    this.giveBack(bytes)
    return asLatin1(bytes)
  }

  /** So many bytes, or those that are left. */
  async take(length: number): Promise<Uint8Array> {
    const bytes = await this.collect(length)
    if (bytes.length < length) await this.hasMore()
    return bytes
  }

  private async collect(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for (let left = length; left > 0 && (await this.fill()); left -= parts.at(-1)!.length)
      parts.push(this.advance(left))
    return joined(parts)
  }

  /** Passes over so many bytes; false where the stream ends before. */
  async skip(length: number): Promise<boolean> {
    let left = length
    while (left > 0 && (await this.hasMore())) left -= this.advance(left).length
    return left === 0
  }
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? parts[0]! : Buffer.concat(parts)

const asLatin1 = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('latin1')
