import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'

/** The calls that writing a folder of output needs. Tests put one in that fails at a given call. */
export interface FileSystem {
  /** with its parents; whether it was made now */
  createFolder(path: string): Promise<boolean>
  /** names of what lies in a folder */
  list(folder: string): Promise<readonly string[]>
  /** null where there is no such file */
  read(path: string): Promise<string | null>
  /** fails where the file is there already */
  createFile(path: string): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  /** a file or a folder with all that is in it; fine where there is none */
  remove(path: string): Promise<void>
  removeEmptyFolder(path: string): Promise<void>
  /** makes renames and removals in a folder survive a power cut */
  syncFolder(path: string): Promise<void>
}

export interface OpenFile {
  write(bytes: Uint8Array): Promise<void>
  /** waits until the bytes are on the disk */
  sync(): Promise<void>
  close(): Promise<void>
}

export const nodeFileSystem: FileSystem = {
  createFolder: async path => (await mkdir(path, { recursive: true })) !== undefined,
  list: folder => readdir(folder),
  read: async path => {
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return null
      throw error
    }
  },
  createFile: async path => {
    const handle = await open(path, 'wx')
    return {
      write: bytes => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  rename,
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

/** Whether an error is the operating system's with this code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
