import type { BundledDocument } from './document.ts'
import { cutFactiva, isFactiva } from './factiva.ts'
import { cutNexis, isNexis } from './nexis.ts'
import { cutProQuest, isProQuest } from './proquest.ts'

const LINE_END = /\r\n?|\n|\f/
/** A cutter for each database that sells exports of many articles in one file. */
const DATABASES = [
  { name: 'ProQuest', recognises: isProQuest, cut: cutProQuest },
  { name: 'Factiva', recognises: isFactiva, cut: cutFactiva },
  { name: 'Nexis', recognises: isNexis, cut: cutNexis },
] as const

/** A bundle: which database it came from, and its documents in their order. */
export interface Bundle {
  readonly database: string
  readonly documents: readonly BundledDocument[]
}

/** Whether the beginning of a file shows that it came from a press database. */
export function isBundle(beginning: string): boolean {
  const lines = beginning.split(LINE_END)
  return DATABASES.some(({ recognises }) => recognises(lines))
}

/** Cuts the text of an export into its documents; null: it is no export of a press database. */
export function cutBundle(text: string): Bundle | null {
  const lines = text.split(LINE_END)
  const database = DATABASES.find(({ recognises }) => recognises(lines))
  if (!database) return null
  const documents = database.cut(lines)
  return documents.length === 0 ? null : { database: database.name, documents }
}
