/** Characters and words of the longest headline: a paragraph above either is prose. Set by hand. */
const LONGEST = 160
const MOST_WORDS = 25

/** Whether a first line reads like a headline: short, one line, no tag (`<doc id="1">`) and no sentence that a full stop ends. */
export function isHeadline(paragraph: string): boolean {
  if (paragraph.length > LONGEST || /[\r\n]/.test(paragraph)) return false
  if (/^<[^<>]*>$/.test(paragraph)) return false
  if (/^by\s/i.test(paragraph) || /[,;:_–—-]$/.test(paragraph)) return false
  const words = paragraph.split(/\s+/)
  if (words.length < 2 || words.length > MOST_WORDS) return false
  return !paragraph.endsWith('.') || isCapitalised(words)
}

/** Headline style: nearly all longer words start with a capital. */
function isCapitalised(words: readonly string[]): boolean {
  const long = words.filter(word => /^\P{L}*\p{L}{4}/u.test(word))
  const capitals = long.filter(word => /^\P{L}*\p{Lu}/u.test(word))
  return long.length >= 3 && capitals.length >= long.length * 0.8
}
