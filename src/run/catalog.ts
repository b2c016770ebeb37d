import { createReadStream } from 'node:fs'
import { LIMITS } from '../config.ts'
import type { Rejection } from '../model/outcome.ts'
import { type ByteSource, type Found, sourceOf } from '../read/input-format.ts'
import { refuse } from '../read/records.ts'
import type { InputFile } from './inputs.ts'

/** Where an article lies: a stretch of bytes of a file. */
export interface Entry {
  readonly id: string
  readonly file: InputFile
  readonly offset: number
  readonly length: number
  /** of an article inside a file, from 1; 0 for a file that is one article */
  readonly line: number
  /** what its format has to know to read it */
  readonly context: unknown
}

/** Every article of a run, found in one pass that keeps no text. */
export interface Catalog {
  /** by id, in code-unit order; no id twice */
  readonly entries: readonly Entry[]
  /** what could not even be listed, by file and line */
  readonly rejections: readonly Rejection[]
  readonly bytes: number
}

/** Lists the articles of all files. `rejected`: what was rejected before. */
export async function listArticles(
  files: readonly InputFile[],
  signal: AbortSignal,
  rejected: readonly Rejection[] = [],
): Promise<Catalog> {
  const first = new Map<string, Entry>()
  const rejections = [...rejected]
  let bytes = 0
  const take = (file: InputFile, found: Found) => {
    if ('rejection' in found) {
      rejections.push(found.rejection)
      return
    }
    const { id, line, offset, length, context } = found
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, { id, file, offset, length, line, context })
      bytes += length
    } else {
      const reason = `the id ${id} belongs to ${sourceOf(other.file.source, other.line)}`
      rejections.push(refuse(file, line, 'DUPLICATE_ID', reason, id).rejection)
    }
  }
  for (const file of files) {
    signal.throwIfAborted()
    try {
      for await (const found of file.format.list(toByteSource(file, signal))) take(file, found)
    } catch (error) {
      signal.throwIfAborted()
      const reason = `cannot be read (${(error as NodeJS.ErrnoException).code})`
      take(file, refuse(file, 0, 'UNREADABLE', reason))
    }
  }
  const entries = [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { entries, rejections, bytes }
}

function toByteSource({ path, source, bytes }: InputFile, signal: AbortSignal): ByteSource {
  return {
    source,
    size: bytes,
    stream: () => createReadStream(path, { signal, highWaterMark: LIMITS.chunkBytes }),
  }
}
