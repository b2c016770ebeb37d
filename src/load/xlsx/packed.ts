import { crc32 } from 'node:zlib'
import type { Deflate } from 'fflate'
import type { ScratchFile } from '../scratch-file.ts'

/** What a zip says of a part, beside its name. */
export interface PackedPart {
  readonly crc: number
  /** bytes before and after packing */
  readonly size: number
  readonly packedSize: number
  read(): Promise<AsyncIterable<Uint8Array>>
}

/** A part that grows, packed, in a scratch file. */
export interface GrowingPart {
  /** bytes before packing, so far */
  readonly size: number
  append(xml: string): Promise<void>
  finish(): Promise<PackedPart>
}

/** Always as many bytes are packed at once: where they are cut shows in the packed bytes. */
const BLOCK = 64 * 1024
/** Sheets repeat themselves: higher levels take twice the time and save a tenth. */
const LEVEL = 2

export function openPart(file: ScratchFile, deflater: typeof Deflate): GrowingPart {
  let packed: Uint8Array[] = []
  let packedSize = 0
  const stream = new deflater({ level: LEVEL }, chunk => {
    packed.push(chunk)
    packedSize += chunk.length
  })
  const block = new Uint8Array(BLOCK)
  let filled = 0
  let size = 0
  let crc = 0
  const push = async (isLast: boolean) => {
    const bytes = block.slice(0, filled)
    filled = 0
    if (bytes.length > 0) crc = crc32(bytes, crc)
    stream.push(bytes, isLast)
    for (const chunk of packed) await file.append(chunk)
    packed = []
  }
  return {
    get size() {
      return size
    },
    async append(xml) {
      const bytes = Buffer.from(xml, 'utf8')
      size += bytes.length
      for (let at = 0; at < bytes.length; ) {
        const length = Math.min(bytes.length - at, BLOCK - filled)
        block.set(bytes.subarray(at, at + length), filled)
        at += length
        filled += length
        if (filled === BLOCK) await push(false)
      }
    },
    async finish() {
      await push(true)
      return { crc, size, packedSize, read: file.read }
    },
  }
}
