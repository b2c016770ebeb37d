import type { FileSystem } from './file-system.ts'
import type { Stage } from './output-format.ts'
import { openScratch, type ScratchFile } from './scratch-file.ts'
import { type OutputFile, reserveFile, stageFile } from './staged-file.ts'

/** A stage in a folder, with the files that were made on it so far, in order. */
export interface OpenStage extends Stage {
  readonly files: readonly OutputFile[]
  /** gives all files up */
  close(): Promise<void>
}

/** What some spreadsheets take for the sign that a file of text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** `bom`: files of CSV start with a byte-order mark. */
export function openStage(system: FileSystem, folder: string, { bom = false } = {}): OpenStage {
  const files: OutputFile[] = []
  const scratch: ScratchFile[] = []
  const add = <T extends OutputFile>(file: T): T => {
    files.push(file)
    return file
  }
  return {
    files,
    async create(name) {
      const file = add(await stageFile(system, folder, name))
      if (bom && name.endsWith('.csv')) await file.append(BYTE_ORDER_MARK)
      return file
    },
    async reserve(name) {
      add(await reserveFile(system, folder, name))
      return `${folder}/${name}`
    },
    async scratch() {
      const file = await openScratch(system, folder, `.scratch-${scratch.length}`)
      scratch.push(file)
      return file
    },
    async close() {
      for (const file of [...files, ...scratch]) await file.close().catch(() => {})
    },
  }
}
