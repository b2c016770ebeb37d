import type { SourceRecord } from '../model/document.ts'
import type { Rejection } from '../model/outcome.ts'
import { hash, rejection } from '../read/read.ts'

interface Given {
  readonly id: string
  readonly source: string
  readonly bytes: Uint8Array
}

/** The article that `read` finds, or why there is none. A reader that fails costs its article alone, not its worker. */
export function readSafely(
  { id, source, bytes }: Given,
  read: () => SourceRecord | Rejection,
): SourceRecord | Rejection {
  try {
    return read()
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return rejection({ id, source, sha256: hash(bytes), code: 'INTERNAL', reason })
  }
}
