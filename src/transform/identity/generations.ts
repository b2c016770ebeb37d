import { LONE_NAMES } from '../../lexicon/known-people.ts'
import type { PersonName } from './person-name.ts'

/** Surnames that an article has with somebody's generation alone: `Trump Jr.`, which leaves `Trump` to his father. */
export function surnamesOfSons(
  lone: readonly { readonly parts: PersonName }[],
  isLone: (i: number) => boolean,
): ReadonlySet<string> {
  const sons = new Set<string>()
  lone.forEach(({ parts }, i) => {
    if (isLone(i) && parts.generation) sons.add(parts.surname)
  })
  return sons
}

/** Whether a bare surname is the father's and not the son's, whom the article calls by his generation or whose father all know. */
export const isFathers = (bare: PersonName, son: PersonName, sons: ReadonlySet<string>): boolean =>
  !bare.generation &&
  Boolean(son.generation) &&
  son.surname === bare.surname &&
  (sons.has(bare.surname) || LONE_NAMES.has(bare.surname))
