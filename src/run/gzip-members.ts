import { crc32, createInflateRaw } from 'node:zlib'

/** Packed bytes that are inflated at once: of a large member that is damaged what lies before such a piece is had. */
const PIECE = 16 * 1024
/** Unpacked bytes of a member that are held back until its checksum has told that they are right: enough for a page or a batch of records. */
const HELD_BACK = 4 * 1024 * 1024
/** Bytes of a member's header without the fields that its flags announce, and of what stands behind its data. */
const HEADER = 10
const TRAILER = 8
const FLAGS = { checksum: 2, extra: 4, name: 8, comment: 16, all: 31 } as const
const MAGIC = Buffer.of(0x1f, 0x8b, 8)

/** How a packed file ends: with a member, in or before a damaged one, or with bytes that are none; it may have none at all. */
type Ending = 'sound' | 'damaged' | 'cut off' | 'junk' | 'none'

/** How a packed file ends, and how many unpacked bytes have been found right by their checksums. */
export interface GzipEnd {
  readonly ending: Ending
  readonly sure: number
}

/**
 * Unpacks the members of a gzip file one by one (RFC 1952), as far as they are sound: `createGunzip` drops what it has unpacked before
 * a fault and stops at the zeros with which some programs fill up a block. Of a damaged member nothing is given that was held back.
 */
export async function* unpackMembers(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, GzipEnd> {
  const input = new PackedBytes(packed)
  let sure = 0
  const end = (ending: Ending): GzipEnd => ({ ending, sure })
  try {
    for (let members = 0; ; members++) {
      while ((await input.has(1)) && input.bytes[0] === 0) input.drop(zerosBefore(input.bytes))
      if (!(await input.has(1))) return end(members === 0 ? 'none' : 'sound')
      const header = await headerLength(input)
      if (header === null && members === 0) return end('none')
      if (header === null) return end((await holdsMember(input)) ? 'damaged' : 'junk')
      if (!(await input.has(header))) return end('cut off')
      input.drop(header)
      const { ending, crc, length, held } = yield* inflate(input)
      if (ending !== 'sound') return end(ending)
      if (!(await input.has(TRAILER))) {
        yield* held
        return end('cut off')
      }
      const trailer = new DataView(input.bytes.buffer, input.bytes.byteOffset, TRAILER)
      if (trailer.getUint32(0, true) !== crc || trailer.getUint32(4, true) !== length % 2 ** 32)
        return end('damaged')
      yield* held
      input.drop(TRAILER)
      sure += length
    }
  } finally {
    await input.close()
  }
}

function zerosBefore(bytes: Uint8Array): number {
  const end = bytes.findIndex(byte => byte !== 0)
  return end < 0 ? bytes.length : end
}

/** The data of one member. */
async function* inflate(
  input: PackedBytes,
): AsyncGenerator<Uint8Array, { ending: Ending; crc: number; length: number; held: readonly Uint8Array[] }> {
  const inflater = createInflateRaw({ chunkSize: 4 * PIECE })
  const unpacked: Uint8Array[] = []
  const held: Uint8Array[] = []
  let ending: Ending | null = null
  let crc = 0
  let length = 0
  // the end of the data, or a fault in them, may come in the place of the call back of a write
  let settle = () => {}
  const end = (how: Ending) => () => {
    ending = how
    settle()
  }
  inflater
    .on('data', part => unpacked.push(part))
    .on('end', end('sound'))
    .on('error', end('damaged'))
  try {
    while (ending === null && (await input.has(1))) {
      const before = inflater.bytesWritten
      await new Promise<void>(resolve => {
        settle = resolve
        inflater.write(input.bytes.subarray(0, PIECE), () => resolve())
      })
      for (const part of unpacked.splice(0)) {
        crc = crc32(part, crc)
        length += part.length
        held.push(part)
      }
      if (length > HELD_BACK) yield* held.splice(0)
      input.drop(inflater.bytesWritten - before)
    }
    // what comes before the end of a file that is cut off is most likely right
    if (ending === null) yield* held.splice(0)
    return { ending: ending ?? 'cut off', crc, length, held }
  } finally {
    inflater.destroy()
  }
}

/** Bytes of the header that stands here, as far as the file holds it; null where none does. */
async function headerLength(input: PackedBytes): Promise<number | null> {
  const holdsAll = await input.has(HEADER)
  const { bytes } = input
  const magic = bytes.subarray(0, MAGIC.length)
  if (MAGIC.compare(magic, 0, magic.length, 0, magic.length) !== 0) return null
  if (!holdsAll) return HEADER
  const flags = bytes[3]!
  if (flags > FLAGS.all) return null
  let length = HEADER
  if (flags & FLAGS.extra && (await input.has(length + 2)))
    length += 2 + input.bytes[length]! + 256 * input.bytes[length + 1]!
  for (const flag of [FLAGS.name, FLAGS.comment])
    if (flags & flag) {
      while ((await input.has(length + 1)) && input.bytes[length] !== 0) length++
      length++
    }
  return flags & FLAGS.checksum ? length + 2 : length
}

/** Whether a member begins somewhere in the rest of the file, which is then used up. */
async function holdsMember(input: PackedBytes): Promise<boolean> {
  while (await input.has(HEADER)) {
    const { bytes } = input
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(MAGIC)
    if (at < 0) input.drop(bytes.length - MAGIC.length + 1)
    else if (at + HEADER <= bytes.length && bytes[at + MAGIC.length]! <= FLAGS.all) return true
    else input.drop(at + 1)
  }
  return false
}

/** The bytes of a stream, as far as they have come and are not used up. */
class PackedBytes {
  private readonly chunks: AsyncIterator<Uint8Array>
  bytes: Uint8Array = new Uint8Array()

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.chunks = stream[Symbol.asyncIterator]()
  }

  /** Whether so many bytes are left; reads on as far as that takes. */
  async has(count: number): Promise<boolean> {
    while (this.bytes.length < count) {
      const { done, value } = await this.chunks.next()
      if (done) return false
      this.bytes = this.bytes.length === 0 ? value : Buffer.concat([this.bytes, value])
    }
    return true
  }

  drop(count: number): void {
    this.bytes = this.bytes.subarray(count)
  }

  async close(): Promise<void> {
    await this.chunks.return?.()
  }
}
