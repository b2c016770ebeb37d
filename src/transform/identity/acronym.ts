/** Words that an acronym may pass over without having dropped anything. */
const FUNCTION_WORDS = new Set([
  'a',
  'and',
  'at',
  'de',
  'del',
  'des',
  'du',
  'for',
  'in',
  'la',
  'of',
  'on',
  'the',
  'to',
  'und',
  'y',
])
const MOST_WORDS = 16

/** Letters and digits of something written like an acronym (`SEIU-UHW`, `U.N.`, `M5S`), or null. */
export function acronymLetters(name: string): string | null {
  if (isSmall(name, 1) && isSmall(name, 2)) return null
  const bare = name.replace(/[.\-–&/ ]/g, '')
  return bare.length >= 2 && bare.length <= 10 && /^\p{Lu}[\p{Lu}\p{N}]*s?$/u.test(bare)
    ? bare.replace(/s$/, '').toLowerCase()
    : null
}

/** Two small letters one after the other: no acronym. Most names show them at once. */
function isSmall(name: string, i: number): boolean {
  const unit = name.charCodeAt(i)
  return unit >= 0x61 && unit <= 0x7a
}

/**
 * Whether the letters can stand for the name: the initials of its words in order. Function words are free; a name of
 * four or more initials may lose one word (`SEIU-UHW` lost the last of `... Healthcare Workers West`).
 */
export function abbreviates(letters: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s\-–/]+/)
    .filter(Boolean)
  if (words.length < 2 || words.length > MOST_WORDS) return false
  const content = words.filter(word => !FUNCTION_WORDS.has(word)).length
  return matches(letters, 0, words, 0, letters.length > 2 && content >= 4 ? 1 : 0)
}

function matches(
  letters: string,
  at: number,
  words: readonly string[],
  next: number,
  spare: number,
): boolean {
  if (next === words.length) return at === letters.length
  const word = words[next]!
  if (at < letters.length && word[0] === letters[at] && matches(letters, at + 1, words, next + 1, spare))
    return true
  if (FUNCTION_WORDS.has(word)) return matches(letters, at, words, next + 1, spare)
  return spare > 0 && matches(letters, at, words, next + 1, spare - 1)
}
