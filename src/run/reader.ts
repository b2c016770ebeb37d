import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import pLimit from 'p-limit'
import { LIMITS } from '../config.ts'
import type { Rejection } from '../model/outcome.ts'
import { sourceOf } from '../read/input-format.ts'
import { rejection, tooLarge } from '../read/read.ts'
import type { Entry } from './catalog.ts'
import type { InputFile } from './inputs.ts'
import { passOnRunFault } from './run-fault.ts'
import type { Task } from './task.ts'

/** Fetches articles by where they lie, a bounded number at once. */
export interface Reader {
  read(entries: readonly Entry[]): Promise<readonly (Task | Rejection)[]>
  close(): Promise<void>
}

/** A symbolic link or FIFO that took the place of a listed file is refused, not followed or waited for. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW

/** A file of records, and how many of them are being read. */
interface Opened {
  readonly handle: Promise<FileHandle>
  users: number
}

export interface ReaderOptions {
  /** the run makes a report */
  readonly report?: boolean
}

export function openReader({ report = false }: ReaderOptions = {}): Reader {
  const limit = pLimit(LIMITS.openFiles)
  const records = new Map<InputFile, Opened>()

  /** Files of many records stay open, the most recently used ones. */
  const readRecord = async (entry: Entry): Promise<Uint8Array> => {
    const { file } = entry
    const opened = records.get(file) ?? { handle: open(file.path, FLAGS), users: 0 }
    records.delete(file)
    records.set(file, opened)
    opened.users++
    try {
      return await readBytes(await opened.handle, entry)
    } finally {
      opened.users--
      await closeIdle()
    }
  }
  const closeIdle = async () => {
    for (const [file, { handle, users }] of records) {
      if (records.size <= LIMITS.filesKeptOpen) return
      if (users > 0) continue
      records.delete(file)
      await handle.then(opened => opened.close()).catch(() => {})
    }
  }

  const readWhole = async (entry: Entry): Promise<Uint8Array> => {
    const handle = await open(entry.file.path, FLAGS)
    try {
      return await readBytes(handle, entry)
    } finally {
      await handle.close()
    }
  }

  const readOne = async (entry: Entry): Promise<Task | Rejection> => {
    const { id, file, line, length, context, spool } = entry
    const source = sourceOf(file.source, line)
    if (length > file.format.limit)
      return rejection({ id, source, sha256: '', code: 'TOO_LARGE', reason: tooLarge(length) })
    try {
      const bytes = spool
        ? await spool.read(entry.offset, length)
        : line === 0
          ? await readWhole(entry)
          : await readRecord(entry)
      return { id, source, format: file.format.name, context, bytes, ...(report ? { report } : {}) }
    } catch (error) {
      passOnRunFault(error)
      const { code, message } = error as NodeJS.ErrnoException
      const reason = code === undefined ? message : `cannot be read (${code})`
      return rejection({ id, source, sha256: '', code: 'UNREADABLE', reason })
    }
  }
  return {
    read: entries => Promise.all(entries.map(entry => limit(() => readOne(entry)))),
    close: async () => {
      for (const { handle } of records.values()) await handle.then(opened => opened.close()).catch(() => {})
      records.clear()
    },
  }
}

async function readBytes(handle: FileHandle, { offset, length, line }: Entry): Promise<Uint8Array> {
  if (line === 0) {
    const stats = await handle.stat()
    if (!stats.isFile() || stats.size !== length) throw new Error('the file changed during the run')
  }
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled)
    if (bytesRead === 0) throw new Error('the file changed during the run')
    filled += bytesRead
  }
  return bytes
}
