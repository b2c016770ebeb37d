import { type FileHandle, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { LIMITS } from '../config.ts'
import { SPOOL_MARK } from '../load/leftovers.ts'
import { InputError } from './input-error.ts'

/**
 * A file on disk for articles that no input file holds as they are: unpacked, cut out, read from stdin. It has no name
 * once it is open, where the system allows that, so that nothing is left of it however the run ends. Where it fails, on a
 * full disk say, it throws an `InputError`: that is no fault of the article.
 */
export interface Spool {
  /** returns where the bytes lie */
  append(bytes: Uint8Array): Promise<number>
  read(offset: number, length: number): Promise<Uint8Array>
  stream(offset: number, length: number): AsyncGenerator<Uint8Array>
  close(): Promise<void>
}

/** A spool in a folder, made when the first bytes come. */
export function createSpool(folder: string): Spool {
  let opened: Promise<{ handle: FileHandle; path: string }> | null = null
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let end = SPOOL_MARK.length

  const file = () => {
    opened ??= openNameless(folder)
    return opened
  }
  /** Settles when all that has been appended is on disk, also by calls that are still under way. */
  let written = Promise.resolve()
  const flush = () => {
    written = written.then(writeOut).catch(fail)
    return written
  }
  const fail = (error: unknown): never => {
    if (error instanceof InputError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new InputError(`what has to be unpacked cannot be kept in ${folder}: ${reason}`, { cause: error })
  }
  const writeOut = async () => {
    if (waiting.length === 0) return
    const bytes = waiting.length === 1 ? waiting[0]! : Buffer.concat(waiting)
    const at = end - waitingBytes
    waiting = []
    waitingBytes = 0
    const { handle } = await file()
    for (let done = 0; done < bytes.length; )
      done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  }
  const read = async (offset: number, length: number) => {
    await flush()
    const { handle } = await file()
    const bytes = new Uint8Array(length)
    for (let filled = 0; filled < length; ) {
      const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled).catch(fail)
      if (bytesRead === 0) throw new InputError('the unpacked articles are gone')
      filled += bytesRead
    }
    return bytes
  }
  return {
    append: async bytes => {
      const at = end
      // a copy: the bytes may be a part of a large chunk that would be kept whole
      waiting.push(Uint8Array.from(bytes))
      waitingBytes += bytes.length
      end += bytes.length
      if (waitingBytes >= LIMITS.chunkBytes) await flush()
      return at
    },
    read,
    stream: async function* (offset, length) {
      for (let at = 0; at < length; at += LIMITS.chunkBytes)
        yield await read(offset + at, Math.min(LIMITS.chunkBytes, length - at))
    },
    close: async () => {
      // where it could not be opened, that has been said
      const spooled = await opened?.catch(() => null)
      opened = null
      if (!spooled) return
      await spooled.handle.close()
      await unlink(spooled.path).catch(() => {})
    },
  }
}

async function openNameless(folder: string): Promise<{ handle: FileHandle; path: string }> {
  for (let n = 0; ; n++) {
    // sixteen digits, as runs have, and the mark: where it outlives a kill, the next run takes it away
    const path = join(
      folder,
      `.tmp-${[process.pid, n].map(part => part.toString(16).padStart(8, '0')).join('')}`,
    )
    try {
      const handle = await open(path, 'wx+', 0o600)
      try {
        await handle.write(SPOOL_MARK, 0, SPOOL_MARK.length, 0)
        return { handle, path }
      } catch (error) {
        await handle.close()
        throw error
      } finally {
        await unlink(path).catch(() => {})
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || n > 1000) throw error
    }
  }
}
