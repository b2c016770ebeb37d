import { HEAD_NOUNS, LEGAL_FORMS, OFFSHOOTS } from '../../lexicon/organization-words.ts'
import { abbreviates, acronymLetters } from './acronym.ts'
import { nameKey } from './mention.ts'

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
    .replace(/^the\s+/i, '')
    .replace(/\s*\([^()]*\)\s*(?=\S)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const words = nameKey(name).replace(/[,&]/g, ' ').split(/\s+/).filter(Boolean)
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
  if (s.length === l.length) return s.every((word, i) => word === l[i]) ? 'same' : null
  if (short.letters && !long.letters && abbreviates(short.letters, long.name)) return 'acronym'
  if (s.length > l.length || short.letters) return null
  if (s.every((word, i) => word === l[l.length - s.length + i])) return 'suffix'
  return s.every((word, i) => word === l[i]) && isShortening(s, l.slice(s.length)) ? 'prefix' : null
}

/** `Supreme Court [of Cassation]`, `Kaiser [Permanente]`, `Harrow [School]`, but not `Kaiser [Family Foundation]`. */
function isShortening(kept: readonly string[], dropped: readonly string[]): boolean {
  if (/^(?:of|for|on|de|du|del)$/.test(dropped[0]!)) return HEAD_NOUNS.has(kept.at(-1)!)
  if (kept.length > 1 || HEAD_NOUNS.has(kept[0]!)) return false
  return !dropped.some(word => OFFSHOOTS.has(word)) && dropped.length <= 2
}
