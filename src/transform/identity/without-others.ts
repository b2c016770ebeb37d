import type { Fact } from '../../model/fact.ts'
import type { Mention } from '../../model/mention.ts'

type Organization = Mention<'organizations'>

/** Where what surrounds a name showed that it is a place, whatever the recogniser thought. */
const BY_CONTEXT = new Set(['places/context', 'places/container', 'places/county'])
const OFFICE = /\((\p{Lu}{2,})\)$/u

/** The organizations of an article without those that are a place in the same span, or short for an office. */
export function withoutOthers(
  mentions: readonly Organization[],
  places: readonly Fact<'places'>[],
  people: readonly Mention<'people'>[],
  text: string,
): readonly Organization[] {
  const taken = new Map<number, number>()
  for (const { start, end, rule } of places) if (BY_CONTEXT.has(rule)) taken.set(start, end)
  const offices = new Set<string>()
  for (const { raw } of people) {
    const [, letters] = raw.role ? (OFFICE.exec(text.slice(raw.role.start, raw.role.end)) ?? []) : []
    if (letters) offices.add(letters)
  }
  if (taken.size === 0 && offices.size === 0) return mentions
  return mentions.filter(({ start, end, text: name }) => (taken.get(start) ?? -1) < end && !offices.has(name))
}
