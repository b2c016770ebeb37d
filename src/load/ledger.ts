import type { FileSystem } from './file-system.ts'
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
