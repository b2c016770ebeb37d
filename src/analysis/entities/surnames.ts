import type { EntitySpan } from '../../model/analysis.ts'
import type { Words } from './organization-evidence.ts'

/** Prepositions before places: behind one a surname may be the town of the same name. */
const LOCATIVES = new Set([
  'across',
  'around',
  'at',
  'from',
  'in',
  'near',
  'outside',
  'to',
  'toward',
  'towards',
])

/** A lone name is the person's whose full name, earlier in the article, ends with it. */
export function retypeSurnames(names: readonly EntitySpan[], { word, lower }: Words): EntitySpan[] {
  const surnames = new Set<string>()
  return names.map(name => {
    const { first, last, type } = name
    if (type === 'PER' && last - first > 1) surnames.add(word(last - 1))
    if (type === 'PER' || last - first > 1 || !surnames.has(word(first))) return name
    return first > 0 && LOCATIVES.has(lower(first - 1)) ? name : { ...name, type: 'PER' }
  })
}
