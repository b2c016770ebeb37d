import { crc32, inflateRawSync } from 'node:zlib'
import { LIMITS } from '../../config.ts'
import { fileFormatOf } from '../file-format.ts'
import { FormatError } from '../format-error.ts'

/** A ZIP archive that is held in memory: its parts by name, unpacked one at a time. */
export interface Zip {
  readonly names: readonly string[]
  /** the bytes of a part; null where the archive has none of that name */
  read(name: string): Uint8Array | null
}

interface Part {
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly crc: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** Longest comment behind the end record, and the record itself, in bytes. */
const LONGEST_END = 65_535 + 22
const STORED = 0
const DEFLATED = 8
/** A name that would leave the folder it is unpacked in: no writer of documents makes one. */
const OUTSIDE = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i

/**
 * Opens the archive of an office document. Nothing is written to disk. Throws `FormatError` for what is damaged,
 * encrypted, points outside itself or would unpack to more than the limits allow.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = withinBounds(() => readDirectory(bytes, view))
  return {
    names: [...parts.keys()],
    read: name => {
      const part = parts.get(name)
      return part === undefined ? null : withinBounds(() => unpack(bytes, view, name, part))
    },
  }
}

/** An offset that points behind the end of the archive is damage. */
function withinBounds<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError('NOT_TEXT', 'a damaged ZIP archive')
    throw error
  }
}

/** What a file is that has no directory at its end. */
function describe(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'a ZIP archive that is cut off'
  return `is ${fileFormatOf(bytes) ?? 'no Office document'}`
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Part> {
  let end = bytes.length - 22
  const lowest = Math.max(0, bytes.length - LONGEST_END)
  while (end >= lowest && view.getUint32(end, true) !== END) end--
  if (end < lowest) throw new FormatError('NOT_TEXT', describe(bytes))
  const count = view.getUint16(end + 10, true)
  const parts = new Map<string, Part>()
  let total = 0
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new FormatError('NOT_TEXT', 'a damaged ZIP archive')
    const nameLength = view.getUint16(at + 28, true)
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8')
    if (OUTSIDE.test(name)) throw new FormatError('UNSAFE', 'an archive whose paths lead outside it')
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new FormatError('NOT_TEXT', 'needs a password')
    const part = {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    total += part.size
    // which of the two is meant, programs do not agree on
    if (parts.has(name)) throw new FormatError('UNSAFE', `an archive with two parts called ${name}`)
    parts.set(name, part)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (total > LIMITS.unpackedBytes || total > Math.max(bytes.length, 64 * 1024) * LIMITS.unpackedRatio)
    throw new FormatError('UNSAFE', `would unpack to ${Math.round(total / 2 ** 20)} MiB`)
  return parts
}

/** The size that the directory promises is the most that is unpacked. */
function unpack(bytes: Uint8Array, view: DataView, name: string, part: Part): Uint8Array {
  const { method, packed, size, crc, offset } = part
  if (view.getUint32(offset, true) !== LOCAL) throw new FormatError('NOT_TEXT', 'a damaged ZIP archive')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const content = bytes.subarray(start, start + packed)
  const unpacked = method === STORED ? content : inflate(name, method, content, size)
  if (unpacked.length !== size || crc32(unpacked) !== crc)
    throw new FormatError('NOT_TEXT', `${name} is damaged: its checksum is another`)
  return unpacked
}

function inflate(name: string, method: number, content: Uint8Array, size: number): Uint8Array {
  if (method !== DEFLATED) throw new FormatError('NOT_TEXT', `${name} is packed by an unknown method`)
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) })
  } catch {
    throw new FormatError('UNSAFE', `${name} is damaged or unpacks to more than it says`)
  }
}
