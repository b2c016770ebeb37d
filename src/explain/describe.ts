import type { Explanation, Traced } from './explain.ts'

/** Candidates of one step that are shown; the others are counted. */
const SHOWN = 8

/** An explanation as lines: the row column by column, then the steps, the best of several candidates first. */
export function describe({ row, entries }: Explanation): string[] {
  if (row === null && entries.length === 0) return ['no such row, and nothing was tried there']
  const lines = row === null ? ['no such row; tried there:'] : [...listColumns(row), '']
  for (let i = 0; i < entries.length; ) {
    let next = i + 1
    while (next < entries.length && entries[next]!.step === entries[i]!.step) next++
    const run = entries.slice(i, next).sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    lines.push(entries[i]!.step, ...run.slice(0, SHOWN).map(entry => `  ${describeEntry(entry)}`))
    if (run.length > SHOWN) lines.push(`  and ${run.length - SHOWN} more`)
    i = next
  }
  return lines
}

/** Columns of a row that hold something, one a line; those of a cue or speaker under `cue.text`. */
function listColumns(row: Readonly<Record<string, unknown>>, path = ''): string[] {
  return Object.entries(row).flatMap(([name, value]) => {
    if (value === null) return []
    if (typeof value === 'object') return listColumns(value as Record<string, unknown>, `${path}${name}.`)
    return [`${path}${name}: ${oneLine(String(value))}`]
  })
}

function describeEntry({ what, score, terms = {}, text }: Traced): string {
  const numbers = Object.entries(terms).map(([name, value]) => `${name} ${round(value)}`)
  return [
    oneLine(shorten(text)),
    what === null ? (numbers.length > 0 ? null : 'nothing') : oneLine(what),
    score === undefined ? null : round(score),
    numbers.length > 0 ? `(${numbers.join(', ')})` : null,
  ]
    .filter(part => part !== null)
    .join(' | ')
}

/** Characters of a text that are shown on one line of an explanation. */
const LONGEST = 48
const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
const oneLine = (text: string) => text.replace(/\s+/g, ' ')
const round = (value: number) => String(Math.round(value * 1000) / 1000)
