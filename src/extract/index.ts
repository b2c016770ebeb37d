import type { Document } from '../model/document.ts'
import type { Kind } from '../model/kind.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'
import type { Extractor } from '../model/stage.ts'
import { dates } from './dates.ts'
import { numbers } from './numbers.ts'
import { organizations } from './organizations.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { quotes } from './quotes.ts'

const EXTRACTORS: { readonly [K in Kind]: Extractor<K> } = {
  numbers,
  dates,
  places,
  organizations,
  people,
  quotes,
}

/** The mentions of one article, on their way to be complete. */
export type Found = Partial<Record<Kind, readonly Mention[]>>

/** Adds the mentions of one kind in one article to `into`. */
export function extractKind<K extends Kind>(kind: K, doc: Document, knowledge: Knowledge, into: Found): void {
  into[kind] = EXTRACTORS[kind].extract(doc, knowledge)
}
