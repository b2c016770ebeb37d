import { DESCRIPTORS, KINDS } from '../kinds/index.ts'
import type { Totals } from '../load/index.ts'
import { CODES, type Code } from '../model/outcome.ts'
import { InputError } from '../run/input-error.ts'
import { group } from './progress.ts'

/** How many articles were rejected for each reason. */
export type Rejected = ReadonlyMap<Code, number>

export const countArticles = (articles: number) =>
  `${group(articles)} ${articles === 1 ? 'article' : 'articles'}`

/** What was done, in one line. */
export function describeTotals({ ok, rows }: Totals, out: string): string {
  const kinds = KINDS.map(
    kind => `${group(rows[kind])} ${rows[kind] === 1 ? DESCRIPTORS[kind].singular : kind}`,
  ).join(', ')
  return `${countArticles(ok)} done: ${kinds}; written to ${out}`
}

export function describeRejected(rejected: Rejected, out: string): string {
  const all = [...rejected.values()].reduce((sum, count) => sum + count, 0)
  return `${group(all)} rejected (${countCodes(rejected)}): see ${out}/rejected.csv`
}

/** All that there was is rejected, if there was anything. */
export const nothingRead = (rejected: Rejected) =>
  new InputError(
    `no article could be read${rejected.size === 0 ? '' : ` (${countCodes(rejected)})`}: nothing is written`,
  )

function countCodes(counts: Rejected): string {
  const codes = (Object.keys(CODES) as Code[]).filter(code => counts.has(code))
  return codes.map(code => `${group(counts.get(code)!)} ${code}`).join(', ')
}
