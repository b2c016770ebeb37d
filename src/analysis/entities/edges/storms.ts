import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm|Superstorm)$/

/** A storm has a given name and is nobody. */
export const renameStorms = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.map(name =>
    name.type === 'PER' && name.last - name.first > 1 && STORM.test(word(name.first))
      ? { ...name, type: 'MISC' }
      : name,
  )
