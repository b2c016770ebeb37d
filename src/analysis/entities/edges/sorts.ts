import { FIRM_NOUNS } from '../../../lexicon/firm-words.ts'
import { OWNER_NOUNS } from '../../../lexicon/organization-kinds.ts'
import { HEAD_NOUNS } from '../../../lexicon/organization-words.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Cuts off an organization what only says of what sort it is: `Boko Haram | group`, `Time | magazine`, `K7-RDL | coalition`. */
export const cutSorts = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    return type === 'ORG' && last - first > 1 && isSort(word(last - 1)) ? { ...name, last: last - 1 } : name
  })

/** Written small; sets of nouns hold small letters only. */
const isSort = (word: string): boolean => OWNER_NOUNS.has(word) || HEAD_NOUNS.has(word)

const CAPITAL = /^\p{Lu}/u

/** Cuts a firm off the town and the sort of firm before it: `Denver firm | Hollis`. */
export function cutInnerSorts<Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] {
  const sortAt = ({ first, last }: NameSpan): number => {
    for (let i = first + 1; i < last - 1; i++)
      if (FIRM_NOUNS.has(word(i)) && CAPITAL.test(word(i + 1))) return i
    return -1
  }
  if (!names.some(name => sortAt(name) > 0)) return [...names]
  return names.flatMap((name): Name[] => {
    const sort = sortAt(name)
    if (sort < 0) return [name]
    return [
      { ...name, last: sort, type: 'LOC' },
      { ...name, first: sort + 1, type: 'ORG' },
    ]
  })
}
