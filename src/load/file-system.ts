import { createHash } from 'node:crypto'
import { constants, createReadStream, renameSync } from 'node:fs'
import { link, lstat, mkdir, open, readdir, rm, rmdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The calls that writing a folder of output needs. Tests put one in that fails at a given call. */
export interface FileSystem {
  /** with its parents; whether it was made now */
  createFolder(path: string): Promise<boolean>
  /** names of what lies in a folder */
  list(folder: string): Promise<readonly string[]>
  /** null where there is no such file, nor a folder that could hold it; throws for what is no file, such as a pipe */
  read(path: string): Promise<string | null>
  /** null where there is nothing, nor a folder that could hold it; a symbolic link is not followed */
  stat(path: string): Promise<FileStats | null>
  /** a whole file, piece by piece */
  readChunks(path: string): Promise<AsyncIterable<Uint8Array>>
  /** throws where the file is shorter */
  readAt(path: string, start: number, length: number): Promise<Uint8Array>
  /** SHA-256 of a file, hex */
  digest(path: string): Promise<string>
  /** fails where the file is there already */
  createFile(path: string): Promise<OpenFile>
  /** waits until a file that somebody else has written is on the disk */
  syncFile(path: string): Promise<void>
  /** gives a file a second name; fails where that is there already */
  link(from: string, to: string): Promise<void>
  /** done in one go with the renames before and after it, so that nothing comes between */
  rename(from: string, to: string): Promise<void>
  /** a file or a folder with all that is in it; fine where there is none */
  remove(path: string): Promise<void>
  removeEmptyFolder(path: string): Promise<void>
  /** makes renames and removals in a folder survive a power cut */
  syncFolder(path: string): Promise<void>
}

interface FileStats {
  readonly isFile: boolean
  readonly isFolder: boolean
  readonly bytes: number
  /** milliseconds by the clock of the file system */
  readonly modifiedMs: number
  /** differs after the file was written or replaced */
  readonly version: string
}

export interface OpenFile {
  write(bytes: Uint8Array): Promise<void>
  /** writes over the beginning of the file: its time of change tells that the writer lives */
  rewrite(bytes: Uint8Array): Promise<void>
  /** waits until the bytes are on the disk */
  sync(): Promise<void>
  close(): Promise<void>
}

export const nodeFileSystem: FileSystem = {
  createFolder: makeFolders,
  list: folder => readdir(folder),
  read: async path => {
    try {
      const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
      try {
        if (!(await handle.stat()).isFile()) throw new Error(`${path} is no file`)
        return await handle.readFile('utf8')
      } finally {
        await handle.close()
      }
    } catch (error) {
      if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
      throw error
    }
  },
  stat: async path => {
    try {
      const { ino, size, mtimeMs, mtimeNs, ctimeNs, ...stats } = await lstat(path, { bigint: true })
      return {
        isFile: (stats.mode & FILE_TYPE) === REGULAR_FILE,
        isFolder: (stats.mode & FILE_TYPE) === FOLDER,
        bytes: Number(size),
        modifiedMs: Number(mtimeMs),
        version: [ino, size, mtimeNs, ctimeNs].join(' '),
      }
    } catch (error) {
      if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
      throw error
    }
  },
  readChunks: async path => createReadStream(path, { highWaterMark: CHUNK_BYTES }),
  readAt: async (path, start, length) => {
    const handle = await open(path, 'r')
    try {
      const bytes = new Uint8Array(length)
      for (let filled = 0; filled < length; ) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, start + filled)
        if (bytesRead === 0) throw new Error(`${path} is shorter than ${start + length} bytes`)
        filled += bytesRead
      }
      return bytes
    } finally {
      await handle.close()
    }
  },
  digest: async path => {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) hash.update(chunk)
    return hash.digest('hex')
  },
  createFile: async path => {
    const handle = await open(path, 'wx')
    return {
      write: bytes => handle.writeFile(bytes),
      rewrite: async bytes => void (await handle.write(bytes, 0, bytes.length, 0)),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  syncFile: async path => {
    const handle = await open(path, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  link: (from, to) => link(from, to),
  rename: async (from, to) => {
    for (let tries = 0; ; tries++) {
      try {
        return renameSync(from, to)
      } catch (error) {
        if (tries === BUSY_TRIES || !isBusy(error)) throw error
        await pause(BUSY_MS)
      }
    }
  },
  remove: path => rm(path, { recursive: true, force: true }),
  removeEmptyFolder: path => rmdir(path),
  syncFolder: async path => {
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/** Not by Node's own `recursive`, which tries for ever where a folder that is there takes none, as `/proc` does. */
async function makeFolders(path: string): Promise<boolean> {
  try {
    return await makeOne(path)
  } catch (error) {
    const parent = dirname(path)
    if (!hasCode(error, 'ENOENT') || (await isFolder(parent))) throw error
    await makeFolders(parent)
    return await makeOne(path)
  }
}

async function makeOne(path: string): Promise<boolean> {
  try {
    await mkdir(path)
    return true
  } catch (error) {
    if (await isFolder(path)) return false
    throw error
  }
}

const isFolder = (path: string) =>
  stat(path).then(
    stats => stats.isDirectory(),
    () => false,
  )

const FILE_TYPE = 0o170000n
const REGULAR_FILE = 0o100000n
const FOLDER = 0o040000n
/** Bytes of a file read at once. */
const CHUNK_BYTES = 1024 * 1024
/** On Windows a scanner of viruses holds new files open for a moment: so often and so long, in milliseconds, a rename waits. */
const BUSY_TRIES = 20
const BUSY_MS = 50
const isBusy = (error: unknown) =>
  process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].some(code => hasCode(error, code))

/** Whether an error is the operating system's with this code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
