import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import type { PlaceName } from './place-name.ts'

/** `Polk, Marion and Linn counties`, `Kent and Surrey counties`; two words a name at most. */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?`
const LIST = new RegExp(`(?<![\\p{L}.'’-])(?:${NAME}, ){0,12}${NAME},? (?:and|or) ${NAME} [Cc]ounties`, 'gu')
const MEMBER = new RegExp(NAME, 'gu')

const COUNTY = new RegExp(`(?<![\\p{L}.'’-])${NAME} County(?![\\p{L}-])`, 'gu')

/** Whatever the recogniser took `McMinn County Sheriff` for: every county that is named, to be checked by name. */
export function findCountyNames({ text }: Analysis): Span[] {
  if (!text.includes(' County')) return []
  return Array.from(text.matchAll(COUNTY), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }))
}

/** The members of a list of counties, each under its full name: `Polk County`. */
export function findCounties({ text }: Analysis): PlaceName[] {
  if (!text.includes('ounties')) return []
  const found: PlaceName[] = []
  for (const list of text.matchAll(LIST)) {
    const members = list[0].slice(0, -' counties'.length)
    for (const { 0: name, index } of members.matchAll(MEMBER)) {
      const start = list.index + index
      found.push({ start, end: start + name.length, rule: 'places/counties', name: `${name} County` })
    }
  }
  return found
}
