import { setMaxListeners } from 'node:events'
import { constants, createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import pLimit from 'p-limit'
import { LIMITS } from '../config.ts'
import { FormatError } from '../read/format-error.ts'
import type { ByteSource } from '../read/input-format.ts'
import type { InputFile } from './inputs.ts'
import type { Spool } from './spool.ts'

/** Files whose beginnings are read ahead: enough to keep the disk busy, few enough to keep in memory. */
const AHEAD = 64

/** Bytes of a spool that stand for a file: what came from stdin. */
export interface SpooledFile {
  readonly spool: Spool
  readonly offset: number
  readonly length: number
}

/** The files as their formats see them, in order, with their beginnings; an error in place of one that cannot be opened. */
export async function* openSources(
  files: readonly InputFile[],
  fromStdin: (file: InputFile) => Promise<SpooledFile>,
  signal: AbortSignal,
): AsyncGenerator<{ file: InputFile; source: ByteSource | Error; stdin: SpooledFile | null }> {
  const limit = pLimit(LIMITS.openFiles)
  // every stream that is open listens to it
  setMaxListeners(LIMITS.openFiles * 2, signal)
  for (let at = 0; at < files.length; at += AHEAD) {
    const sources = await Promise.all(
      files.slice(at, at + AHEAD).map(file =>
        limit(async () => {
          const stdin = file.isStdin ? await fromStdin(file) : null
          return { file, stdin, source: await openSource(file, stdin, signal).catch((error: Error) => error) }
        }),
      ),
    )
    yield* sources
  }
}

async function openSource(
  file: InputFile,
  stdin: SpooledFile | null,
  signal: AbortSignal,
): Promise<ByteSource> {
  const { path, source, bytes, format, isPacked } = file
  const plain = () =>
    stdin
      ? stdin.spool.stream(stdin.offset, stdin.length)
      : createReadStream(path, { signal, highWaterMark: LIMITS.chunkBytes })
  const stream = isPacked ? () => unpack(plain()) : plain
  const { looksAt } = format
  const head =
    looksAt === 0
      ? new Uint8Array()
      : isPacked || stdin
        ? await firstOf(stream(), looksAt)
        : await readHead(path, looksAt)
  return { source, size: stdin?.length ?? bytes, isPlain: !isPacked, head, stream }
}

/** Unpacks gzip as it streams, of one member or many. A file that is none is told from one that is damaged. */
async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: LIMITS.chunkBytes / 4 })
  const feed = (async () => {
    try {
      for await (const chunk of packed) {
        if (gunzip.destroyed) return
        if (!gunzip.write(chunk))
          await new Promise<void>(resolve => gunzip.once('drain', resolve).once('close', resolve))
      }
      gunzip.end()
    } catch (error) {
      gunzip.destroy(error as Error)
    }
  })()
  try {
    yield* gunzip as AsyncIterable<Uint8Array>
    await feed
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (typeof code === 'string' && code.startsWith('Z_'))
      throw new FormatError('NOT_TEXT', 'is no gzip file, or a damaged one')
    throw error
  } finally {
    gunzip.destroy()
  }
}

async function firstOf(stream: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array()
  for await (const chunk of stream) {
    head = Buffer.concat([head, chunk])
    if (head.length >= length) break
  }
  return Uint8Array.from(head.subarray(0, length))
}

async function readHead(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
