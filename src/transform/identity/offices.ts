import { COURTESY_TITLES, PLAIN_HONORIFICS } from '../../lexicon/honorifics.ts'
import type { Naming } from './mention.ts'
import { nameKey } from './mention.ts'

/** Titles by their short forms. */
const IN_FULL: Readonly<Record<string, string>> = {
  capt: 'captain',
  col: 'colonel',
  gen: 'general',
  gov: 'governor',
  lt: 'lieutenant',
  maj: 'major',
  pres: 'president',
  prof: 'professor',
  rep: 'representative',
  rev: 'reverend',
  sen: 'senator',
  sgt: 'sergeant',
}

/** The office that somebody is named with: a title before the name that is no courtesy, or the role's head. Lower case. */
export function officeOf({ title, role = null }: Naming): string | null {
  const key = title === null ? null : nameKey(title)
  const isOffice = key !== null && !PLAIN_HONORIFICS.has(key) && !COURTESY_TITLES.has(key)
  const word = isOffice ? key : role && nameKey(role)
  return word ? (IN_FULL[word] ?? word) : null
}

/** The offices that each person of an article is named with; `P` stands for a person. */
export type Offices<P = object> = ReadonlyMap<P, ReadonlySet<string>>

export function readOffices<P extends object>(
  namings: readonly Naming[],
  owners: readonly (P | null)[],
): Offices<P> {
  const offices = new Map<P, Set<string>>()
  namings.forEach((naming, i) => {
    const [owner, office] = [owners[i], officeOf(naming)]
    if (!owner || !office) return
    const known = offices.get(owner)
    if (known) known.add(office)
    else offices.set(owner, new Set([office]))
  })
  return offices
}
