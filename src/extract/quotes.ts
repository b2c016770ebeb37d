import type { Extractor } from '../model/stage.ts'

export const quotes: Extractor<'quotes'> = { kind: 'quotes', extract: () => [] }
