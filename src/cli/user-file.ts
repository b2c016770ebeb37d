import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { LIMITS } from '../config.ts'
import { decode } from '../read/decode.ts'
import { UsageError } from './usage-error.ts'

/** The text of a file that an option names. Throws a `UsageError` that names both and says what is wrong. */
export async function readUserFile(option: string, path: string): Promise<string> {
  const handle = await openUserFile(option, path)
  try {
    if ((await handle.stat()).size > LIMITS.lexiconBytes)
      throw new UsageError(`${option} ${path}: larger than 64 MiB`)
    const decoded = decode(await handle.readFile())
    if (decoded.ok) return decoded.text
    throw new UsageError(`${option} ${path}: ${decoded.reason}`)
  } finally {
    await handle.close()
  }
}

/** At most so many bytes from the start of a file, as UTF-8. Throws as `readUserFile` does. */
export async function readHead(option: string, path: string, bytes: number): Promise<string> {
  const handle = await openUserFile(option, path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** A regular file to be read: a pipe or a device would wait for ever. Throws as `readUserFile` does. */
async function openUserFile(option: string, path: string): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(
    ({ code }: NodeJS.ErrnoException) => {
      throw new UsageError(
        `${option} ${path}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`,
      )
    },
  )
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw new UsageError(`${option} ${path}: is no file`)
}
