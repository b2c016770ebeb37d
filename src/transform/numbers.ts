import type { Normalizer } from '../model/stage.ts'

export const numbers: Normalizer<'numbers'> = () => []
