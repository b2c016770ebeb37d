/** What of the words of an article is asked. */
interface Asked {
  lower(i: number): string
  isAdverb(i: number): boolean
  isNumeral(i: number): boolean
}

/** `loans currently total about 2.7 billion`: the verb, whatever its tag. */
export const isTotalling = (words: Asked, i: number): boolean =>
  words.lower(i) === 'total' && words.isAdverb(i - 1) && (words.isNumeral(i + 1) || words.isNumeral(i + 2))
