import type { Extractor } from '../model/stage.ts'

export const dates: Extractor<'dates'> = { kind: 'dates', extract: () => [] }
