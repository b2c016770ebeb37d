import type { Normalizer } from '../model/stage.ts'

export const dates: Normalizer<'dates'> = () => []
