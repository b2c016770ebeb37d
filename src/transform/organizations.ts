import type { Normalizer } from '../model/stage.ts'

export const organizations: Normalizer<'organizations'> = () => []
