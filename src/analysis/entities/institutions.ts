import type { EntitySpan } from '../../model/analysis.ts'
import type { Words } from './organization-evidence.ts'

/**
 * Last words of names of bodies that act and employ: organizations, wherever they stand. Source: our own list, of words
 * that never ended the name of a place in the training material; hospitals and schools are organizations by convention.
 */
const INSTITUTIONS = new Set(
  `academy agency airlines airways association authority breweries bureau college commission committee company
corp corporation council couriers court federation ferries foods foundation fund group herald holdings hospital inc industries
institute insurance league limited llc logistics ltd ministry motors organisation organization partners party pharmaceuticals plc
police school securities shipping technologies tribune university`.split(/\s+/),
)

/** Hospitals, courts, companies and authorities are organizations also where the recogniser took them for places. */
export function retypeInstitutions(names: readonly EntitySpan[], { lower }: Words): EntitySpan[] {
  return names.map(name =>
    name.type === 'LOC' && name.last - name.first > 1 && INSTITUTIONS.has(lower(name.last - 1))
      ? { ...name, type: 'ORG' }
      : name,
  )
}
