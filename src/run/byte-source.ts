import { setMaxListeners } from 'node:events'
import { constants, createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import pLimit from 'p-limit'
import { LIMITS } from '../config.ts'
import { firstBytes } from '../read/beginning.ts'
import type { ByteSource } from '../read/input-format.ts'
import { gunzip } from './gunzip.ts'
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

/** A file that is open to be listed. */
export interface OpenSource extends ByteSource {
  /** what the user should know of how it is packed, once it has been read to its end */
  readonly remarks: ReadonlySet<string>
}

/** The files as their formats see them, in order, with their beginnings; an error in place of one that cannot be opened. */
export async function* openSources(
  files: readonly InputFile[],
  fromStdin: (file: InputFile) => Promise<SpooledFile>,
  signal: AbortSignal,
): AsyncGenerator<{ file: InputFile; source: OpenSource | Error; stdin: SpooledFile | null }> {
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
): Promise<OpenSource> {
  const { path, source, bytes, format, isPacked } = file
  const plain = () =>
    stdin
      ? stdin.spool.stream(stdin.offset, stdin.length)
      : createReadStream(path, { signal, highWaterMark: LIMITS.chunkBytes })
  const remarks = new Set<string>()
  const stream = isPacked ? () => gunzip(plain(), reason => remarks.add(reason)) : plain
  const { looksAt } = format
  const head =
    looksAt === 0
      ? new Uint8Array()
      : isPacked || stdin
        ? Uint8Array.from((await firstBytes(stream(), looksAt)).subarray(0, looksAt))
        : await readHead(path, looksAt)
  return { source, size: stdin?.length ?? bytes, isPlain: !isPacked, head, stream, remarks }
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
