import type { Fact } from '../../model/fact.ts'
import type { Mention } from '../../model/mention.ts'
import { abbreviates } from './acronym.ts'

/** Where what surrounds a name showed that it is a place, whatever the recogniser thought. */
const BY_CONTEXT = new Set(['places/context', 'places/container', 'places/county', 'places/counties'])
const OFFICE = /^(.+) \((\p{Lu}{2,})\)$/su

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
  const isPerson = mentions[0]?.kind === 'people'
  for (const { start, end, rule } of places)
    if (BY_CONTEXT.has(rule) || (isPerson && rule === 'places/elsewhere')) taken.set(start, end)
  const offices = new Set<string>()
  for (const { raw } of people) {
    const [, office, letters] = raw.role ? (OFFICE.exec(text.slice(raw.role.start, raw.role.end)) ?? []) : []
    // not `president of the Supreme People's Court (TSP)`
    if (office && letters && abbreviates(letters.toLowerCase(), office)) offices.add(letters)
  }
  return mentions.filter(({ kind, start, end, text: name }) => {
    if ((taken.get(start) ?? -1) >= end) return false
    return kind !== 'organizations' || !(offices.has(name) || COUNTY.test(name))
  })
}
