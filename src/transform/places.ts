import type { Normalizer } from '../model/stage.ts'

export const places: Normalizer<'places'> = () => []
