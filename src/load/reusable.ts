import { splitLines } from '../text/lines.ts'
import type { FileSystem } from './file-system.ts'
import { LEDGER, type RunKey, readRunKey } from './ledger.ts'
import { type Note, readNote } from './note.ts'

/** Where the rows of a finished article lie. */
export interface Kept {
  readonly note: Note
  /** folder of the files that hold its bytes */
  readonly folder: string
  /** its place among the articles there */
  readonly index: number
  /** of its first byte in each file */
  readonly starts: readonly number[]
  /** of its line in the ledger */
  readonly line: { readonly start: number; readonly bytes: number }
}

/** A ledger as it was found: notes in order, and what it says of itself. */
export interface Found {
  readonly run: RunKey | null
  readonly dataPackage: string | null
  readonly kept: readonly Kept[]
}

/**
 * Reads the ledger in a folder. `firsts` are the offsets of the first article's bytes in each file, `gaps` the bytes
 * between two articles. A line that was cut ends it: what follows has no place.
 */
export async function readLedger(
  files: FileSystem,
  folder: string,
  layout: readonly { readonly first: number; readonly gap: number }[],
): Promise<Found> {
  const kept: Kept[] = []
  const none: Found = { run: null, dataPackage: null, kept }
  const path = `${folder}/${LEDGER}`
  const stats = await files.stat(path)
  if (!stats?.isFile) return none
  let run: RunKey | null = null
  let dataPackage: string | null = null
  let starts = layout.map(({ first }) => first)
  let start = 0
  for await (const { bytes, isEnded } of splitLines(await files.readChunks(path))) {
    if (!isEnded) break
    const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
    const place = { start, bytes: bytes.length + 1 }
    start += place.bytes
    if (run === null) {
      run = readRunKey(line)
      if (run === null) return none
      continue
    }
    const note = readNote(line)
    if (note === null || note.bytes.length !== layout.length) {
      dataPackage = readEnd(line)
      break
    }
    kept.push({ note, folder, index: kept.length, starts, line: place })
    starts = starts.map((at, i) => at + note.bytes[i]! + layout[i]!.gap)
  }
  return { run, dataPackage, kept }
}

function readEnd(line: string): string | null {
  const { dataPackage } = (parse(line) ?? {}) as { dataPackage?: unknown }
  return typeof dataPackage === 'string' ? dataPackage : null
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
