import { HEAD_NOUNS, LEGAL_FORMS, OFFSHOOTS } from '../../lexicon/organization-words.ts'
import { abbreviates, acronymLetters } from './acronym.ts'
import { nameKey } from './mention.ts'

/** Countries and the like that names hold in short or in full (`U.S. Congress`). */
const SPELLED_OUT: Readonly<Record<string, readonly string[]>> = {
  eu: ['european', 'union'],
  uk: ['united', 'kingdom'],
  un: ['united', 'nations'],
  us: ['united', 'states'],
}
const LINKS = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to'])

/** A distinct name of an organization in one article. */
export interface OrganizationName {
  /** as written, without `the` and what stands in brackets inside it */
  readonly name: string
  /** folded words without legal forms */
  readonly words: readonly string[]
  /** set for an acronym */
  readonly letters: string | null
}

export function parseOrganizationName(written: string): OrganizationName {
  const name = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /i, '')
    .replace(/ ?\([^()]*\) ?(?=\S)/g, ' ')
  const words = nameKey(name)
    .replace(/[,&]/g, ' ')
    .split(/\s+/)
    .flatMap(word => SPELLED_OUT[word] ?? word)
    .filter(Boolean)
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop()
  return { name, words, letters: acronymLetters(name) }
}

/** A lone head noun or legal form: it means whatever was named last (`the Court`, `the Group`). */
export function isGeneric({ words }: OrganizationName): boolean {
  return words.length === 1 && (HEAD_NOUNS.has(words[0]!) || LEGAL_FORMS.has(words[0]!))
}

/** Why the short name can mean the long one, or null. The rules go from sure to fair. */
export function shortFor(
  short: OrganizationName,
  long: OrganizationName,
): 'same' | 'acronym' | 'suffix' | 'prefix' | null {
  const [s, l] = [short.words, long.words]
  if (isSame(s, l)) return 'same'
  if (short.letters && !long.letters && abbreviates(short.letters, long.name)) return 'acronym'
  if (s.length >= l.length || short.letters) return null
  if (isSuffix(s, l)) return 'suffix'
  return s.every((word, i) => word === l[i]) && isShortening(s, l.slice(s.length)) ? 'prefix' : null
}

/** Equal words, `of`, `and`, `the` set aside. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [m, n] = [a, b].map(words => words.filter(word => !LINKS.has(word)))
  return m!.length === n!.length && m!.every((word, i) => word === n![i])
}

/** `[US] State Department`, but not `[Library of the] State University` and not `[White] House`. */
function isSuffix(short: readonly string[], long: readonly string[]): boolean {
  const from = long.length - short.length
  return (
    short[0] !== 'house' && !LINKS.has(long[from - 1]!) && short.every((word, i) => word === long[from + i])
  )
}

/** `Supreme Court [of Cassation]`, `Kaiser [Permanente]`, `Harrow [School]`, but not `Kaiser [Family Foundation]`. */
function isShortening(kept: readonly string[], dropped: readonly string[]): boolean {
  if (/^(?:of|for|on|de|du|del)$/.test(dropped[0]!)) return HEAD_NOUNS.has(kept.at(-1)!)
  if (kept.length > 1 || HEAD_NOUNS.has(kept[0]!)) return false
  if (dropped.length === 1 && /^(?:school|college|university|hospital|bank)$/.test(dropped[0]!)) return true
  return dropped.length <= 2 && !dropped.some(word => OFFSHOOTS.has(word))
}
