import { TITLES_OF_NOUN } from '../../lexicon/title-nouns.ts'

/**
 * `the health minister` is no aviation minister: of two offices that both say which, one must say what the other does.
 * A modifier with a capital (`the Tory leader`) may say where somebody belongs, which no role tells.
 */
export function modifiersFit(role: string, described: string): boolean {
  const modifiers = described.split(/\s+/).slice(1, -1)
  if (modifiers.length === 0 || modifiers.some(word => /^\p{Lu}/u.test(word))) return true
  const known = role.split(/[^\p{L}\p{N}-]+/u)
  return known.length <= 1 || modifiers.some(word => known.includes(word))
}

/** `justice` and `the judge`: is the noun what somebody of such a title is called? */
export function isTitleOf(role: string, noun: string): boolean {
  const titles = TITLES_OF_NOUN.get(noun)
  return titles !== undefined && role.split(/[^\p{L}]+/u).some(word => titles.has(word))
}
