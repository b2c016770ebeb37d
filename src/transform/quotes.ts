import type { Normalizer } from '../model/stage.ts'

export const quotes: Normalizer<'quotes'> = () => []
