import type { Fact } from '../model/fact.ts'
import type { Columns } from './fields.ts'

/** Columns of a row as a reader gives them, or as they were. */
type Values = Readonly<Record<string, unknown>>

interface SpeakerValues {
  readonly start: number | null
  readonly end: number | null
  readonly name: string | null
  readonly kind: string
}

/** The name that stands between two UTF-16 units of the article; null where none does, or several do. */
export type NameWithin = (start: number, end: number) => string | null

/**
 * The columns that a reader gives, and with them those that spoke of what has been put right: whoever is named anew has not
 * the id and role of another, and a place of another GeoNames id not the coordinates of the old one. `withNamedIds` looks
 * for the ids of the new names.
 */
export function withConsequences({ kind, fields }: Fact, given: Columns, nameWithin: NameWithin): Columns {
  const before = fields as unknown as Values
  if (kind === 'quotes') return ofSpeaker(before.speaker as SpeakerValues, given, nameWithin)
  const changes = (column: string) => Object.hasOwn(given, column) && differs(given[column], before[column])
  if (kind === 'people' && changes('affiliation')) return { affiliation_id: null, ...given }
  if (kind === 'places' && changes('geonames_id') && given.geonames_id !== null)
    return {
      ...OFF_THE_MAP,
      entity_id: `place:geonames-${given.geonames_id}`,
      resolved_by: BY_READER,
      ...given,
    }
  return given
}

/** Who resolved it: the reader. */
const BY_READER = 'user'

const OFF_THE_MAP = { latitude: null, longitude: null, country: null, admin1: null }

function ofSpeaker(before: SpeakerValues, given: Columns, nameWithin: NameWithin): Columns {
  const { speaker_start: start, speaker_end: end } = given
  const isElsewhere =
    typeof start === 'number' && typeof end === 'number' && (start !== before.start || end !== before.end)
  const stands = isElsewhere && !Object.hasOwn(given, 'speaker_name') ? nameWithin(start, end) : null
  const named: Columns = stands === null ? given : { ...given, speaker_name: stands }
  const changes = (column: 'name' | 'kind') =>
    Object.hasOwn(named, `speaker_${column}`) && differs(named[`speaker_${column}`], before[column])
  return changes('name') || changes('kind') ? { ...NOBODY, ...named } : named
}

const NOBODY = {
  speaker_kind: 'unknown',
  speaker_entity_id: null,
  speaker_role: null,
  speaker_affiliation: null,
  speaker_resolved_by: BY_READER,
}

/** A number may be written as text. */
const differs = (given: unknown, before: unknown) => String(given ?? '') !== String(before ?? '')
