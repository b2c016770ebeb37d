import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm|Superstorm)$/

const WRITTEN_SMALL = /^(?:hurricane|typhoon|cyclone|superstorm)$/

/** A storm has a given name and is nobody: `Hurricane Ida`, `cyclone Larry`. */
export const renameStorms = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'PER') return name
    const isStorm =
      last - first > 1 ? STORM.test(word(first)) : first > 0 && WRITTEN_SMALL.test(word(first - 1))
    return isStorm ? { ...name, type: 'MISC' } : name
  })
