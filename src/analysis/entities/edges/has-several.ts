/** Whether so many different words of a set stand in an article, all given by their hashes. */
export function hasSeveral(words: Int32Array, set: ReadonlySet<number>, enough: number): boolean {
  const found = new Set<number>()
  for (const word of words) if (set.has(word) && found.add(word).size >= enough) return true
  return false
}
