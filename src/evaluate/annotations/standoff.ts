import { DESCRIPTORS, KINDS } from '../../kinds/index.ts'
import { KIND_ATTRIBUTES } from '../../load/annotations/brat.ts'
import type { Link } from '../../load/annotations/marks.ts'
import type { MarkedArticle } from './marked.ts'
import { readNote } from './note.ts'

interface TextBound {
  readonly label: string
  readonly start: number
  readonly end: number
  fields: Record<string, unknown> | null
}

/** Where an attribute's value stands in a row. */
const ATTRIBUTES = new Map(
  KINDS.flatMap(kind =>
    KIND_ATTRIBUTES[kind].map(({ attribute, column }) => [attribute, { kind, path: column.path }]),
  ),
)

/**
 * Reads an article that was annotated with brat: its text and the lines of its `.ann`. A mark of several pieces reaches from
 * the first to the last. Fields are annotated where the mark has a note or an attribute.
 */
export function readStandoff(id: string, text: string, lines: string): MarkedArticle {
  const marks = new Map<string, TextBound>()
  const links: { type: string; from: string; to: string }[] = []
  const attributes: { name: string; mark: string; value: string }[] = []
  for (const line of lines.split('\n')) {
    const [name = '', body = '', note = ''] = line.trimEnd().split('\t')
    if (name.startsWith('T')) {
      const [, label, spans] = /^(\S+) (\d[\d ;]*)$/.exec(body) ?? []
      if (label === undefined) throw new Error(`${id}.ann: ${JSON.stringify(line)} is no annotation of text`)
      // sorted, since a call takes only so many arguments
      const offsets = spans!
        .split(/[ ;]/)
        .map(Number)
        .sort((a, b) => a - b)
      marks.set(name, { label, start: offsets[0]!, end: offsets.at(-1)!, fields: null })
    } else if (name.startsWith('R')) {
      const [, type, from, to] = /^(\S+) Arg1:(\S+) Arg2:(\S+)$/.exec(body) ?? []
      if (type !== undefined) links.push({ type, from: from!, to: to! })
    } else if (/^[AM]/.test(name)) {
      const [attribute = '', mark = '', value = ''] = body.split(' ')
      attributes.push({ name: attribute, mark, value })
    } else if (name.startsWith('#')) {
      const mark = marks.get(body.split(' ')[1] ?? '')
      if (mark) mark.fields = readNote(note)
    }
  }
  for (const mark of marks.values()) addAttributes(mark)
  for (const { name, mark, value } of attributes) {
    const path = ATTRIBUTES.get(name)?.path
    const fields = marks.get(mark)?.fields
    if (path && fields) put(fields, path, value)
  }
  const places = new Map([...marks.keys()].map((name, i) => [name, i]))
  return {
    id,
    text,
    title: null,
    published: null,
    marks: [...marks.values()],
    links: links.flatMap(({ type, from, to }): Link[] => {
      const [first, second] = [places.get(from), places.get(to)]
      return first === undefined || second === undefined ? [] : [{ type, from: first, to: second }]
    }),
  }
}

/** An attribute that a mark does not have says that the field is empty; where nothing is said of its fields, it says nothing. */
function addAttributes({ label, fields }: TextBound): void {
  const kind = KINDS.find(name => DESCRIPTORS[name].singular === label)
  if (kind && fields) for (const { column } of KIND_ATTRIBUTES[kind]) put(fields, column.path, null)
}

function put(fields: Record<string, unknown>, [first, second]: readonly string[], value: unknown): void {
  if (second === undefined) fields[first!] = value
  else fields[first!] = { ...(fields[first!] as Record<string, unknown> | undefined), [second]: value }
}
