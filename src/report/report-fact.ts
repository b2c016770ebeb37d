import { formatNumber } from './numbers.ts'

/** A row of a table of facts as the report shows it. Offsets count code points of the article's text. */
export interface ReportFact {
  readonly id: string
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly rule: string
  readonly confidence: number | null
  /** what it means, in a few words */
  readonly meaning: string
  /** the kind's own columns that are not empty, nested names joined by a blank */
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** spans that belong to it without being part of it: the cue and the speaker of a quote */
  readonly parts: readonly { readonly name: string; readonly start: number; readonly end: number }[]
}

/** A row of JSON, whatever its kind. */
export type Row = Readonly<Record<string, unknown>>

const SHARED = new Set([
  'id',
  'article_id',
  'start',
  'end',
  'text',
  'sentence',
  'context',
  'rule',
  'confidence',
  'report_url',
])

/** The facts of one article in text order, the longer first where two start together. */
export function toReportFacts(
  tables: readonly string[],
  record: Readonly<Record<string, unknown>>,
): ReportFact[] {
  return tables
    .flatMap(kind => (record[kind] as readonly Row[]).map(row => toReportFact(kind, row)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function toReportFact(kind: string, row: Row): ReportFact {
  const own = Object.entries(row).filter(([name]) => !SHARED.has(name))
  return {
    id: String(row.id),
    kind,
    start: Number(row.start),
    end: Number(row.end),
    text: String(row.text),
    rule: String(row.rule),
    confidence: typeof row.confidence === 'number' ? row.confidence : null,
    meaning: meaningOf(row),
    fields: own.flatMap(([name, value]) => flatten(name, value)),
    parts: own.flatMap(([name, value]) => toPart(name, value)),
  }
}

/** The words that stand for a fact in a list: a name, what is counted, the value, who speaks. */
function meaningOf(row: Row): string {
  const speaker = row.speaker as Row | undefined
  if (speaker) return String(speaker.name ?? speaker.text ?? 'unknown speaker')
  if (row.name !== undefined) return [row.name, row.role].filter(isGiven).join(', ')
  const to = isGiven(row.value_to) ? `–${shown(row.value_to)}` : ''
  return [`${shown(row.value)}${to}`, row.unit, row.counted].filter(isGiven).join(' ')
}

const shown = (value: unknown) => (typeof value === 'number' ? formatNumber(value) : String(value ?? ''))

const isGiven = (value: unknown) => value !== null && value !== undefined && value !== ''

function flatten(name: string, value: unknown): (readonly [string, string])[] {
  if (!isGiven(value)) return []
  if (typeof value !== 'object') return [[name, String(value)]]
  return Object.entries(value as Row)
    .filter(([inner]) => inner !== 'start' && inner !== 'end')
    .flatMap(([inner, part]) => flatten(`${name} ${inner}`, part))
}

function toPart(name: string, value: unknown): ReportFact['parts'] {
  const { start, end } = (value ?? {}) as { start?: unknown; end?: unknown }
  return typeof start === 'number' && typeof end === 'number' ? [{ name, start, end }] : []
}
