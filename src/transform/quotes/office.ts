import type { Fact } from '../../model/fact.ts'
import type { Speaker } from './speaker-context.ts'

/** What a person is and for whom, as the article says it. */
export interface Office {
  readonly role: string | null
  readonly affiliation: string | null
}

const NONE: Office = { role: null, affiliation: null }

/** `former Norvane executive`: what somebody is no more says nothing of whom he works for now. */
const PAST = /^(?:former|formerly|ex|one-time|onetime|retired|then)(?!\p{L})/iu

/**
 * Role and affiliation of each person by entity id: the first role given, with its own affiliation before another's. What
 * somebody was and what he is do not mix: the chief executive is not of the firm that the `former product manager` left.
 */
export function officesOf(people: readonly Fact<'people'>[]): ReadonlyMap<string, Office> {
  const offices = new Map<string, Office>()
  for (const { fields } of people) {
    const known = offices.get(fields.entity_id) ?? NONE
    const role = known.role ?? fields.role
    const isOwn = fields.role === role || fields.role === null || !(isPast(role) || isPast(fields.role))
    offices.set(fields.entity_id, {
      role,
      affiliation: known.affiliation ?? (isOwn ? fields.affiliation : null),
    })
  }
  return offices
}

const isPast = (role: string | null): boolean => role !== null && PAST.test(role)

export const officeOf = (offices: ReadonlyMap<string, Office>, speaker: Speaker | null): Office =>
  (speaker?.kind === 'person' && speaker.entityId !== null && offices.get(speaker.entityId)) || NONE
