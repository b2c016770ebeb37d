import { createHash } from 'node:crypto'
import type { FileSystem } from './file-system.ts'

/** Bytes gathered before they are written: large enough for few calls, small enough for flat memory. */
const BUFFER_SIZE = 256 * 1024

export interface WrittenFile {
  readonly name: string
  readonly bytes: number
  /** hex */
  readonly sha256: string
}

/** A file of a run's output before it is published. Await each call before the next. */
export interface OutputFile {
  readonly name: string
  /** writes what is gathered */
  flush(): Promise<void>
  /** writes the rest and waits until it is on the disk */
  finish(): Promise<WrittenFile>
  /** gives the file up; it may be called after anything */
  close(): Promise<void>
}

/** A file that grows by appended bytes, or text as UTF-8, and knows its size and hash. */
export interface StagedFile extends OutputFile {
  append(text: string | Uint8Array): Promise<void>
}

export async function stageFile(files: FileSystem, folder: string, name: string): Promise<StagedFile> {
  const file = await files.createFile(`${folder}/${name}`)
  const hash = createHash('sha256')
  let bytes = 0
  let pending: Uint8Array[] = []
  let pendingSize = 0
  let open = true

  const flush = async () => {
    if (pendingSize === 0) return
    const chunk = Buffer.concat(pending)
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
    name,
    async append(text) {
      const piece = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
      pending.push(piece)
      pendingSize += piece.length
      if (pendingSize >= BUFFER_SIZE) await flush()
    },
    async finish() {
      await flush()
      await file.sync()
      await close()
      return { name, bytes, sha256: hash.digest('hex') }
    },
    flush,
    close,
  }
}

/** A file that somebody else writes: it is made, and read once when it is done. */
export async function reserveFile(files: FileSystem, folder: string, name: string): Promise<OutputFile> {
  const path = `${folder}/${name}`
  await (await files.createFile(path)).close()
  return {
    name,
    flush: async () => {},
    close: async () => {},
    async finish() {
      await files.syncFile(path)
      const stats = await files.stat(path)
      return { name, bytes: stats!.bytes, sha256: await files.digest(path) }
    },
  }
}
