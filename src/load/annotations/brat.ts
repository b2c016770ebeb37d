import { DESCRIPTORS, forKinds, KINDS } from '../../kinds/index.ts'
import type { Kind } from '../../model/kind.ts'
import type { Row } from '../cells.ts'
import type { Column } from '../columns.ts'
import type { ArticleRows } from '../rows.ts'
import { type Mark, marksOf, partsOf, TOLD_COLUMNS } from './marks.ts'

/** The settings of a collection: labels, links and attributes, for brat to know and offer. */
export function bratSettings(): string {
  const parts = KINDS.flatMap(kind =>
    partsOf(kind).map(part => ({ part, label: DESCRIPTORS[kind].singular })),
  )
  const lines = [
    '[entities]',
    ...KINDS.map(kind => DESCRIPTORS[kind].singular),
    ...new Set(parts.map(({ part }) => part)),
    '[relations]',
    ...parts.map(({ part, label }) => `${part}\tArg1:${label}, Arg2:${part}`),
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '[events]',
    '[attributes]',
    ...KINDS.flatMap(kind =>
      KIND_ATTRIBUTES[kind].map(
        ({ attribute, column }) =>
          `${attribute}\tArg:${DESCRIPTORS[kind].singular}, Value:${column.values!.join('|')}`,
      ),
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** The columns of a kind that brat keeps as attributes: those with a fixed list of words. */
export const KIND_ATTRIBUTES: Readonly<Record<Kind, readonly { attribute: string; column: Column }[]>> =
  forKinds(kind =>
    TOLD_COLUMNS[kind]
      .filter(({ values }) => values?.every(value => /^\w+$/.test(value)))
      .map(column => ({ attribute: `${DESCRIPTORS[kind].singular}_${column.name}`, column })),
  )
const KIND_OF_LABEL = new Map(KINDS.map(kind => [DESCRIPTORS[kind].singular, kind]))

/**
 * The annotations of an article in brat's standoff format: marks, links, attributes; what has no fixed list of words stands in a
 * note, as JSON. Offsets count code points.
 */
export function toStandoff(article: ArticleRows): string {
  const { marks, links } = marksOf(article)
  const lines: string[] = []
  let attributes = 0
  for (const [i, mark] of marks.entries()) {
    lines.push(`T${i + 1}\t${mark.label} ${fragments(mark)}`)
    const kind = KIND_OF_LABEL.get(mark.label)
    if (!kind || mark.fields === null) continue
    const kept = KIND_ATTRIBUTES[kind]
    for (const { attribute, column } of kept) {
      const value = valueAt(mark.fields, column)
      if (value !== null) lines.push(`A${++attributes}\t${attribute} T${i + 1} ${value}`)
    }
    const columns = kept.map(({ column }) => column.path)
    lines.push(`#${i + 1}\tAnnotatorNotes T${i + 1}\t${JSON.stringify(without(mark.fields, columns))}`)
  }
  for (const [i, { type, from, to }] of links.entries())
    lines.push(`R${i + 1}\t${type} Arg1:T${from + 1} Arg2:T${to + 1}`)
  return lines.map(line => `${line}\n`).join('')
}

const LINE_ENDS = /[\n\r\v\f\u0085\u2028\u2029]+/u

/** Offsets and text; a mark over several lines is cut into pieces, since a line of the format holds no line end. */
function fragments({ start, text }: Mark): string {
  const spans: string[] = []
  const pieces: string[] = []
  let at = start
  for (const piece of text.split(/([\n\r\v\f\u0085\u2028\u2029]+)/u)) {
    const length = Array.from(piece).length
    if (length > 0 && !LINE_ENDS.test(piece)) {
      spans.push(`${at} ${at + length}`)
      pieces.push(piece)
    }
    at += length
  }
  return `${spans.join(';')}\t${pieces.join(' ')}`
}

const valueAt = (fields: Row, { path }: Column): unknown =>
  path.reduce<unknown>((value, part) => (value as Row)[part], fields)

function without(fields: Row, paths: readonly (readonly string[])[]): Row {
  const left: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    const inner = paths.filter(([first]) => first === name)
    if (inner.some(path => path.length === 1)) continue
    left[name] =
      inner.length === 0
        ? value
        : without(
            value as Row,
            inner.map(path => path.slice(1)),
          )
  }
  return left
}
