import type { Cut } from './document.ts'
import { cutFactiva, isFactiva } from './factiva.ts'
import { cutNexis, isNexis, printsNexis } from './nexis.ts'
import { cutProQuest, isProQuest } from './proquest.ts'

const LINE_END = /\r\n?|\n|\f/
/** A cutter for each database that sells exports of many articles in one file. */
const DATABASES = [
  { name: 'ProQuest', recognises: isProQuest, prints: isProQuest, cut: cutProQuest },
  { name: 'Factiva', recognises: isFactiva, prints: isFactiva, cut: cutFactiva },
  { name: 'Nexis', recognises: isNexis, prints: printsNexis, cut: cutNexis },
] as const

/** A bundle: which database it came from, and its documents in their order. */
export interface Bundle extends Cut {
  readonly database: string
}

/** Lines that stand near the top of an export of one of the databases, and hardly ever in an article. */
const SIGN =
  /^\s{0,80}(?:(?:document|dokument|documento)?\s?\d{1,5} (?:of|von|de|di|van) \d{1,5}(?: do[ck]umen\p{L}{1,4})?|[\d,.]{1,9} (?:words|wörter|mots|palabras|parole|woorden)|(?:HD|SE|CLM)(?:\s{2,}.*)?|(?:length|load-date|section|byline|rubrik|länge|rubrique|longueur|sección|longitud|full text|publication info|publication title|proquest document id|document url)\s?:.*)\s*$/iu

/** Whether the beginning of a file makes it worth looking whether all of it is an export. */
export function mayBeBundle(beginning: string): boolean {
  return beginning.split(LINE_END).some(line => line.length < 400 && SIGN.test(line))
}

/** Cuts the text of an export into its documents; null: it is no export of a press database. */
export function cutBundle(text: string): Bundle | null {
  const lines = text.split(LINE_END)
  const database = DATABASES.find(({ recognises }) => recognises(lines))
  if (!database) return null
  const cut = database.cut(lines)
  if (cut.documents.length === 0) return null
  // of two exports one behind the other only those of one database are cut
  const others = DATABASES.filter(other => other !== database && other.prints(lines))
  const faults = others.map(
    ({ name }) => `holds an export of ${name}, too, whose articles are lost: put each into a file of its own`,
  )
  return { database: database.name, ...cut, faults: [...cut.faults, ...faults] }
}
