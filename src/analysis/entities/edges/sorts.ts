import { OWNER_NOUNS } from '../../../lexicon/organization-kinds.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Cuts off an organization what only says of what sort it is: `Boko Haram | group`, `Time | magazine`. */
export const cutSorts = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    return type === 'ORG' && last - first > 1 && OWNER_NOUNS.has(word(last - 1))
      ? { ...name, last: last - 1 }
      : name
  })
