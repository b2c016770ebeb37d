import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm|Superstorm)s?$/

const WRITTEN_SMALL = /^(?:hurricane|typhoon|cyclone|superstorm)s?$/
const STORMS = /^(?:hurricanes|typhoons|cyclones|storms)$/i

/**
 * A storm has a given name and is nobody: `Hurricane Ida`, `cyclone Larry`, and `Ida` by itself from then on, unless somebody of the
 * article is called so.
 */
export const renameStorms = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] => {
  const isSecond = (first: number): boolean =>
    first > 2 && word(first - 1) === 'and' && (STORMS.test(word(first - 3)) || STORMS.test(word(first - 2)))
  const isStorm = ({ first, last }: NameSpan): boolean =>
    (last - first > 1 &&
      (STORM.test(word(first)) || (word(first) === 'Tropical' && STORM.test(word(first + 1))))) ||
    (last - first === 1 &&
      first > 0 &&
      (STORM.test(word(first - 1)) || WRITTEN_SMALL.test(word(first - 1)) || isSecond(first)))
  /** `Tropical Cyclone Winston`, but no relief fund */
  const isWhole = ({ first, last }: NameSpan): boolean =>
    last - first === (word(first) === 'Tropical' ? 3 : 2) && !word(first).endsWith('s')
  const called = new Set(
    names
      .filter(name => (name.type !== 'ORG' || name.last - name.first > 2) && isStorm(name))
      .map(({ last }) => word(last - 1)),
  )
  if (called.size > 0)
    for (const name of names)
      if (name.type === 'PER' && name.last - name.first > 1 && !isStorm(name))
        for (let i = name.first; i < name.last; i++) called.delete(word(i))
  return names.map(name => {
    const { first, last, type } = name
    if (type !== 'PER' && !(type === 'ORG' && isWhole(name) && isStorm(name))) return name
    return isStorm(name) || (last - first === 1 && called.has(word(first))) ? { ...name, type: 'MISC' } : name
  })
}
