import { type NamedMention, namedBefore } from './named.ts'
import type { Speaker } from './speaker-context.ts'

/** Between the noun and the first of its names: `, `, ` — ` or nothing but a blank. */
const FIRST = /^(?:,|\s[-–—]|:|—)?\s*$/u
/** Between two names of a list, the second with a title at most. */
const NEXT = /^(?:,|,? (?:and|&))\s(?:(?:Mrs?|Ms|Dr|Rep|Sen|Gov)\.?\s)?$/u

/** `Two councillors, Ann Orr and Lee Park, said`: those whom a list of names behind a plural calls; null where fewer than two stand there. */
export function membersBeside(end: number, text: string, named: readonly NamedMention[]): Speaker | null {
  const names: string[] = []
  let last = end
  for (let i = namedBefore(named, end); i < named.length; i++) {
    const next = named[i]!
    const between = text.slice(last, next.start)
    if (next.kind !== 'person' || !(names.length === 0 ? FIRST : NEXT).test(between)) break
    names.push(next.name)
    last = next.end
  }
  return names.length > 1 ? { kind: 'group', name: names.join('; '), entityId: null } : null
}
