import type { Extractor } from '../model/stage.ts'
import { namesOf } from './names.ts'

/** Organizations are the recogniser's, as they stand. */
export const organizations: Extractor<'organizations'> = {
  kind: 'organizations',
  extract: ({ analysis }) =>
    namesOf(analysis, 'ORG').map(({ start, end, text }) => ({
      kind: 'organizations',
      start,
      end,
      text,
      rule: 'organizations/recogniser',
      raw: { name: text.replace(/^the\s+/i, '') },
    })),
}
