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
export const cutInnerSorts = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.flatMap((name): Name[] => {
    const { first, last } = name
    for (let i = first + 1; i < last - 1; i++)
      if (FIRM_NOUNS.has(word(i)) && CAPITAL.test(word(i + 1)))
        return [
          { ...name, last: i, type: 'LOC' },
          { ...name, first: i + 1, type: 'ORG' },
        ]
    return [name]
  })
