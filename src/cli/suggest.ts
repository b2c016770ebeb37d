/** ` (did you mean --format?)` for a slip of the finger, else nothing. */
export function suggest(given: string, known: readonly string[]): string {
  let best: string | null = null
  let least = Math.max(2, Math.floor(given.length / 3)) + 1
  for (const name of known) {
    const steps = editDistance(given.toLowerCase(), name)
    if (steps < least) {
      best = name
      least = steps
    }
  }
  return best === null ? '' : ` (did you mean ${best}?)`
}

/** Insertions, deletions and replacements between two short words. */
function editDistance(from: string, to: string): number {
  if (from.length > 40) return from.length
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change))
    }
    row = next
  }
  return row[to.length]!
}
