import { DESCRIPTORS, KINDS } from '../kinds/index.ts'
import type { Kind } from '../model/kind.ts'

/** A row id in parts. */
export interface RowId {
  /** null where only the rest was given */
  readonly article: string | null
  readonly kind: Kind
  /** code points, half-open */
  readonly start: number
  readonly end: number
}

const ROW_ID = /^(?:(.*):)?([a-z]+):(\d{1,9})-(\d{1,9})$/s

/** Reads `<article_id>:<kind>:<start>-<end>`, or that without the article; null where it is no row id. */
export function readRowId(text: string): RowId | null {
  const [, article = null, word, start, end] = ROW_ID.exec(text) ?? []
  const kind = KINDS.find(candidate => DESCRIPTORS[candidate].singular === word)
  return kind === undefined ? null : { article, kind, start: Number(start), end: Number(end) }
}
