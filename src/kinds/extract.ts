import type { Document } from '../model/document.ts'
import type { Kind } from '../model/kind.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'
import { CODE } from './code.ts'

/** The mentions of one article, on their way to be complete. */
export type Found = Partial<Record<Kind, readonly Mention[]>>

/** Adds the mentions of one kind in one article to `into`. */
export function extractKind(kind: Kind, doc: Document, knowledge: Knowledge, into: Found): void {
  into[kind] = CODE[kind].extract(doc, knowledge)
}
