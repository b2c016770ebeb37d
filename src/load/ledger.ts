import { splitLines } from '../text/lines.ts'
import type { FileSystem } from './file-system.ts'
import { readFinished } from './finished.ts'
import { stageFile } from './staged-file.ts'

/**
 * The notes of a run, in a hidden file beside its output: a line that says which run it was, a line per finished article,
 * and at the end the data package that the notes belong to. No part of the output.
 */
export const LEDGER = '.reuse.jsonl'

/** What decides the rows of unchanged articles beside themselves. */
export interface RunKey {
  /** of the program and its models */
  readonly build: string
  /** JSON of all options that decide what comes out */
  readonly options: string
}

export interface Ledger {
  /** lines of notes, in the order of the articles */
  append(lines: Uint8Array): Promise<void>
  flush(): Promise<void>
  /** names the data package, by its SHA-256, and closes */
  finish(dataPackage: string): Promise<void>
  close(): Promise<void>
}

export async function openLedger(files: FileSystem, folder: string, run: RunKey): Promise<Ledger> {
  const file = await stageFile(files, folder, LEDGER)
  await file.append(`${JSON.stringify(run)}\n`)
  return {
    append: lines => file.append(lines),
    flush: file.flush,
    finish: async dataPackage => {
      await file.append(`${JSON.stringify({ dataPackage })}\n`)
      await file.finish()
    },
    close: file.close,
  }
}

/** The first line of a ledger; null for any other. */
export function readRunKey(line: string): RunKey | null {
  try {
    const { build, options, ...others } = (JSON.parse(line) ?? {}) as Partial<RunKey>
    const isKey = typeof build === 'string' && typeof options === 'string' && Object.keys(others).length === 0
    return isKey ? { build, options } : null
  } catch {
    return null
  }
}

/** Bytes that the first line is never longer than. */
const LONGEST_KEY = 1024 * 1024

/** Whether there is no such file in a folder, or one that a run of newsfacts wrote. */
export async function isFreeForLedger(files: FileSystem, folder: string): Promise<boolean> {
  const stats = await files.stat(`${folder}/${LEDGER}`)
  if (stats === null) return true
  if (!stats.isFile) return false
  for await (const { bytes } of splitLines(await files.readChunks(`${folder}/${LEDGER}`), LONGEST_KEY))
    return readRunKey(Buffer.from(bytes).toString('utf8')) !== null
  return false
}

/**
 * Removes notes that are damaged: empty ones, as a computer that went down leaves them, and those beside a finished run, which are of no other
 * whatever they hold now. False where the file may be somebody else's.
 */
export async function clearLedger(files: FileSystem, folder: string): Promise<boolean> {
  if (await isFreeForLedger(files, folder)) return true
  const stats = await files.stat(`${folder}/${LEDGER}`)
  if (!stats?.isFile || (stats.bytes > 0 && (await readFinished(files, folder)) === null)) return false
  await files.remove(`${folder}/${LEDGER}`)
  return true
}
