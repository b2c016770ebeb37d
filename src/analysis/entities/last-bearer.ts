import { LOCATIVES_OF_NAMESAKES } from '../../lexicon/place-cues.ts'
import type { EntitySpan } from '../../model/analysis.ts'
import type { Words } from './words.ts'

/**
 * A lone word that is a surname and a place is whoever bore it last: behind `Denzel Washington` a `Washington` is the
 * actor, until the place is named again in a way that only a place is (`in Washington`).
 */
export function followLastBearer(names: readonly EntitySpan[], { word, lower }: Words): EntitySpan[] {
  const bearers = new Map<string, EntitySpan['type']>()
  return names.map(name => {
    const { first, last, type } = name
    const key = word(last - 1)
    const isLone = last - first === 1
    const located = first > 0 && LOCATIVES_OF_NAMESAKES.has(lower(first - 1))
    const isPerson = isLone && type === 'LOC' && !located && bearers.get(key) === 'PER'
    if (isPerson) return { ...name, type: 'PER' }
    if (!isLone || located) bearers.set(key, type)
    return name
  })
}
