import {
  FULLER_WORDS,
  HEAD_NOUNS,
  LEGAL_FORMS,
  OFFSHOOTS,
  PUBLIC_BODIES,
  SHARED_WORDS,
} from '../../lexicon/organization-words.ts'
import { abbreviates, acronymLetters } from './acronym.ts'
import { keyWords, nameKey } from './mention.ts'

/** Countries and the like that names hold in short or in full (`U.S. Congress`). */
const SPELLED_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['eu', ['european', 'union']],
  ['uk', ['united', 'kingdom']],
  ['un', ['united', 'nations']],
  ['us', ['united', 'states']],
])
const PARTY_WORDS = new Set(['conservative', 'democratic', 'gop', 'labour', 'republican', 'tory'])
/** Words that set nothing apart. */
export const LINKS: ReadonlySet<string> = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to'])

/** A distinct name of an organization in one article. */
export interface OrganizationName {
  /** as written, without `the` and what stands in brackets inside it */
  readonly name: string
  /** folded words without legal forms */
  readonly words: readonly string[]
  /** set for an acronym */
  readonly letters: string | null
  /** written with a legal form, so not the first word of a longer name (`Tata Group` is not `Tata Sons`) */
  readonly isFull: boolean
}

/** Blanks to be folded or trimmed. */
const ODD_BLANKS = /[^\S ]| {2}|^ | $/

export function parseOrganizationName(mention: string): OrganizationName {
  const folded = ODD_BLANKS.test(mention) ? mention.replace(/\s+/g, ' ').trim() : mention
  const bare = folded.replace(/^the /i, '')
  const name = bare.includes('(') ? bare.replace(/ ?\([^()]*\) ?(?=\S)/g, ' ') : bare
  const words: string[] = []
  for (const word of keyWords(nameKey(name), ',&')) {
    const spelled = SPELLED_OUT.get(word)
    if (spelled) words.push(...spelled)
    else words.push(word)
  }
  const written = words.length
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop()
  return { name, words, letters: acronymLetters(name), isFull: words.length < written }
}

/** A lone head noun or legal form: it means whatever was named last (`the Court`, `the Group`). */
export function isGeneric({ words, isFull }: OrganizationName): boolean {
  // `News Corp` is one
  return words.length === 1 && ((HEAD_NOUNS.has(words[0]!) && !isFull) || LEGAL_FORMS.has(words[0]!))
}

/**
 * Whether a public body's name is made of words that many share (`City Council`, `Ministry of Health`): which one is
 * meant, only its article says.
 */
export function isShared({ words }: OrganizationName): boolean {
  const plain = toPlainOrder(words)
  const head = plain.pop()!
  return plain.length > 0 && PUBLIC_BODIES.has(head) && plain.every(word => SHARED_WORDS.has(word))
}

/** The words of a name for an id: one order for departments, without the country of American ones. */
export function idWords({ words }: OrganizationName): readonly string[] {
  const isAmerican = words[0] === 'united' && words[1] === 'states'
  const own = isAmerican ? words.slice(2) : words
  const plain = toPlainOrder(own)
  if (plain.length > 1 && plain.at(-1) === 'department') return plain
  // `U.S. Food and Drug Administration`; of a name of two words other countries have one too
  return isAmerican && plain.length > 2 ? own : words
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
  // `News Corp` is no `NBC News`
  if (isSuffix(s, l)) return short.isFull && s.length === 1 ? null : 'suffix'
  return !short.isFull && s.every((word, i) => word === l[i]) && isShortening(s, l.slice(s.length))
    ? 'prefix'
    : null
}

/** `Tesla [Motors]`: the long name says only in full what the short one is. */
export const isFuller = (short: OrganizationName, long: OrganizationName): boolean =>
  long.words.slice(short.words.length).every(word => FULLER_WORDS.has(word))

/** `Department of Justice` as `Justice Department`; links set aside. */
export function toPlainOrder(words: readonly string[]): string[] {
  const plain = words.filter(word => !LINKS.has(word))
  return words[1] === 'of' && (words[0] === 'department' || words[0] === 'ministry')
    ? [...plain.slice(1), plain[0]!]
    : plain
}

/**
 * Whether a word in brackets can be short for the name before it: its letters stand in the name in their order, or
 * the name is so long that nothing else would stand there (`(TUBITAK)`, from the Turkish name).
 */
export function canDefine(short: OrganizationName, long: OrganizationName): boolean {
  if (/\s/.test(short.name)) return false
  if (long.words.length > 2) return true
  const letters = nameKey(long.name)
  let at = 0
  for (const letter of nameKey(short.name)) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return long.words.length > 1
}

/** Equal words, `of`, `and`, `the` set aside. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [m, n] = [a, b].map(toPlainOrder)
  return m!.length === n!.length && m!.every((word, i) => word === n![i])
}

/**
 * `[US] State Department`, but not `[Library of the] State University`, `[White] House`, and not the branch of a party
 * for the party (`[Iowa] Democratic Party`) or who rules it (`[Republican] Congress`).
 */
function isSuffix(short: readonly string[], long: readonly string[]): boolean {
  const from = long.length - short.length
  if (short[0] === 'house' || (short.length > 1 && /^(?:house|party)$/.test(short.at(-1)!))) return false
  const before = long[from - 1]!
  return !LINKS.has(before) && !PARTY_WORDS.has(before) && short.every((word, i) => word === long[from + i])
}

/** `Supreme Court [of Cassation]`, `Kaiser [Permanente]`, `Harrow [School]`, but not `Kaiser [Family Foundation]`. */
function isShortening(kept: readonly string[], dropped: readonly string[]): boolean {
  if (/^(?:of|for|on|de|du|del)$/.test(dropped[0]!)) return HEAD_NOUNS.has(kept.at(-1)!)
  if (kept.length > 1 || HEAD_NOUNS.has(kept[0]!)) return false
  if (dropped.length === 1 && /^(?:school|college|university|hospital|bank)$/.test(dropped[0]!)) return true
  return dropped.length <= 2 && !dropped.some(word => OFFSHOOTS.has(word) || /\d/.test(word))
}
