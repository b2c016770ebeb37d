import { createHash } from 'node:crypto'
import type { FileSystem } from './file-system.ts'

/** Characters gathered before they are written: large enough for few calls, small enough for flat memory. */
const BUFFER_SIZE = 256 * 1024

export interface WrittenFile {
  readonly name: string
  readonly bytes: number
  /** hex */
  readonly sha256: string
}

/** A file that grows by appended text and knows its size and hash. Await each call before the next. */
export interface StagedFile {
  append(text: string): Promise<void>
  /** writes the rest and waits until it is on the disk */
  finish(): Promise<WrittenFile>
  /** gives the file up; it may be called after anything */
  close(): Promise<void>
}

export async function stageFile(files: FileSystem, folder: string, name: string): Promise<StagedFile> {
  const file = await files.createFile(`${folder}/${name}`)
  const hash = createHash('sha256')
  let bytes = 0
  let pending: string[] = []
  let pendingSize = 0
  let open = true

  const flush = async () => {
    const chunk = Buffer.from(pending.join(''), 'utf8')
    pending = []
    pendingSize = 0
    hash.update(chunk)
    bytes += chunk.length
    await file.write(chunk)
  }
  const close = async () => {
    if (!open) return
    open = false
    await file.close()
  }
  return {
    async append(text) {
      pending.push(text)
      pendingSize += text.length
      if (pendingSize >= BUFFER_SIZE) await flush()
    },
    async finish() {
      await flush()
      await file.sync()
      await close()
      return { name, bytes, sha256: hash.digest('hex') }
    },
    close,
  }
}
