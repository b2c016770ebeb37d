import type { EntitySpan } from '../../../model/analysis.ts'
import type { Words } from './organization-evidence.ts'

/** Last words of institutions that act and employ: organizations, wherever they stand. */
const INSTITUTIONS = new Set(['academy', 'college', 'court', 'hospital', 'school', 'university'])

/** Hospitals, schools and courts are organizations also where the recogniser took them for places. */
export function retypeInstitutions(names: readonly EntitySpan[], { lower }: Words): EntitySpan[] {
  return names.map(name =>
    name.type === 'LOC' && name.last - name.first > 1 && INSTITUTIONS.has(lower(name.last - 1))
      ? { ...name, type: 'ORG' }
      : name,
  )
}
