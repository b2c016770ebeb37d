import { DESCRIPTORS } from '../kinds/index.ts'
import type { Span } from '../model/span.ts'
import type { ArticleError, Evaluation } from './evaluate.ts'
import { type RowError, spanOf } from './judge.ts'
import type { Score, Share } from './measures.ts'

/** The figures as a table: a line per kind, then how often each of its annotated fields is right. */
export function describeFigures({ kinds, total }: Evaluation): string[] {
  const lines: { readonly cells: readonly string[]; readonly fields: Readonly<Record<string, Share>> }[] = [
    { cells: ['', 'P', 'R', 'F1', 'F1 overlap', 'gold', 'found'], fields: {} },
  ]
  for (const [kind, { exact, overlap, fields }] of Object.entries(kinds))
    lines.push({ cells: [kind, ...scoreCells(exact, overlap)], fields })
  if (lines.length > 2)
    lines.push({
      cells: ['total', ...scoreCells(total.exact, total.overlap)],
      fields: { fields: total.fields },
    })
  const labels = lines.flatMap(({ cells, fields }) => [cells[0]!, ...Object.keys(fields).map(indent)])
  const width = Math.max(...labels.map(label => label.length))
  return lines.flatMap(({ cells: [label = '', ...numbers], fields }) => [
    [label.padEnd(width), ...numbers.map(number => number.padStart(5))].join('  '),
    ...Object.entries(fields).map(([name, { accuracy, right, of }]) =>
      [indent(name).padEnd(width), oneDigit(accuracy ?? 0).padStart(5), `${right} of ${of}`].join('  '),
    ),
  ])
}

const indent = (name: string) => `  ${name}`

/** A dash where there is nothing to judge: no row was found, none is in the gold, or neither. */
const scoreCells = (exact: Score, overlap: Score): string[] => [
  exact.pred > 0 ? oneDigit(exact.P) : '-',
  exact.gold > 0 ? oneDigit(exact.R) : '-',
  exact.pred + exact.gold > 0 ? oneDigit(exact.F1) : '-',
  (exact.pred + exact.gold > 0 ? oneDigit(overlap.F1) : '-').padStart('F1 overlap'.length),
  String(exact.gold),
  String(exact.pred),
]

const oneDigit = (value: number) => value.toFixed(1)

/** How much text is shown on either side of a row, in code points. */
const MARGIN = 50

/** Rows that are missed, spurious or wrong, each with its context. `textOf` gives an article's text where it is known. */
export function describeErrors(
  errors: readonly ArticleError[],
  textOf: (article: string) => string | null,
): string[] {
  const points = new Map<string, readonly string[]>()
  const read = (article: string) => {
    let known = points.get(article)
    if (!known) {
      known = Array.from(textOf(article) ?? '')
      points.set(article, known)
    }
    return known
  }
  return errors.flatMap(({ article, kind, error }) => {
    const row = spanOf(error)
    const id = `${article}:${DESCRIPTORS[kind].singular}:${row.start}-${row.end}`
    return [
      `${error.sort.padEnd(8)} ${id} ${whatIsWrong(error)}`.trimEnd(),
      `         ${contextOf(row, read(article))}`,
    ]
  })
}

function whatIsWrong(error: RowError): string {
  if (error.sort === 'wrong')
    return error.fields
      .map(({ field, expected, found }) => `${field}: ${found}, expected ${expected}`)
      .join('; ')
  return error.sort === 'span'
    ? `found ${error.found.start}-${error.found.end} ${quote(error.found.text)}`
    : ''
}

/** `... the council closed [the harbour bridge] until March ...`; without the text what the row itself holds. */
function contextOf(
  row: Span & { readonly text?: unknown; readonly context?: unknown },
  text: readonly string[],
): string {
  if (text.length === 0) return oneLine(String(row.context ?? row.text ?? ''))
  const part = (from: number, to: number) => text.slice(Math.max(0, from), to).join('')
  return oneLine(
    `${part(row.start - MARGIN, row.start)}[${part(row.start, row.end)}]${part(row.end, row.end + MARGIN)}`,
  ).trim()
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
const quote = (text: unknown) => JSON.stringify(typeof text === 'string' ? oneLine(text) : '')
