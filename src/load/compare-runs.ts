import type { Finished } from './finished.ts'

/** What decides the rows of two runs beside their articles, where it differs: a line for the version and each option. */
export function compareRuns(left: Finished, right: Finished): string[] {
  const lines = left.version === right.version ? [] : [`version: ${left.version} -> ${right.version}`]
  const [before, after] = [left.options ?? {}, right.options ?? {}] as Record<string, unknown>[]
  for (const name of new Set([...Object.keys(before!), ...Object.keys(after!)])) {
    const [a, b] = [describe(before![name]), describe(after![name])]
    if (a !== b) lines.push(`option ${name}: ${a} -> ${b}`)
  }
  return lines
}

const describe = (value: unknown): string =>
  value === undefined || value === null
    ? 'none'
    : Array.isArray(value)
      ? value.join(',')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)
