/** Words that an acronym may pass over without having dropped anything. */
const FUNCTION_WORDS = new Set([
  '&',
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
 * four or more initials may lose its last word (`SEIU-UHW` lost that of `... Healthcare Workers West`) or one behind a hyphen
 * (`OECD`), and none between: `APC` is no `Abia State Police Command`.
 */
export function abbreviates(letters: string, name: string): boolean {
  const parts = name.toLowerCase().match(/[-–]?[^\s\-–/]+/g) ?? []
  if (parts.length < 2 || parts.length > MOST_WORDS) return false
  const words = parts.map(part => part.replace(/^[-–]/, ''))
  const content = words.filter(word => !FUNCTION_WORDS.has(word)).length
  const free = letters.length > 2 && content >= 4
  return matches(letters, 0, words, 0, i => free && (i === words.length - 1 || /^[-–]/.test(parts[i]!)), true)
}

function matches(
  letters: string,
  at: number,
  words: readonly string[],
  next: number,
  mayLose: (word: number) => boolean,
  isWhole: boolean,
): boolean {
  if (next === words.length) return at === letters.length
  const word = words[next]!
  if (
    at < letters.length &&
    word[0] === letters[at] &&
    matches(letters, at + 1, words, next + 1, mayLose, isWhole)
  )
    return true
  if (FUNCTION_WORDS.has(word)) return matches(letters, at, words, next + 1, mayLose, isWhole)
  return isWhole && mayLose(next) && matches(letters, at, words, next + 1, mayLose, false)
}
