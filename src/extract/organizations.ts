import type { Extractor } from '../model/stage.ts'

export const organizations: Extractor<'organizations'> = { kind: 'organizations', extract: () => [] }
