import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

/** A file that ships with newsfacts is not there, cut, or another one: one line for the user, exit status 2. */
export class ShippedFileError extends Error {
  override readonly name = 'ShippedFileError'
}

/** The files that newsfacts learnt or compiled, each with the number of the format that this version reads. */
export const SHIPPED: Readonly<Record<string, number>> = {
  'data/gazetteer.bin': 1,
  'data/organizations.txt': 1,
  'models/entities.bin': 1,
  'models/lexicon.bin': 1,
  'models/parser.bin': 1,
  'models/quotes.bin': 2,
  'models/tagger.bin': 1,
}

/** The bytes of each shipped file by its name, as they were when looked at. */
export type ShippedFiles = Readonly<Record<string, Uint8Array>>

/** What `models/checksums.json` says of each file; `npm run checksums` writes it. */
export interface Checksum {
  readonly format: number
  readonly bytes: number
  /** hex */
  readonly sha256: string
}
export const CHECKSUMS = 'models/checksums.json'

export const sumOf = (name: string, bytes: Uint8Array): Checksum => ({
  format: SHIPPED[name] ?? 0,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/** Reads a file below the folder that holds `models/` and `data/`. Throws a `ShippedFileError` unless it is the one that belongs to this version. */
export function readShipped(root: URL, name: string): Uint8Array {
  const bytes = read(root, name)
  const listed = readChecksums(root)[name]
  const { format, bytes: length, sha256 } = sumOf(name, bytes)
  if (listed?.format !== format)
    throw new ShippedFileError(
      `${name} has format ${listed?.format}, this version reads ${format}: ${ADVICE}`,
    )
  if (listed.bytes !== length)
    throw new ShippedFileError(`${name} holds ${length} bytes, not ${listed.bytes}: ${ADVICE}`)
  if (listed.sha256 !== sha256)
    throw new ShippedFileError(`${name} is not the file that belongs to this version: ${ADVICE}`)
  return bytes
}

const ADVICE = 'install newsfacts anew, or run npm run checksums after a training'

/** The bytes of a file in memory that threads can share. */
function read(root: URL, name: string): Uint8Array {
  try {
    const file = openSync(new URL(name, root), 'r')
    try {
      const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size))
      let at = 0
      for (let more = -1; more !== 0 && at < bytes.length; at += more)
        more = readSync(file, bytes, at, bytes.length - at, at)
      return bytes.subarray(0, at)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ShippedFileError(`${name} cannot be read (${code}): ${ADVICE}`)
  }
}

function readChecksums(root: URL): Readonly<Record<string, Checksum | undefined>> {
  try {
    return JSON.parse(readFileSync(new URL(CHECKSUMS, root), 'utf8'))
  } catch {
    throw new ShippedFileError(`${CHECKSUMS} cannot be read: ${ADVICE}`)
  }
}
