/** The words of a string in lower case, accents set aside. */
export function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether two cues, as written, are the same or share a word: `said`, `has said`. */
export function sameCue(a: string, b: string): boolean {
  if (a === b) return true
  const others = new Set(wordsOf(b))
  return wordsOf(a).some(word => others.has(word))
}
