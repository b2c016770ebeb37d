import { isSentence } from './sentence.ts'

/** A document that was cut out of a bundle. */
export interface BundledDocument {
  /** number of the line of the bundle where it starts, from 1 */
  readonly line: number
  readonly title: string | null
  /** publication date as the database writes it */
  readonly published: string | null
  readonly url: string | null
  /** body, paragraphs joined by blank lines; empty where the database has none */
  readonly text: string
}

/** What is in a bundle. */
export interface Cut {
  readonly documents: readonly BundledDocument[]
  /** why something in it is lost */
  readonly faults: readonly string[]
  /** what the user should know of it */
  readonly notes: readonly string[]
}

/** A document that its bundle counts and that holds nothing. */
export const emptyDocument = ({ line }: Stretch): BundledDocument => ({
  line,
  title: null,
  published: null,
  url: null,
  text: '',
})

/** Lines between two blank ones, without the blanks at their ends. */
export interface Block {
  readonly line: number
  readonly lines: readonly string[]
}

/** A stretch of a bundle: its lines and the number of the first. */
export interface Stretch {
  readonly line: number
  readonly lines: readonly string[]
}

export function blocksOf({ line, lines }: Stretch): Block[] {
  const blocks: Block[] = []
  let open: string[] = []
  lines.forEach((written, i) => {
    const content = written.trim()
    if (content !== '') open.push(content)
    if ((content === '' || i === lines.length - 1) && open.length > 0) {
      const end = content === '' ? i : i + 1
      blocks.push({ line: line + end - open.length, lines: open })
      open = []
    }
  })
  return blocks
}

/** Cuts lines at those where a document starts; what comes before the first is dropped. */
export function cutAt(lines: readonly string[], starts: (line: string, i: number) => boolean): Stretch[] {
  const at = lines.flatMap((line, i) => (starts(line, i) ? [i] : []))
  return at.map((from, i) => ({ line: from + 1, lines: lines.slice(from, at[i + 1] ?? lines.length) }))
}

/** What opens a page that a database adds to an export. */
const ADDED_PAGE = /^(?:bibliography|works cited|references|(?:table of )?contents|report information)\b/i

/** What to say of a document that has twice what each has once: the second is lost, or stands in the first. */
export const holdsAnother = ({ line }: Pick<Stretch, 'line'>): string =>
  `the document at line ${line} holds another: no line says where that starts`

/** What to say of lines that are in no document and hold a sentence: an article whose marks are damaged. */
export function lostIn({ line, lines }: Stretch): string[] {
  const first = lines.findIndex(text => text.trim() !== '')
  if (first < 0 || ADDED_PAGE.test(lines[first]!.trim())) return []
  if (!lines.some(text => isSentence(text.trim()))) return []
  const last = lines.findLastIndex(text => text.trim() !== '')
  if (first === last) return [`line ${line + first} belongs to no document, and is lost`]
  return [`lines ${line + first} to ${line + last} belong to no document, and are lost`]
}

/** `LENGTH: 412 words` is `['length', '412 words']`; null for a line without a label. */
export function labelOf(line: string): readonly [label: string, value: string] | null {
  const colon = line.indexOf(':')
  if (colon < 2 || colon > 30) return null
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
}
