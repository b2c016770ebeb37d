import type { Fact } from '../../model/fact.ts'
import type { Mention } from '../../model/mention.ts'

/** Where what surrounds a name showed that it is a place, whatever the recogniser thought. */
const BY_CONTEXT = new Set(['places/context', 'places/container', 'places/county', 'places/counties'])
const OFFICE = /\((\p{Lu}{2,})\)$/u

/** A county whatever the gazetteer knows of it. */
const COUNTY = /^(?:\p{Lu}[\p{L}.'’-]* ){1,2}County$/u

/** The names of an article without those that are a place in the same span, and organizations that are a county or short for an office. */
export function withoutOthers<K extends 'organizations' | 'people'>(
  mentions: readonly Mention<K>[],
  places: readonly Fact<'places'>[],
  people: readonly Mention<'people'>[],
  text: string,
): readonly Mention<K>[] {
  const taken = new Map<number, number>()
  for (const { start, end, rule } of places) if (BY_CONTEXT.has(rule)) taken.set(start, end)
  const offices = new Set<string>()
  for (const { raw } of people) {
    const [, letters] = raw.role ? (OFFICE.exec(text.slice(raw.role.start, raw.role.end)) ?? []) : []
    if (letters) offices.add(letters)
  }
  return mentions.filter(({ kind, start, end, text: name }) => {
    if ((taken.get(start) ?? -1) >= end) return false
    return kind !== 'organizations' || !(offices.has(name) || COUNTY.test(name))
  })
}
