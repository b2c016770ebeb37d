import type { Fact } from '../../model/fact.ts'
import type { Speaker } from './speaker-context.ts'

/** What a person is and for whom, as the article says it. */
export interface Office {
  readonly role: string | null
  readonly affiliation: string | null
}

const NONE: Office = { role: null, affiliation: null }

/** Role and affiliation of each person by entity id: where several are given the first; its own affiliation before another's. */
export function officesOf(people: readonly Fact<'people'>[]): ReadonlyMap<string, Office> {
  const offices = new Map<string, Office>()
  for (const { fields } of people) {
    const known = offices.get(fields.entity_id) ?? NONE
    offices.set(fields.entity_id, {
      role: known.role ?? fields.role,
      affiliation: known.affiliation ?? fields.affiliation,
    })
  }
  return offices
}

export const officeOf = (offices: ReadonlyMap<string, Office>, speaker: Speaker | null): Office =>
  (speaker?.kind === 'person' && speaker.entityId !== null && offices.get(speaker.entityId)) || NONE
