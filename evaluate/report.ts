import { flatten, HEADLINES, nameOf } from './headlines.ts'
import type { Figures, SetResult } from './sets.ts'

/** The figures of the README, a line each; those of sets that are not there are left out. */
export function tableOfHeadlines(results: readonly SetResult[]): string[] {
  const bySet = new Map(results.map(result => [nameOf(result), new Map(flatten(result.figures))]))
  const rows = HEADLINES.flatMap(({ what, set, paths }) => {
    const figures = bySet.get(set)
    return figures ? [[what, set, paths.map(path => cell(figures.get(path) ?? null)).join('; ')]] : []
  })
  return rows.length > 0 ? markdown(['what', 'set', 'figure'], rows) : []
}

/** Every figure of a set: precision, recall and F1 as a table, whatever else a line each. */
export function tableOfSet({ kind, set, articles, figures }: SetResult): string[] {
  const scores: string[][] = []
  const others: string[][] = []
  const walk = (group: Figures, path: string) => {
    for (const [name, value] of Object.entries(group)) {
      const full = `${path}${name}`
      if (value === null || typeof value === 'number') others.push([full, cell(value)])
      else if ('F1' in value) {
        const { P, R, F1, gold, pred, ...rest } = value as Record<string, number>
        scores.push([full, ...[P, R, F1].map(number => cell(number!)), String(gold), String(pred)])
        walk(rest, `${full}.`)
      } else walk(value, `${full}.`)
    }
  }
  walk(figures, '')
  const count = `${articles} ${kind === 'ud' ? 'sentences' : 'articles'}`
  return [
    `## ${kind} ${set}: ${count}`,
    ...(scores.length > 0 ? ['', ...markdown(['', 'P', 'R', 'F1', 'gold', 'predicted'], scores)] : []),
    ...(others.length > 0 ? ['', ...markdown(['', 'figure'], others)] : []),
    '',
  ]
}

/** What moved since an earlier result, the greatest moves of a set first; sets on one side only are named. */
export function tableOfMoves(now: readonly SetResult[], before: readonly SetResult[]): string[] {
  const old = new Map(before.map(result => [nameOf(result), result]))
  const rows = now.flatMap(result => {
    const other = old.get(nameOf(result))
    if (!other) return [[nameOf(result), 'new', '', '', '']]
    const earlier = new Map(flatten(other.figures))
    return flatten(result.figures)
      .flatMap(([path, value]) => {
        const from = earlier.get(path) ?? null
        return from === value ? [] : [{ path, from, value, by: (value ?? 0) - (from ?? 0) }]
      })
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
      .map(({ path, from, value, by }) => [nameOf(result), path, cell(from), cell(value), signed(by)])
  })
  return rows.length > 0 ? markdown(['set', 'figure', 'before', 'now', 'by'], rows) : ['nothing moved']
}

const cell = (value: number | null): string => (value === null ? '-' : String(value))
const signed = (by: number) => `${by > 0 ? '+' : ''}${Math.round(by * 1000) / 1000}`

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, i) => Math.max(name.length, 3, ...rows.map(row => row[i]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, i) => text.padEnd(widths[i]!)).join(' | ')} |`
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)]
}
