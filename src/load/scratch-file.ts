import type { FileSystem } from './file-system.ts'
import { stageFile } from './staged-file.ts'

/** A file that one run writes and reads back. */
export interface ScratchFile {
  append(bytes: Uint8Array): Promise<void>
  /** all of it, piece by piece; nothing is appended afterwards */
  read(): Promise<AsyncIterable<Uint8Array>>
  close(): Promise<void>
}

export async function openScratch(files: FileSystem, folder: string, name: string): Promise<ScratchFile> {
  const file = await stageFile(files, folder, name)
  return {
    append: file.append,
    async read() {
      await file.flush()
      await file.close()
      return files.readChunks(`${folder}/${name}`)
    },
    close: file.close,
  }
}
