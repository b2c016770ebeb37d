import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { LIMITS } from '../config.ts'
import { decode } from '../read/decode.ts'
import { UsageError } from './usage-error.ts'

/** The text of a file that an option names. Throws a `UsageError` that names both and says what is wrong. */
export async function readUserFile(option: string, path: string): Promise<string> {
  try {
    // a pipe or a device would wait for ever
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) throw new UsageError(`${option} ${path}: is no file`)
      if (stats.size > LIMITS.lexiconBytes) throw new UsageError(`${option} ${path}: larger than 64 MiB`)
      const decoded = decode(await handle.readFile())
      if (decoded.ok) return decoded.text
      throw new UsageError(`${option} ${path}: ${decoded.reason}`)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(
      `${option} ${path}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`,
    )
  }
}
