import { ABBREVIATION_GROUPS } from '../../lexicon/abbreviations.ts'

export type AbbreviationGroup = keyof typeof ABBREVIATION_GROUPS

const groups = new Map<string, AbbreviationGroup>()
for (const [group, words] of Object.entries(ABBREVIATION_GROUPS))
  for (const word of words.split(' ')) groups.set(word, group as AbbreviationGroup)

/** The longest abbreviation listed, so that longer words need no look-up. */
export const LONGEST_ABBREVIATION = Math.max(...[...groups.keys()].map(word => word.length))

/** The group of an abbreviation given in lower case without its full stop. */
export function abbreviationGroup(lower: string): AbbreviationGroup | undefined {
  return groups.get(lower)
}
