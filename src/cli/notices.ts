import type { WarningCode } from '../model/document.ts'
import { WARNINGS } from '../model/document.ts'
import type { Catalog } from '../run/catalog.ts'
import type { Notice } from '../run/task.ts'
import type { Console } from './console.ts'
import { group } from './progress.ts'

/** Warnings of a kind that are told one by one; the summary counts them all. */
const TOLD = 5
/** Files that were left alone, told by name. */
const NAMED = 20

/** Tells warnings about articles as they come, and counts them. */
export interface Notices {
  take(notices: readonly Notice[]): void
  /** a line for each kind of warning that there was */
  summary(): readonly string[]
}

export function createNotices(console: Console): Notices {
  const counts = new Map<WarningCode, number>()
  return {
    take: notices => {
      for (const { source, code, reason } of notices) {
        const before = counts.get(code) ?? 0
        counts.set(code, before + 1)
        if (before < TOLD) console.warn(`${source}: ${reason}`)
      }
    },
    summary: () =>
      (Object.keys(WARNINGS) as WarningCode[]).flatMap(code => {
        const count = counts.get(code)
        return count === undefined ? [] : [`${articles(count)}: ${WARNINGS[code]}`]
      }),
  }
}

/** Names what lies among the articles and is none. */
export function tellLeftAlone(
  console: Console,
  { leftAlone, notes }: Pick<Catalog, 'leftAlone' | 'notes'>,
): void {
  for (const { source, reason } of leftAlone.slice(0, NAMED))
    console.warn(`${source}: left alone, ${reason} (--include '${source}' reads it)`)
  if (leftAlone.length > NAMED) console.warn(`${group(leftAlone.length - NAMED)} more files are left alone`)
  for (const { source, reason } of notes.slice(0, NAMED)) console.warn(`${source}: ${reason}`)
  if (notes.length > NAMED) console.warn(`and ${group(notes.length - NAMED)} more such notes`)
}

/** Says that what stands behind symbolic links, and what a run wrote among the articles, is not read. */
export function tellPassedOver(
  console: Console,
  { links, outputs }: { links: readonly string[]; outputs: readonly string[] },
): void {
  if (links.length > 0)
    console.warn(
      `symbolic links inside folders are not followed: ${some(links)}; name them to read what they lead to`,
    )
  if (outputs.length > 0)
    console.warn(
      `left alone, since a run of newsfacts wrote it: ${some(outputs.map(below => below || 'its tables'))}`,
    )
}

/** Names two articles whose files a disk that takes no note of case cannot hold both. */
export function tellTwins(console: Console, ids: Iterable<string>): void {
  const seen = new Map<string, string>()
  const twins: string[] = []
  for (const id of ids) {
    const folded = id.toLowerCase()
    const other = seen.get(folded)
    if (other === undefined) seen.set(folded, id)
    else twins.push(`${other} and ${id}`)
  }
  if (twins.length > 0)
    console.warn(`unpack brat.tar where names may differ in case alone, as they do of ${some(twins)}`)
}

const some = ([first, ...more]: readonly string[]) =>
  more.length === 0 ? first : `${first} and ${group(more.length)} more`

/** How many articles say no day, and how to give one; null where all do. */
export function describeUndated(undated: number): string | null {
  if (undated === 0) return null
  const have = undated === 1 ? 'has' : 'have'
  return `${articles(undated)} ${have} no publication date, so words like Tuesday resolve to no day there: give it with --published YYYY-MM-DD, or name the field with --map published=FIELD`
}

const articles = (count: number) => `${group(count)} ${count === 1 ? 'article' : 'articles'}`
